package org.emancipasso.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. Another language: {@code messages/site_xx.properties}. */
@MessageBundle("site")
public interface SiteMessages {

    @Message("Quitter les géants du numérique, à plusieurs")
    String title();

    @Message("Votre association peut")
    String headlineBefore();

    @Message("quitter")
    String headlineVerb();

    @Message("les géants du numérique")
    String headlineAfter();

    @Message("Des structures vous y aident, près de chez vous ou à distance : faire le point, choisir des outils libres, déménager vos données, former votre équipe.")
    String lead();

    @Message("quitter Gmail, formation…")
    String wordsHint();

    @Message("Guéret, 23000…")
    String placeHint();

    @Message("Exemples de recherches")
    String examples();

    @Message("Par exemple :")
    String forExample();

    @Message("Quitter Google Drive")
    String exampleLeave();

    @Message("Apprendre à se servir de Nextcloud")
    String exampleLearn();

    @Message("Un diagnostic numérique")
    String exampleDiagnose();

    @Message("Quatre espaces, un même fil")
    String spaces();

    @Message("L’annuaire des prestataires")
    String directory();

    @Message("Qui peut vous accompagner, pour quoi, où et comment.")
    String directoryText();

    @Message("Ouvrir l’annuaire")
    String openDirectory();

    @Message("Voir les ressources")
    String openLibrary();

    @Message("La bibliothèque de ressources")
    String library();

    @Message("Guides, récits et fiches pratiques pour avancer à votre rythme.")
    String libraryText();

    @Message("Le forum d’entraide")
    String forum();

    @Message("Les outils libres")
    String tools();

    @Message("Ce qui remplace Google Drive, Zoom ou Mailchimp, et ce qui change vraiment.")
    String toolsText();

    @Message("Choisir un outil")
    String openTools();

    @Message("Poser une question, raconter ce qui a marché, mutualiser un besoin.")
    String forumText();

    @Message("Lire les conversations, demander")
    String openForum();

    @Message("L’annuaire en chiffres")
    String figures();

    @Message("{#if count == 1}structure présentée{#else}structures présentées{/if}")
    String figureListings(long count);

    @Message("façons de vous accompagner")
    String figureSupports();

    @Message("étapes, du premier état des lieux à l’habitude prise")
    String figureStages();

    @Message("publicité, traceur, place payante")
    String figureNone();

    @Message("Comment s’y prendre")
    String steps();

    @Message("Dites ce que vous quittez")
    String stepSay();

    @Message("Un outil, un besoin, une commune : écrivez-le avec vos mots, même avec une faute.")
    String stepSayText();

    @Message("Comparez tranquillement")
    String stepCompare();

    @Message("Chaque fiche dit ce que fait la structure, pour qui, où, et de quand date l’information.")
    String stepCompareText();

    @Message("Prenez contact directement")
    String stepContact();

    @Message("Vous allez droit à la structure, par son site. Nous ne prenons aucune commission et ne suivons personne.")
    String stepContactText();

    @Message("La commande n’a pas abouti : {reason}. Vérifiez que la base de données répond, puis recommencez.")
    String commandFailed(String reason);

    @Message("Chercher dans tout le site")
    String searchTitle();

    @Message("Les structures de l’annuaire, les ressources, les conversations de l’entraide et les outils libres, d’un seul coup.")
    String searchLead();

    @Message("Votre recherche")
    String searchLabel();

    @Message("quitter Google Drive")
    String searchHint();

    @Message("Chercher")
    String search();

    @Message("Où chercher")
    String searchSpaces();

    @Message("Rien ne correspond ici. Un mot de moins suffit souvent, ou l’autre espace du site.")
    String searchEmpty();

    @Message("La recherche fine se repose un instant : voici ce que trouve une recherche plus simple, qui ne pardonne pas les fautes de frappe.")
    String searchDegraded();

    @Message("Tout voir et affiner")
    String searchAll();
}
