package org.emancipasso.forum.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search of the forum. */
@MessageBundle("forumSearch")
public interface ForumSearchMessages {

    @Message("Chercher dans l’entraide")
    String title();

    @Message("Une question, un outil, un message d’erreur : quelqu’un l’a peut-être déjà posée.")
    String lead();

    @Message("Votre recherche")
    String label();

    @Message("agenda qui se vide")
    String hint();

    @Message("Chercher")
    String search();

    @Message("Chercher plus précisément")
    String operators();

    @Message("Ajoutez l’un de ces mots, suivi de deux points, à votre recherche :")
    String operatorsText();

    @Message("ces mots, à la suite")
    String phraseHelp();

    @Message("sans ce mot")
    String withoutHelp();

    @Message("dans une catégorie")
    String categoryHelp();

    @Message("écrit par quelqu’un")
    String authorHelp();

    @Message("sur un sujet")
    String tagHelp();

    @Message("une réponse a aidé, ou pas encore (resolu:non)")
    String solvedHelp();

    @Message("écrit avant une année, un mois ou un jour")
    String beforeHelp();

    @Message("écrit à partir d’une année, d’un mois ou d’un jour")
    String afterHelp();

    // ------------------------------------------------------------------ understood

    @Message("dans « {category} »")
    String inCategory(String category);

    @Message("écrit par « {name} »")
    String by(String name);

    @Message("étiquette « {tag} »")
    String tagged(String tag);

    @Message("résolu")
    String solved();

    @Message("pas encore résolu")
    String unsolved();

    @Message("avant le {day}")
    String before(String day);

    @Message("à partir du {day}")
    String since(String day);

    @Message("« {word}: » n’est pas un mot que cette recherche connaît ; nous l’avons cherché comme les autres.")
    String unknownOperator(String word);

    @Message("Choisissez une catégorie parmi celles de l’entraide : « {value} » n’en est pas une, et nous l’avons laissée de côté.")
    String unknownCategory(String value);

    @Message("Vérifiez le nom : personne qui s’appelle « {value} » n’a écrit ici, et nous l’avons laissé de côté.")
    String unknownAuthor(String value);

    @Message("Vérifiez l’étiquette : « {value} » n’existe pas, et nous l’avons laissée de côté.")
    String unknownTag(String value);

    @Message("Écrivez resolu:oui ou resolu:non ; nous avons laissé « {value} » de côté.")
    String unknownSolved(String value);

    @Message("Écrivez une date comme 2026, 2026-05 ou 12/05/2026 ; nous avons laissé « {value} » de côté.")
    String unknownDate(String value);

    @Message("Raccourcissez votre recherche : nous en avons gardé les {longest} premiers caractères.")
    String tooLong(int longest);

    // ------------------------------------------------------------------ results

    @Message("{#if total == 0}Aucune conversation ne correspond{#else if total == 1}1 conversation correspond{#else}{number} conversations correspondent{/if}")
    String found(long total, String number);

    @Message("Rien ne répond encore à cette recherche. Un mot de moins suffit souvent ; sinon, posez votre question.")
    String empty();

    @Message("Peu de messages disent exactement cela : nous avons aussi cherché des orthographes proches et, pour une longue question, admis qu’un mot manque.")
    String forgivingNotice();

    @Message("Aucun message ne réunit exactement ces mots : voici ceux qui s’en approchent le plus, à une orthographe ou à quelques mots près.")
    String partialNotice();

    @Message("La recherche fine se repose un instant : voici les conversations dont le titre contient vos mots, sans compter ni pardonner les fautes de frappe.")
    String degradedNotice();

    @Message("La page demandée n’existe pas : les résultats s’arrêtent à la page {last}.")
    String pageTooFar(int last);

    @Message("Page {page} sur {pages}")
    String pageOf(int page, int pages);

    @Message("Page précédente")
    String previous();

    @Message("Page suivante")
    String next();

    @Message("Pages de résultats")
    String pages();

    @Message("Revenir à la première page")
    String firstPage();

    @Message("Aller à ce message")
    String goToPost();

    @Message("Filtres")
    String filters();

    @Message("Catégorie")
    String category();

    @Message("Résolution")
    String resolution();

    @Message("Étiquette")
    String tag();

    @Message("Ce que vous avez demandé")
    String chips();

    @Message("Retirer")
    String remove();

    @Message("Tout effacer")
    String clear();

    // ------------------------------------------------------------------ saved searches

    @Message("Recherches suivies")
    String savedTitle();

    @Message("Soyez prévenu ou prévenue quand une nouvelle conversation de l’entraide répond à une recherche.")
    String savedLead();

    @Message("Vous pouvez écrire categorie:, etiquette:, resolu: ou -mot, comme dans toute recherche.")
    String savedHelp();

    @Message("suivie depuis le {moment}")
    String savedSince(String moment);

    @Message("Suivre cette recherche")
    String save();

    @Message("Ne plus suivre")
    String forget();

    @Message("Être prévenu ou prévenue de ce qui arrive")
    String follow();

    @Message("C’est enregistré.")
    String savedDone();

    @Message("Écrivez au moins un mot.")
    String savedEmpty();

    @Message("Retirez d’abord une recherche : {most} au plus.")
    String savedTooMany(int most);

    @Message("Nouvelles conversations dans vos recherches suivies")
    String savedLabel();

    @Message("Pour ne plus suivre une recherche, allez à « Recherches suivies », dans « Mes suivis ».")
    String savedAdvice();

    @Message("Depuis le")
    String savedOn();

    @Message("{#if count == 1}1 nouvelle conversation répond{#else}{number} nouvelles conversations répondent{/if} à « {query} »")
    String newOnes(int count, String number, String query);

    // ------------------------------------------------------------------ what resembles

    @Message("Cela ressemble-t-il à votre question ?")
    String similarTitle();

    @Message("Conversations proches")
    String similarTopics();

    @Message("Des structures pour vous aider")
    String listingsTitle();

    @Message("Voir les structures qui correspondent")
    String listingsSearch();

    @Message("Dans les catégories que tout le monde ne voit pas, par le titre")
    String reserved();

    @Message("Chercher dans tout l’annuaire")
    String wholeDirectory();

    @Message("Aucune structure ne correspond pour le moment. L’annuaire en a peut-être d’autres.")
    String noListing();

    @Message("Écrire")
    String write();

    @Message("categorie:entraide-technique")
    String categoryExample();

    @Message("auteur:camille")
    String authorExample();

    @Message("etiquette:nextcloud")
    String tagExample();

    @Message("resolu:oui")
    String solvedExample();

    @Message("avant:2026-05")
    String beforeExample();

    @Message("apres:12/05/2026")
    String afterExample();

    @Message("\"vider le cache\"")
    String phraseExample();

    @Message("-google")
    String withoutExample();

    @Message("On en parle dans l’entraide")
    String toolTopics();

    @Message("Voir les conversations qui parlent de {name}")
    String allToolTopics(String name);
}
