package org.emancipasso.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The declaration of accessibility, with the parts that the RGAA asks for. The footer repeats its state:
 * {@code web:accessibility}. Another language: {@code messages/accessibility_xx.properties}.
 */
@MessageBundle("accessibility")
public interface AccessibilityMessages {

    @Message("Accessibilité")
    String title();

    @Message("Nous voulons que tout le monde puisse se servir de ce site. Voici où nous en sommes, sans embellir.")
    String lead();

    @Message("Accessibilité : non conforme, car aucun audit n’a encore eu lieu.")
    String briefState();

    @Message("Nos contrôles automatiques ne trouvent aucune erreur.")
    String briefChecks();

    @Message("Quelque chose vous bloque ? Dites-le-nous.")
    String briefTell();

    @Message("État de conformité")
    String state();

    @Message("Ce site, publié par {publisher}, est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.")
    String stateText(String publisher);

    @Message("« Non conforme » est le mot de la règle pour tout site qui n’a pas encore été audité. Il ne dit pas que le site est difficile à utiliser : il dit que personne n’a mesuré combien de critères il respecte. Nous garderons ce mot jusqu’à un audit.")
    String stateWhy();

    @Message("Ce qui a été vérifié")
    String checked();

    @Message("À chaque changement du logiciel, un programme ouvre chaque sorte de page, sur écran étroit et large, en clair et en sombre. Ni axe-core ni le validateur HTML du W3C n’y trouvent d’erreur.")
    String checkedPages();

    @Message("La recherche se fait au clavier seul, et aussi sans JavaScript.")
    String checkedKeyboard();

    @Message("Les pages se lisent sur un écran de 360 pixels de large.")
    String checkedNarrow();

    @Message("Ces programmes ne voient qu’une partie des critères. Ils ne remplacent ni un audit, ni l’essai par des personnes.")
    String checkedLimits();

    @Message("Ce que nous savons imparfait")
    String known();

    @Message("Le site n’a pas encore été essayé avec un lecteur d’écran, ni par des personnes handicapées.")
    String knownScreenReaders();

    @Message("Les suggestions pendant la saisie sont celles du navigateur : certains les annoncent ou les agrandissent mal. La recherche fonctionne sans elles.")
    String knownSuggestions();

    @Message("Dans les présentations que les structures ont écrites, un lien peut être peu clair, et un passage en langue étrangère n’est pas signalé comme tel.")
    String knownTexts();

    @Message("Nous signaler un obstacle")
    String tell();

    @Message("Une page vous résiste ? Dites-nous laquelle, ce que vous vouliez faire, et si possible avec quel matériel. Nous vous donnerons l’information autrement, en attendant de corriger.")
    String tellText();

    @Message("Par courriel :")
    String tellMail();

    @Message("Par téléphone :")
    String tellPhone();

    @Message("Voies de recours")
    String appeal();

    @Message("Si vous nous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et que notre réponse ne vous satisfait pas, vous pouvez saisir le Défenseur des droits :")
    String appealText();

    @Message("Lui écrire en ligne")
    String appealOnline();

    @Message("Trouver sa déléguée ou son délégué près de chez vous")
    String appealNearby();

    @Message("Lui envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07")
    String appealPost();

    @Message("Cette déclaration")
    String declaration();

    @Message("Elle a été établie le {day}, par {publisher}, et suit l’article 47 de la loi n° 2005-102 du 11 février 2005 et le décret n° 2019-768 du 24 juillet 2019.")
    String declarationText(String day, String publisher);

    @Message("Technologies du site : HTML, CSS, SVG, et JavaScript, dont on peut se passer. Contrôles faits avec le navigateur Chromium, axe-core et le Nu Html Checker.")
    String declarationTools();
}
