package org.emancipasso.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search of the library. */
@MessageBundle("library")
public interface LibraryMessages {

    // ------------------------------------------------------------------ search form

    @Message("Des ressources pour avancer")
    String searchTitle();

    @Message("Ressources")
    String name();

    @Message("Guides, vidéos, témoignages, modèles : ce que d’autres associations ont appris en quittant les géants du numérique, trié et relu.")
    String searchDescription();

    @Message("Que cherchez-vous ?")
    String wordsLabel();

    @Message("Un besoin, un outil, un sujet…")
    String wordsHint();

    @Message("Trier par")
    String sortLabel();

    @Message("ordre habituel")
    String sortNaturally();

    @Message("pertinence")
    String sortByRelevance();

    @Message("nouveauté")
    String sortByDay();

    @Message("durée, les plus courtes d’abord")
    String sortByDuration();

    @Message("titre")
    String sortByTitle();

    @Message("Chercher")
    String search();

    @Message("{#if chosen == 0}Affiner et trier{#else if chosen == 1}Affiner et trier (1 filtre){#else}Affiner et trier ({chosen} filtres){/if}")
    String refine(int chosen);

    @Message("Appliquer les filtres")
    String applyFilters();

    // ------------------------------------------------------------------ facets

    @Message("Votre besoin")
    String facetSupport();

    @Message("Type de ressource")
    String facetType();

    @Message("Niveau")
    String facetLevel();

    @Message("Durée")
    String facetDuration();

    @Message("Où vous en êtes")
    String facetStage();

    @Message("Thème")
    String facetTheme();

    @Message("Outils")
    String facetTool();

    @Message("Pour qui")
    String facetAudience();

    @Message("Accessibilité")
    String facetAccess();

    @Message("Licence")
    String facetLicence();

    @Message("Langue")
    String facetLanguage();

    @Message("Non renseigné")
    String unknown();

    // ------------------------------------------------------------------ results

    @Message("Filtres actifs")
    String activeFilters();

    @Message("Retirer le filtre")
    String removeFilter();

    @Message("Tout effacer")
    String clearAll();

    @Message("{facet} : {value}")
    String chip(String facet, String value);

    @Message("{#if total == 0}Aucune ressource ne correspond{#else if total == 1}1 ressource correspond{#else}{number} ressources correspondent{/if}")
    String found(long total, String number);

    @Message("Des ressources pour s’en servir")
    String aboutTool();

    @Message("Voir les ressources qui parlent de {tool}")
    String allAboutTool(String tool);

    @Message("Pages de résultats")
    String resultPages();

    @Message("Page {page} sur {pages}")
    String pageOf(int page, int pages);

    @Message("Page précédente")
    String previousPage();

    @Message("Page suivante")
    String nextPage();

    @Message("Revenir à la première page")
    String firstPage();

    // ------------------------------------------------------------------ few or no results

    @Message("{#if any}Pour en voir davantage{#else}Et si vous cherchiez plus large ?{/if}")
    String widen(boolean any);

    @Message("Sans le filtre « {facet} »")
    String withoutFilter(String facet);

    @Message("Sans les mots « {words} »")
    String withoutWords(String words);

    @Message("{#if count == 1}1 ressource{#else}{number} ressources{/if}")
    String items(long count, String number);

    @Message("Rien ne répond encore à cette demande. Un mot de moins suffit souvent ; et si vous connaissez une ressource qui manque ici, proposez-la.")
    String emptyText();

    @Message("Voir toutes les ressources")
    String seeAll();

    // ------------------------------------------------------------------ notices

    @Message("Peu de ressources disent exactement cela : nous avons aussi cherché des orthographes proches et, pour une longue question, admis qu’un mot manque.")
    String forgivingNotice();

    @Message("Aucune ressource ne réunit exactement ces mots : voici celles qui s’en approchent le plus, à une orthographe ou à quelques mots près.")
    String partialNotice();

    @Message("La recherche fine se repose un instant : voici ce que trouve une recherche plus simple, sans compter chaque filtre ni pardonner les fautes de frappe.")
    String degradedNotice();

    @Message("Nous n’avons pas reconnu le filtre « {name} ».")
    String unknownParameter(String name);

    @Message("Nous n’avons pas reconnu la valeur « {value} » du filtre « {name} ».")
    String unknownValue(String name, String value);

    @Message("Votre recherche dépasse {longest} caractères.")
    String tooManyWords(int longest);

    @Message("Nous en avons gardé les {kept} premiers caractères.")
    String wordsKept(int kept);

    @Message("Nous avons cherché sans en tenir compte.")
    String setAside();

    @Message("La page demandée n’existe pas : les résultats s’arrêtent à la page {last}.")
    String pageTooFar(int last);

    @Message("Au-delà de la page {last}, affinez votre recherche : un mot ou un filtre de plus.")
    String pageBeyondAll(int last);

    // ------------------------------------------------------------------ elsewhere

    @Message("Ressources proches")
    String related();

    @Message("ressource")
    String moderated();
}
