package org.emancipasso.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout, of forms and of error pages. Another language: {@code messages/web_xx.properties}. */
@MessageBundle("web")
public interface WebMessages {

    @Message("Émancip’Asso")
    String siteName();

    @Message("Une guirlande de fanions, et les mots : Quitter les géants du numérique, à plusieurs")
    String sharedPicture();

    @Message("Aller au contenu")
    String skipToContent();

    @Message("Accueil")
    String home();

    @Message("Rubriques")
    String mainNavigation();

    @Message("Pied de page")
    String footNavigation();

    @Message("Vous êtes ici")
    String breadcrumb();

    @Message("Annuaire")
    String directory();

    @Message("Entraide")
    String forum();

    @Message("Ressources")
    String library();

    @Message("Outils")
    String tools();

    @Message("Tous les outils libres de A à Z")
    String everyTool();

    @Message("Toutes les fiches de A à Z")
    String everyListing();

    @Message("Carte de l’annuaire")
    String map();

    @Message("Comment nous classons")
    String ranking();

    @Message("Chercher dans tout le site")
    String siteSearch();

    @Message("Contact")
    String contact();

    @Message("Mentions légales")
    String legalNotice();

    @Message("Confidentialité")
    String privacy();

    @Message("Décisions publiques")
    String decisions();

    /** The state is compulsory here (décret n° 2019-768); an audit changes it, and the page that it leads to. */
    @Message("Accessibilité : non conforme")
    String accessibility();

    @Message("Logiciel libre, sous licence AGPL.")
    String licence();

    @Message("Code source")
    String sourceCode();

    @Message("Communes : code officiel géographique et GeoNames (CC BY 4.0).")
    String communesAttribution();

    @Message("Se connecter")
    String logIn();

    @Message("Mon compte")
    String account();

    @Message("La connexion n’a pas abouti")
    String notLoggedInTitle();

    @Message("Ce qui est revenu du service de connexion n’est plus valable, ou ne l’a jamais été. Rien n’a changé : revenez à l’accueil et connectez-vous de nouveau.")
    String notLoggedInText();

    @Message("Vous n’avez pas le droit de faire cela")
    String forbiddenTitle();

    @Message("Ou bien votre page a expiré : revenez en arrière, rechargez-la, puis recommencez.")
    String forbiddenText();

    @Message("Un seul cookie, quand vous vous connectez ; aucun pistage, aucun service tiers.")
    String promise();

    @Message("Numéro d’incident")
    String incident();

    @Message("Revenir à l’accueil")
    String backHome();

    @Message("Chercher dans l’annuaire")
    String searchDirectory();

    @Message("Cette demande n’est pas lisible")
    String badRequestTitle();

    @Message("L’adresse contient des caractères que nous refusons. Vérifiez-la, ou repartez de l’accueil.")
    String badRequestText();

    @Message("Cette page n’existe pas")
    String notFoundTitle();

    @Message("L’adresse est peut-être incomplète, ou la page a changé de place. Rien n’est perdu : cherchez dans l’annuaire ou repartez de l’accueil.")
    String notFoundText();

    @Message("Cette action n’est pas possible ici")
    String notAllowedTitle();

    @Message("Cette adresse existe, mais pas pour cette action. Repartez de la page précédente.")
    String notAllowedText();

    @Message("Cette page a été retirée")
    String goneTitle();

    @Message("Elle a existé, et n’est plus publiée.")
    String goneText();

    @Message("C’est trop lourd pour nous")
    String tooLargeTitle();

    @Message("Ce que vous envoyez dépasse la taille permise. Réduisez-le, puis recommencez.")
    String tooLargeText();

    @Message("Quelque chose manque ou ne va pas")
    String unprocessableTitle();

    @Message("Revenez à la page précédente : ce qui est à corriger y est indiqué.")
    String unprocessableText();

    @Message("Doucement, s’il vous plaît")
    String tooManyTitle();

    @Message("Trop de demandes sont parties de votre connexion. Patientez une minute, puis recommencez.")
    String tooManyText();

    @Message("Trop de demandes en peu de temps : par prudence, le site attend un peu. Vous pourrez recommencer dans {#if minutes == 1}une minute{#else if hours == 0}{minutes} minutes{#else if hours == 1}une heure environ{#else}{hours} heures environ{/if}.")
    String tooManyUntil(long minutes, long hours);

    @Message("Ce que vous venez d’envoyer n’est pas enregistré. Revenez à la page précédente : d’ordinaire, votre navigateur y a gardé ce que vous aviez écrit.")
    String tooManyNotKept();

    @Message("Une erreur de notre côté")
    String errorTitle();

    @Message("Nous n’avons pas su répondre. Réessayez dans un instant ; si cela recommence, dites-nous le numéro ci-dessous.")
    String errorText();

    @Message("Une partie du site se repose")
    String unavailableTitle();

    @Message("Ce qu’il faut pour afficher cette page ne répond pas en ce moment. La recherche marche peut-être encore ; réessayez ici dans une minute.")
    String unavailableText();
}
