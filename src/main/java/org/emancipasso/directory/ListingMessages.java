package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a listing’s page, and of the page that names them all. Another language: {@code messages/listing_xx.properties}. */
@MessageBundle("listing")
public interface ListingMessages {

    // ------------------------------------------------------------------ a listing

    @Message("Fiche d’exemple :")
    String exampleBanner();

    @Message("cette structure n’existe pas. Elle montre ce qu’une fiche peut dire.")
    String exampleText();

    @Message("Repères")
    String keyFacts();

    @Message("Structure")
    String structure();

    @Message("Effectif")
    String headcount();

    @Message("Siège")
    String seat();

    @Message("Territoire d’intervention")
    String areaServed();

    @Message("Modalité")
    String modality();

    @Message("Langues")
    String languages();

    @Message("Labels")
    String labels();

    @Message("SIREN")
    String siren();

    @Message("Site web")
    String website();

    @Message("non renseigné")
    String notStated();

    @Message("Aller sur leur site")
    String visitWebsite();

    @Message("Ce que cette structure fait pour vous")
    String whatTheyDo();

    @Message("À quelles étapes")
    String whichStages();

    @Message("accompagnée")
    String stageCovered();

    @Message("non indiquée")
    String stageNotStated();

    @Message("Pour quelles associations")
    String forWhom();

    @Message("Ce que vous quittez")
    String whatYouLeave();

    @Message("Outils pratiqués")
    String toolsPractised();

    @Message("Ce que c’est, et ce qui change :")
    String readAboutTools();

    @Message("En quelques mots")
    String inAFewWords();

    @Message("Exemples de projets")
    String exampleProjects();

    @Message("Ce qui a été fait")
    String projectSummary();

    @Message("Résultat")
    String projectResult();

    @Message("À lire")
    String projectLink();

    @Message("Ce que nous savons, et depuis quand")
    String whatWeKnow();

    @Message("Vérifiée par une personne de l’équipe le")
    String verifiedOn();

    @Message("Pas encore vérifiée par une personne de l’équipe")
    String notVerified();

    @Message("Confirmée par la structure le")
    String confirmedOn();

    @Message("Pas encore confirmée par la structure")
    String notConfirmed();

    @Message("Fiche mise à jour le")
    String updatedOn();

    @Message("Adresse de cette fiche :")
    String addressOfListing();

    @Message("Des structures aux activités proches")
    String similar();

    @Message("Cette fiche a été retirée")
    String withdrawnTitle();

    @Message("Pourquoi :")
    String withdrawnText();

    @Message("« {name} » n’est plus dans l’annuaire.")
    String withdrawnLead(String name);

    @Message("Chercher une autre structure")
    String searchAnother();

    // ------------------------------------------------------------------ A–Z

    @Message("Toutes les fiches, de A à Z")
    String everyListingTitle();

    @Message("Lettres")
    String letters();

    @Message("Autres")
    String otherLetters();

    @Message("{#if count == 0}Aucune fiche pour « {letter} »{#else if count == 1}1 fiche pour « {letter} »{#else}{count} fiches pour « {letter} »{/if}")
    String listingsOf(String letter, int count);

    @Message("fiche")
    String moderated();
}
