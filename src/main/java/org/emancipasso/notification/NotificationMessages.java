package org.emancipasso.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what members are told. */
@MessageBundle("notification")
public interface NotificationMessages {

    @Message("Notifications")
    String title();

    @Message("Ce qui vous concerne, du plus récent au plus ancien.")
    String lead();

    @Message("Choisir ce qui arrive par courriel")
    String toSettings();

    @Message("Rien pour l’instant. Ce qui vous concerne s’affichera ici.")
    String nothing();

    @Message("nouveau")
    String isNew();

    @Message("Tout marquer comme lu")
    String readAll();

    @Message("Plus anciennes")
    String older();

    @Message("Revenir aux plus récentes")
    String newest();

    @Message("{day} à {time}")
    String moment(String day, String time);

    @Message("{#if count == '1'}notification non lue{#else}notifications non lues{/if}")
    String unread(String count);

    @Message("Par courriel")
    String settingsTitle();

    @Message("Ce qui vous concerne s’affiche toujours dans vos notifications. Choisissez ce que nous vous écrivons en plus, et quand.")
    String settingsLead();

    @Message("Tout de suite")
    String atOnce();

    @Message("Chaque matin")
    String daily();

    @Message("Le lundi matin")
    String weekly();

    @Message("Jamais")
    String never();

    @Message("Le courriel du matin part à 7 h et regroupe ce que vous n’avez pas encore lu. S’il n’y a rien, il n’y a pas de courriel.")
    String digestHelp();

    @Message("Toujours par courriel")
    String alwaysTitle();

    @Message("Pour la sécurité de votre compte, ces courriels partent tout de suite et ne se refusent pas :")
    String alwaysText();

    @Message("Enregistrer")
    String save();

    @Message("C’est enregistré.")
    String saved();

    @Message("Choisissez l’une de ces réponses.")
    String choiceProblem();

    @Message("Il manque quelque chose ci-dessous.")
    String problems();

    @Message("Voir sur le site")
    String see();

    @Message("— Écrivez votre réponse au-dessus de cette ligne —")
    String writeAbove();

    @Message("Répondez à ce courriel pour publier votre réponse : tout le monde pourra la lire, avec votre nom, mais pas votre adresse.")
    String answerByMail();

    @Message("C’est une notification « {label} » de votre compte.")
    String why(String label);

    @Message("Pour la sécurité de votre compte, elle part toujours.")
    String whyAlways();

    @Message("Vous choisissez ce que vous recevez, et quand :")
    String whyChoose();

    @Message("vos réglages")
    String whySettings();

    @Message("Résumés de vos notifications")
    String digestLabel();

    @Message("{#if count == 1}Une notification vous attend{#else}{count} notifications vous attendent{/if}")
    String digestSubject(int count);

    @Message("Voici ce qui vous concerne et que vous n’avez pas encore lu :")
    String digestText();

    @Message("Connexion depuis un nouvel appareil")
    String deviceLabel();

    @Message("Connexion depuis un nouvel appareil : {device}")
    String deviceText(String device);

    @Message("Firefox sur Linux")
    String deviceExample();

    @Message("Si c’était vous, il n’y a rien à faire. Sinon, fermez cette session sur la page ci-dessous, puis changez votre mot de passe.")
    String deviceAdvice();

    @Message("Changement de votre rôle")
    String roleLabel();

    @Message("Votre rôle a changé : {roles}")
    String roleText(String roles);

    @Message("Vous n’avez plus de rôle dans l’équipe")
    String noRoleText();

    @Message("Si vous ne vous y attendiez pas, dites-le à l’équipe du site.")
    String roleAdvice();

    @Message("soin de l’annuaire")
    String curator();

    @Message("modération")
    String moderator();

    @Message("administration")
    String admin();

    @Message("Vos organisations")
    String organisationLabel();

    @Message("Camille a rejoint Les Mots liés")
    String organisationExample();

    @Message("Dit le")
    String exportTold();

    @Message("Texte")
    String exportText();

    @Message("Page")
    String exportPath();

    @Message("Lu le")
    String exportRead();

    @Message("Sujet")
    String exportKind();

    @Message("Quand")
    String exportFrequency();

    @Message("Appareils connus")
    String exportDevices();

    @Message("Appareil")
    String exportDevice();

    @Message("{#switch frequency}{#case 'NOW'}tout de suite{#case 'DAILY'}chaque matin{#case 'WEEKLY'}le lundi matin{#case}jamais{/switch}")
    String frequency(String frequency);
}
