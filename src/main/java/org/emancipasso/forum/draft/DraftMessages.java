package org.emancipasso.forum.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of drafts and of what is attached. */
@MessageBundle("draft")
public interface DraftMessages {

    @Message("Vos brouillons")
    String title();

    @Message("Ce que vous avez commencé à écrire vous attend ici pendant trois mois. Personne d’autre ne le lit.")
    String lead();

    @Message("Aucun brouillon : tout ce que vous avez écrit est parti, ou n’est pas encore commencé.")
    String empty();

    @Message("Enregistrer le brouillon")
    String save();

    @Message("Brouillon enregistré le {moment}.")
    String savedAt(String moment);

    @Message("Brouillon enregistré à {time}.")
    String savedNow(String time);

    @Message("Pas de connexion : votre texte est gardé dans ce navigateur.")
    String savedHere();

    @Message("Un texte écrit ici hors connexion vous attend.")
    String foundHere();

    @Message("Le reprendre")
    String restore();

    @Message("Voir vos brouillons")
    String all();

    @Message("Reprendre")
    String resume();

    @Message("Jeter ce brouillon")
    String discard();

    @Message("Votre session avait pris fin : voici ce que vous aviez écrit, rien n’est perdu. Relisez, puis envoyez.")
    String claimed();

    @Message("Nouvelle question")
    String question();

    @Message("Réponse dans « {topic} »")
    String reply(String topic);

    @Message("Modification dans « {topic} »")
    String edit(String topic);

    @Message("Réponse")
    String someReply();

    @Message("Modification d’un message")
    String someEdit();

    @Message("Pièces jointes")
    String pieces();

    @Message("{count} fichiers au plus, {megabytes} Mo chacun : images, PDF, documents bureautiques, texte. Les images sont redessinées : ni lieu, ni date, ni appareil.")
    String piecesHelp(int count, int megabytes);

    @Message("Choisir des fichiers")
    String choose();

    @Message("Joindre")
    String attach();

    @Message("Retirer")
    String remove();

    @Message("{size} ko")
    String kilobytes(String size);

    @Message("Pour la retirer, effacez sa ligne dans le texte.")
    String cutFromText();

    @Message("Choisissez à nouveau « {name} » et appuyez sur « Joindre » : il n’était pas encore joint.")
    String notAttached(String name);

    @Message("Mise en forme")
    String tools();

    @Message("Gras")
    String bold();

    @Message("Italique")
    String italic();

    @Message("Liste")
    String list();

    @Message("Citation")
    String quote();

    @Message("Lien")
    String link();

    @Message("Ce que ce message disait avant")
    String historyTitle();

    @Message("Chaque modification, la plus récente d’abord : ce qui a été ajouté est souligné, ce qui a été retiré est barré.")
    String historyLead();

    @Message("Modifié le {moment}")
    String changedOn(String moment);

    @Message("ajouté :")
    String added();

    @Message("retiré :")
    String removed();

    @Message("fin")
    String end();

    @Message("Revenir au message")
    String back();

    @Message("Enregistré")
    String exportWhen();

    @Message("Titre")
    String exportTitle();

    @Message("Texte")
    String exportText();
}
