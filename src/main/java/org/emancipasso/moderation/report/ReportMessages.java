package org.emancipasso.moderation.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of reports and of what is off the site. */
@MessageBundle("report")
public interface ReportMessages {

    @Message("Signaler")
    String link();

    @Message("Signaler")
    String crumb();

    @Message("Signaler : {title}")
    String title(String title);

    @Message("Dites-nous ce qui ne va pas. Sans compte ; une personne lit chaque signalement.")
    String lead();

    @Message("Qu’est-ce qui ne va pas ?")
    String which();

    @Message("{#switch reason}{#case 'GONE'}La structure n’existe plus{#case 'WRONG'}Une information est fausse{#case 'OFF_CHARTER'}Ce n’est pas dans l’esprit de la charte{#case 'DUPLICATE'}C’est un doublon{#case 'OFF_TOPIC'}Ce n’est pas le sujet{#case 'ADVERTISING'}C’est de la publicité{#case 'DISRESPECT'}C’est irrespectueux{#case 'PERSONAL_DATA'}Des données personnelles y sont{#case 'ILLEGAL'}C’est illégal{#case 'CHILD_ABUSE'}Des abus sur des enfants y sont montrés{/switch}")
    String reason(String reason);

    @Message("{#switch reason}{#case 'GONE'}Fermée, dissoute, ou sans activité.{#case 'WRONG'}Un nom, un lieu, un service, une adresse.{#case 'OFF_CHARTER'}Elle ne libère pas des géants du numérique, ou trompe.{#case 'DUPLICATE'}La même structure a une autre fiche.{#case 'OFF_TOPIC'}Sans rapport avec le numérique des associations, ou au mauvais endroit.{#case 'ADVERTISING'}Un message fait pour vendre, ou répété partout.{#case 'DISRESPECT'}Insultes, moqueries, propos qui excluent.{#case 'PERSONAL_DATA'}Une adresse, un numéro, un nom que la personne n’a pas choisi de donner ici.{#case 'ILLEGAL'}Diffamation, contrefaçon, haine, escroquerie…{#case 'CHILD_ABUSE'}Ni nom ni adresse ne vous sont demandés.{/switch}")
    String reasonHelp(String reason);

    @Message("Choisir un autre motif")
    String another();

    @Message("Ce que vous avez vu")
    String text();

    @Message("Des faits, et où vous les avez vus, en quelques phrases.")
    String textHelp();

    @Message("Pourquoi c’est illégal")
    String why();

    @Message("Ce qui est écrit ou montré, et pourquoi la loi l’interdit, assez précisément pour que nous puissions juger.")
    String whyHelp();

    @Message("Écrivez de 10 à 5 000 caractères.")
    String textProblem();

    @Message("L’endroit exact")
    String place();

    @Message("L’adresse de la page, et où dans la page.")
    String placeHelp();

    @Message("Dites où cela se trouve, en 500 caractères au plus.")
    String placeProblem();

    @Message("La loi, si vous la connaissez")
    String law();

    @Message("Par exemple : loi du 29 juillet 1881, article 32.")
    String lawHelp();

    @Message("Raccourcissez : 500 caractères au plus.")
    String lawProblem();

    @Message("Votre nom")
    String name();

    @Message("La loi le demande. La structure signalée ne le saura pas, sauf si la loi nous y oblige.")
    String nameHelp();

    @Message("Indiquez votre nom, en 200 caractères au plus.")
    String nameProblem();

    @Message("Votre adresse de courriel")
    String email();

    @Message("Pour savoir ce que nous décidons. Elle ne sert à rien d’autre, et reste entre nous.")
    String emailHelp();

    @Message("Vérifiez cette adresse : elle n’est pas lisible.")
    String emailProblem();

    @Message("Indiquez votre adresse : nous devons vous répondre.")
    String emailNeeded();

    @Message("Je dis de bonne foi que ce signalement est exact et complet.")
    String goodFaith();

    @Message("Cochez cette case : la loi demande votre bonne foi.")
    String goodFaithProblem();

    @Message("Envoyer le signalement")
    String send();

    @Message("Corrigez ce qui est indiqué : rien n’est encore envoyé.")
    String problems();

    @Message("Signaler des abus sur des enfants reste possible, sans nom ni adresse")
    String stillOpen();

    @Message("Merci. Une personne va lire votre signalement. Si vous avez laissé votre adresse, un accusé de réception est en route, puis notre décision et ses raisons.")
    String done();

    @Message("Encore un geste : ouvrez le courriel que nous venons d’envoyer et suivez le lien. Votre signalement comptera aussitôt.")
    String toConfirm();

    @Message("Retour à la page")
    String back();

    @Message("Signaler une fiche")
    String formLabel();

    @Message("Même fermé, il reçoit les signalements d’abus sur des enfants : ils arrivent toujours dans la file.")
    String takenWhenClosed();

    @Message("{title} ({#if count == 1}1 signalement{#else}{count} signalements{/if})")
    String counted(String title, long count);

    // For whoever decides.

    @Message("Signalement, {label}")
    String kind(String label);

    @Message("Signalement {number} : {reason}")
    String reportLabel(int number, String reason);

    @Message("{label} : {text}")
    String lineOf(String label, String text);

    @Message("Suite donnée, si c’est fondé")
    String followUp();

    @Message("Rien à faire")
    String followNone();

    @Message("C’est corrigé")
    String followCorrected();

    @Message("Masquer la page")
    String followHide();

    @Message("Choisissez dans la liste.")
    String followProblem();

    @Message("Choisissez une autre suite : la page est déjà masquée.")
    String alreadyHidden();

    @Message("Raison, si l’on masque")
    String hideReason();

    @Message("{#if conversation}Vos mots à la personne{#else}Vos mots à la structure{/if}, si l’on masque")
    String hideWords(boolean conversation);

    @Message("Votre signalement est fondé. {#switch followUp}{#case 'hidden'}Nous avons masqué la page : « {reason} »{#case 'corrected'}La page est corrigée.{#case 'none'}Il n’y a plus rien à changer sur la page.{/switch}")
    String founded(String followUp, String reason);

    @Message("Nous avons vérifié : ce qui est écrit est exact.")
    String unfoundedExact();

    @Message("Charte de l’annuaire : des informations vérifiables")
    String unfoundedExactRule();

    @Message("Cela peut déplaire, mais rien dans la charte ni dans la loi ne l’interdit.")
    String unfoundedAllowed();

    @Message("{#if conversation}Charte du forum{#else}Charte de l’annuaire{/if} ; liberté d’expression")
    String unfoundedAllowedRule(boolean conversation);

    @Message("Charte du forum")
    String conversationRule();

    @Message("Il manque de quoi juger : signalez de nouveau avec l’endroit exact et des faits.")
    String unfoundedVague();

    @Message("Règlement (UE) 2022/2065, article 16, paragraphe 2")
    String unfoundedVagueRule();

    // What is off the site.

    @Message("Retrait, {label}")
    String delistKind(String label);

    @Message("{#switch reason}{#case 'GONE'}Cette structure n’est plus en activité.{#case 'OFF_CHARTER'}Cette page ne suit pas la charte de l’annuaire.{#case 'DUPLICATE'}Cette structure a une autre fiche.{#case 'ILLEGAL'}Cette page contenait quelque chose d’illégal.{#case 'OFF_TOPIC'}Ce n’était pas le sujet de cet espace.{#case 'ADVERTISING'}C’était de la publicité.{#case 'DISRESPECT'}Cela manquait de respect à quelqu’un.{#case 'PERSONAL_DATA'}Cela montrait des données personnelles.{#case 'ASKED'}La structure a demandé à ne plus paraître.{/switch}")
    String delistPublic(String reason);

    @Message("{#switch reason}{#case 'GONE'}Charte de l’annuaire : des structures en activité{#case 'OFF_CHARTER'}Charte de l’annuaire{#case 'DUPLICATE'}Charte de l’annuaire : une fiche par structure{#case 'ILLEGAL'}Loi n° 2004-575 du 21 juin 2004, article 6{#case 'OFF_TOPIC'}Charte du forum{#case 'ADVERTISING'}Charte du forum{#case 'DISRESPECT'}Charte du forum{#case 'PERSONAL_DATA'}Règlement (UE) 2016/679, article 6{#case 'ASKED'}Règlement (UE) 2016/679, article 21{/switch}")
    String delistRule(String reason);

    @Message("Masquer : {title}")
    String delistTitle(String title);

    @Message("La page disparaît tout de suite ; son adresse dit pourquoi. Une seconde personne confirme sous sept jours, sinon la page revient.")
    String delistLead();

    @Message("Raison, lue par tout le monde")
    String delistReason();

    @Message("{#if conversation}Vos mots à la personne{#else}Vos mots à la structure{/if}")
    String delistWords(boolean conversation);

    @Message("Les faits, et où vous les avez vus. Ils partent avec la décision, et restent au journal.")
    String delistWordsHelp();

    @Message("Écrivez les faits en 10 à 2 000 caractères.")
    String delistProblem();

    @Message("À confirmer avant le")
    String delistUntil();

    @Message("Masquer la page")
    String delist();

    @Message("Cette page est masquée. {#if confirmed}Une seconde personne l’a confirmé.{#else}Une seconde personne doit le confirmer, sinon elle revient le {until}.{/if}")
    String delisted(boolean confirmed, String until);

    @Message("Cette page est déjà retirée du site.")
    String withdrawn();

    @Message("La page est masquée. La décision part dans 15 minutes.")
    String delistDone();

    @Message("Annuler")
    String undo();

    @Message("Après vérification, rien ne justifie de masquer cette page.")
    String liftReason();

    @Message("{#if conversation}Charte du forum{#else}Charte de l’annuaire{/if}")
    String liftRule(boolean conversation);

    @Message("Personne n’a confirmé sous sept jours que la page devait rester masquée.")
    String cameBack();

    @Message("Deux personnes pour masquer une page")
    String cameBackRule();

    // The receipt.

    @Message("n° {id}")
    String number(long id);

    @Message("Votre signalement est bien arrivé")
    String receiptSubject();

    @Message("Accusés de réception des signalements")
    String receiptLabel();

    @Message("Nous avons reçu le {day} votre signalement {number}. Une personne va le lire ; aucun logiciel ne décide à sa place.")
    String receiptText(String day, String number);

    @Message("Vous recevrez notre décision et ses raisons à cette adresse, avec le moyen de la contester.")
    String receiptNext();

    @Message("Quelqu’un a laissé cette adresse en signalant une page. Si ce n’est pas vous, il n’y a rien à faire.")
    String receiptWhy();

    @Message("Ce que vous avez signalé")
    String exportTitle();

    @Message("Le")
    String exportOn();

    @Message("Texte")
    String exportText();
}
