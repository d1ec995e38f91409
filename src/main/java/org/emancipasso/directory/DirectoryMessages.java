package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search page. Another language: {@code messages/directory_xx.properties}. */
@MessageBundle("directory")
public interface DirectoryMessages {

    // ------------------------------------------------------------------ search form

    @Message("Trouver qui vous accompagne")
    String searchTitle();

    @Message("Des structures qui aident les associations à quitter les géants du numérique : cherchez par besoin, par outil ou par lieu.")
    String searchDescription();

    @Message("Que cherchez-vous ?")
    String wordsLabel();

    @Message("Un besoin, un outil, un nom…")
    String wordsHint();

    @Message("Où êtes-vous ?")
    String placeLabel();

    @Message("Commune ou code postal")
    String placeHint();

    @Message("Jusqu’à")
    String radiusLabel();

    @Message("{km} km")
    String kilometres(int km);

    @Message("Trier par")
    String sortLabel();

    @Message("pertinence")
    String sortByRelevance();

    @Message("proximité")
    String sortByDistance();

    @Message("nom")
    String sortByName();

    @Message("ordre habituel")
    String sortNaturally();

    @Message("Chercher")
    String search();

    @Message("{#if chosen == 0}Affiner et trier{#else if chosen == 1}Affiner et trier (1 filtre){#else}Affiner et trier ({chosen} filtres){/if}")
    String refine(int chosen);

    @Message("Appliquer les filtres")
    String applyFilters();

    // ------------------------------------------------------------------ facets

    @Message("Ce qu’il vous faut")
    String facetSupport();

    @Message("Où vous en êtes")
    String facetStage();

    @Message("Taille de votre association")
    String facetSize();

    @Message("À distance ou sur place")
    String facetModality();

    @Message("Qui vous accompagne")
    String facetStructure();

    @Message("Ce que vous quittez")
    String facetLeaves();

    @Message("Outils pratiqués")
    String facetTool();

    @Message("Département")
    String facetDepartment();

    @Message("Disponibilité")
    String facetCapacity();

    @Message("Non renseigné")
    String unknown();

    // ------------------------------------------------------------------ results

    @Message("à {km} km au plus de {place}, ou qui intervient chez vous")
    String around(int km, String place);

    @Message("Filtres actifs")
    String activeFilters();

    @Message("Retirer le filtre")
    String removeFilter();

    @Message("Tout effacer")
    String clearAll();

    @Message("{facet} : {value}")
    String chip(String facet, String value);

    @Message("{#if total == 0}Aucune structure ne correspond{#else if total == 1}1 structure correspond{#else}{number} structures correspondent{/if}")
    String found(long total, String number);

    @Message("Exemple")
    String example();

    @Message("à environ {km} km")
    String about(long km);

    @Message("dans votre commune")
    String inYourCommune();

    @Message("intervient dans votre département")
    String servesYourDepartment();

    @Message("intervient dans votre région")
    String servesYourRegion();

    @Message("intervient dans toute la France")
    String servesFrance();

    @Message("Pages de résultats")
    String resultPages();

    @Message("Page {page} sur {pages}")
    String pageOf(int page, int pages);

    @Message("Page précédente")
    String previousPage();

    @Message("Page suivante")
    String nextPage();

    @Message("Comment nous classons ces structures")
    String howWeRank();

    // ------------------------------------------------------------------ few or no results

    @Message("{#if any}Pour en voir davantage{#else}Et si vous cherchiez plus large ?{/if}")
    String widen(boolean any);

    @Message("Sans le filtre « {facet} »")
    String withoutFilter(String facet);

    @Message("Dans un rayon de {km} km")
    String withinRadius(int km);

    @Message("Partout, sans préciser de lieu")
    String anywhere();

    @Message("Sans les mots « {words} »")
    String withoutWords(String words);

    @Message("{#if count == 1}1 structure{#else}{number} structures{/if}")
    String structures(long count, String number);

    @Message("Rien ne répond encore à cette demande. Des structures arrivent dans l’annuaire ; en attendant, un mot de moins ou un lieu plus large suffit souvent.")
    String emptyText();

    @Message("Voir tout l’annuaire")
    String seeAll();

    // ------------------------------------------------------------------ notices

    @Message("Peu de fiches disent exactement cela : nous avons aussi cherché des orthographes proches et, pour une longue question, admis qu’un mot manque.")
    String forgivingNotice();

    @Message("Aucune fiche ne réunit exactement ces mots : voici celles qui s’en approchent le plus, à une orthographe ou à quelques mots près.")
    String partialNotice();

    @Message("La recherche fine se repose un instant : voici ce que trouve une recherche plus simple, sans compter chaque filtre ni pardonner les fautes de frappe.")
    String degradedNotice();

    @Message("Nous n’avons pas reconnu le filtre « {name} ».")
    String unknownParameter(String name);

    @Message("Nous n’avons pas reconnu la valeur « {value} » du filtre « {name} ».")
    String unknownValue(String name, String value);

    @Message("Nous ne connaissons pas de commune « {place} ». Essayez son code postal, ou la commune voisine.")
    String unknownPlace(String place);

    @Message("Plusieurs communes partagent le code postal {postcode}. Laquelle est la vôtre ?")
    String sharedPostcode(String postcode);

    @Message("Pour trier par proximité, dites où vous êtes.")
    String distanceWithoutPlace();

    @Message("Plusieurs communes s’appellent « {place} ». Laquelle est la vôtre ?")
    String ambiguousPlace(String place);

    @Message("Choisissez un rayon entre 1 et {largest} km.")
    String badRadius(int largest);

    @Message("Nous avons cherché à {used} km.")
    String radiusUsed(int used);

    @Message("Votre recherche dépasse {longest} caractères.")
    String tooManyWords(int longest);

    @Message("Nous en avons gardé les {kept} premiers caractères.")
    String wordsKept(int kept);

    @Message("Nous avons cherché sans en tenir compte.")
    String setAside();

    @Message("La page demandée n’existe pas : les résultats s’arrêtent à la page {last}.")
    String pageTooFar(int last);

    @Message("Au-delà de la page {last}, affinez votre recherche : un mot, un lieu ou un filtre de plus.")
    String pageBeyondAll(int last);

    @Message("Revenir à la première page")
    String firstPage();

    @Message("Structures de l’annuaire")
    String related();

    @Message("Qui peut vous aider à vous en servir")
    String whoPractises();

    @Message("Aucune structure de l’annuaire ne dit encore pratiquer {name}.")
    String nobodyPractises(String name);

    @Message("{#if count == 1}Voir cette structure dans l’annuaire{#else}Voir les {number} structures qui pratiquent {name}{/if}")
    String allWhoPractise(long count, String number, String name);

    @Message("Dans des projets d’associations")
    String toolProjects();

    @Message("avec {provider}")
    String projectWith(String provider);
}
