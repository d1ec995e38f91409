package org.emancipasso.directory.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What editors of a listing read. Another language: {@code messages/desk_xx.properties}. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Mes fiches")
    String allTitle();

    @Message("Les fiches des structures au nom desquelles vous parlez.")
    String allLead();

    @Message("Aucune fiche pour l’instant. Quand votre organisation est prouvée, demandez votre fiche depuis sa page dans l’annuaire.")
    String none();

    @Message("En ligne")
    String online();

    @Message("Masquée, car personne ne l’a confirmée depuis longtemps")
    String dormant();

    @Message("Pas en ligne")
    String offline();

    @Message("Ce que vous changez est publié aussitôt. Le nom, le site et le type de structure passent d’abord par l’équipe.")
    String lead();

    @Message("Modifier la fiche")
    String edit();

    @Message("Voir la fiche")
    String see();

    @Message("À jour ?")
    String freshness();

    @Message("Vous avez confirmé cette fiche le {day}.")
    String confirmedOn(String day);

    @Message("Vous n’avez pas encore confirmé cette fiche.")
    String neverConfirmed();

    @Message("Disponibilité : {words}.")
    String capacity(String words);

    @Message("Disponibilité : vous n’en avez rien dit, ou plus depuis longtemps.")
    String capacityUnknown();

    @Message("Tout est juste")
    String confirm();

    @Message("Dire votre disponibilité")
    String sayCapacity();

    @Message("Vues et messages, mois par mois")
    String months();

    @Message("Vues : {views}. Messages reçus : {messages}, dont {answered} avec réponse.")
    String counts(String views, long messages, long answered);

    @Message("Nous comptons les affichages, et rien de plus : ni cookie, ni adresse, ni vos propres visites. Les copies gardées une minute par un navigateur n’y sont pas.")
    String howCounted();

    @Message("Qui peut la modifier")
    String people();

    @Message("Gérer les personnes de l’organisation")
    String managePeople();

    @Message("C’est publié. Merci de tenir cette fiche à jour !")
    String published();

    @Message("C’est noté. Ce qui touche au nom, au site ou au type de structure attend une relecture ; le reste est publié.")
    String publishedInPart();

    @Message("Ce que vous allez changer")
    String previewTitle();

    @Message("Rien n’est encore enregistré.")
    String previewLead();

    @Message("Voir avant de publier")
    String seeBefore();

    @Message("Avant")
    String before();

    @Message("Après")
    String after();

    @Message("passe par une relecture")
    String reviewed();

    @Message("(vide)")
    String empty();

    @Message("Publier")
    String publish();

    @Message("Continuer à modifier")
    String goOn();

    @Message("Modifier la fiche")
    String editTitle();

    @Message("Monter ce projet")
    String moveUp();

    @Message("Retirer ce projet")
    String removeProject();
}
