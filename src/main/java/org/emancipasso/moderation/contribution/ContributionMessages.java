package org.emancipasso.moderation.contribution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about forms that need no account. */
@MessageBundle("contribution")
public interface ContributionMessages {

    @Message("Laissez ce champ vide : il sert à reconnaître les robots")
    String trapLabel();

    @Message("Une seconde : votre navigateur prouve qu’il n’est pas un robot…")
    String proving();

    @Message("Relisez, puis envoyez à nouveau : cette page était ouverte depuis trop longtemps. Ce que vous avez écrit est encore là.")
    String expired();

    @Message("Envoyez à nouveau : un champ caché, qui doit rester vide, était rempli, sans doute par votre navigateur.")
    String trapped();

    @Message("Relisez, puis envoyez à nouveau : c’était si rapide que le site a cru à un robot.")
    String hurried();

    @Message("{#if most == 0}Enlevez les liens : ce formulaire n’en accepte pas dans les textes.{#else if most == 1}Gardez un seul lien dans les textes.{#else}Gardez {most} liens au plus dans les textes.{/if} La publicité en met souvent davantage.")
    String links(int most);

    @Message("Réessayez dans une heure : beaucoup d’envois sont déjà partis de votre connexion. Ce que vous avez écrit est encore là.")
    String tooMany();

    @Message("Envoyez à nouveau : la vérification que fait votre navigateur n’a pas abouti.")
    String misproven();

    @Message("Donnez votre adresse de courriel : un lien vous sera envoyé pour confirmer. Elle ne sera jamais publiée.")
    String unproven();

    @Message("Réessayez dans une heure : beaucoup d’envois arrivent en même temps. Ce que vous avez écrit est encore là.")
    String full();

    @Message("Beaucoup d’envois de robots arrivent.")
    String tripped();

    @Message("{refused} envois refusés en {minutes} minutes")
    String tripReason(int refused, long minutes);

    @Message("{reason} Depuis {since}, chaque envoi est à confirmer par courriel : donnez votre adresse, elle ne sera jamais publiée.{#if until} Retour à la normale prévu {until}.{/if}")
    String confirmedNotice(String reason, String since, String until);

    @Message("Ce formulaire est fermé depuis {since}. {reason}{#if until} Il rouvrira {until}.{/if}")
    String closedNotice(String reason, String since, String until);

    @Message("{hour}")
    String today(String hour);

    @Message("le {day} à {hour}")
    String otherDay(String day, String hour);

    @Message("vers {moment}")
    String around(String moment);

    @Message("Confirmations d’envoi")
    String confirmationLabel();

    @Message("Confirmez votre envoi")
    String confirmationSubject();

    @Message("Quelqu’un, vous sans doute, a rempli le formulaire « {form} » d’Émancip’Asso avec cette adresse. Un clic confirme que c’était vous.")
    String confirmationText(String form);

    @Message("Confirmer mon envoi")
    String confirm();

    @Message("Le lien marche 7 jours. Ce n’était pas vous ? Ne faites rien : l’envoi sera oublié, et personne ne le lira.")
    String confirmationUntil();

    @Message("Quelqu’un a donné cette adresse dans un formulaire du site. Elle n’est inscrite à rien.")
    String confirmationWhy();

    @Message("Proposer une fiche")
    String exampleForm();

    @Message("Confirmer votre envoi ?")
    String confirmTitle();

    @Message("Il s’agit du formulaire « {form} ». Un clic suffit, et c’est fait.")
    String confirmText(String form);

    @Message("C’est confirmé")
    String confirmedTitle();

    @Message("Votre envoi est confirmé. Il n’y a plus rien à faire ici.")
    String confirmedText();

    @Message("Voir la suite")
    String goOn();

    @Message("Ce lien n’est plus valable")
    String overTitle();

    @Message("Il marchait 7 jours. Ce qui avait été envoyé est oublié : vous pouvez l’envoyer à nouveau.")
    String overText();

    @Message("Ce lien n’est pas le bon")
    String unknownTitle();

    @Message("Ouvrez-le depuis le courriel, ou copiez-le en entier : il en manque peut-être la fin. Les liens trop anciens sont oubliés.")
    String unknownText();

    @Message("Revenir à l’accueil")
    String home();

    @Message("Alertes des formulaires")
    String alertLabel();

    @Message("Des robots remplissent « {form} »")
    String alertSubject(String form);

    @Message("{refused} envois du formulaire « {form} » ont été refusés en {minutes} minutes. Par prudence, chaque envoi est désormais à confirmer par courriel.")
    String alertText(String form, int refused, long minutes);

    @Message("Retour à la normale prévu {until}, si cela cesse. Rien n’a été publié.")
    String alertUntil(String until);

    @Message("Voir les formulaires")
    String alertLink();

    @Message("Cette adresse est celle qui reçoit les alertes du site.")
    String alertWhy();

    @Message("Formulaires sans compte")
    String title();

    @Message("Ce que chacun peut envoyer sans compte, ce qui est arrivé depuis une heure, et le bouton rouge de chaque formulaire.")
    String lead();

    @Message("C’est fait.")
    String done();

    @Message("{#switch state}{#case 'OPEN'}Ouvert{#case 'CONFIRMED'}Confirmé par courriel{#case 'CLOSED'}Fermé{/switch}")
    String state(String state);

    @Message("Depuis {since}{#if until}, jusqu’{until}{/if}.{#if tripped} Le site l’a décidé seul.{/if}")
    String stateSince(String since, String until, boolean tripped);

    @Message("à {moment}")
    String atMost(String moment);

    @Message("Raison affichée :")
    String shownReason();

    @Message("Depuis une heure :")
    String lastHour();

    @Message("rien")
    String nothing();

    @Message("{#switch cause}{#case 'SENT'}{#if number == 1}reçu{#else}reçus{/if}{#case 'NAMELESS'}sans adresse{#case 'TO_CONFIRM'}à confirmer{#case 'TRAPPED'}champ piège rempli{#case 'HURRIED'}trop vite envoyé{#if number != 1}s{/if}{#case 'FORGED'}clé fausse{#case 'EXPIRED'}page trop ancienne{#case 'LINKS'}trop de liens{#case 'UNPROVEN'}ni preuve ni adresse{#case 'MISPROVEN'}preuve fausse{#case 'ADDRESS'}trop d’envois d’une connexion{#case 'FULL'}trop d’envois en tout{#case 'CLOSED'}formulaire fermé{/switch}")
    String cause(String cause, long number);

    @Message("Changer l’état")
    String move();

    @Message("État")
    String stateLabel();

    @Message("Pendant")
    String duration();

    @Message("{#switch hours}{#case 0}jusqu’à nouvel ordre{#case 1}1 heure{#case 24}24 heures{#case 168}7 jours{/switch}")
    String hours(int hours);

    @Message("Raison")
    String reason();

    @Message("Une phrase. Les visiteurs la liront ; elle reste au journal.")
    String reasonHelp();

    @Message("Dites pourquoi, en 300 caractères au plus.")
    String reasonProblem();

    @Message("Appliquer")
    String apply();
}
