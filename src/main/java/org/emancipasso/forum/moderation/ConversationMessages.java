package org.emancipasso.forum.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of moderators of the forum, and what authors are told of their acts. */
@MessageBundle("conversations")
public interface ConversationMessages {

    @Message("Je connais cette personne")
    String vouch();

    @Message("Ses messages paraîtront sans être relus d’abord. Elle n’en saura rien, et personne d’autre non plus.")
    String vouchHelp();

    @Message("L’équipe connaît cette personne : ses messages paraissent sans être relus d’abord.")
    String isVouchedFor();

    @Message("Relire à nouveau ses messages")
    String unvouch();

    @Message("Modérer")
    String moderate();

    @Message("Modérer : {title}")
    String title(String title);

    @Message("Chaque acte est inscrit au journal. L’auteur ou l’autrice lit votre raison.")
    String lead();

    @Message("Conversation")
    String topicLabel();

    @Message("Message du forum")
    String postLabel();

    @Message("Conversation n° {id}")
    String topicNumber(long id);

    @Message("Message n° {id}")
    String postNumber(long id);

    @Message("Message {position} de « {title} »")
    String postOf(String position, String title);

    @Message("Conversation supprimée")
    String removedTopic();

    @Message("Message supprimé")
    String removedPost();

    @Message("Ce texte ne suit pas la charte du forum : nous l’avons supprimé.")
    String deletedFacts();

    @Message("Ce texte est de nouveau en ligne.")
    String restoredFacts();

    @Message("Charte du forum")
    String charter();

    @Message("C’est fait.")
    String done();

    @Message("{#switch status}{#case 'PUBLISHED'}{#case 'HIDDEN'}Cette conversation est masquée par une décision : elle revient depuis la file de relecture.{#case 'DELETED'}Cette conversation est supprimée : seule la modération la lit.{#case 'HELD'}Cette conversation attend une relecture.{#case 'REFUSED'}Cette conversation n’a pas été publiée.{#case 'MERGED'}Cette conversation fait partie d’une autre.{/switch}")
    String state(String status);

    @Message("{#switch status}{#case 'PUBLISHED'}{#case 'HIDDEN'}Ce message est masqué par une décision : il revient depuis la file de relecture.{#case 'DELETED'}Ce message est supprimé : seule la modération le lit.{/switch}")
    String postState(String status);

    @Message("Son auteur ou son autrice a supprimé ce message : il ne se rétablit pas.")
    String takenBack();

    @Message("{#switch act}{#case 'MOVE'}Déplacer{#case 'RENAME'}Renommer{#case 'MERGE'}Fusionner{#case 'SPLIT'}Scinder{#case 'CLOSE'}Clore{#case 'REOPEN'}Rouvrir{#case 'PIN'}Épingler{#case 'UNPIN'}Ne plus épingler{#case 'DELETE'}Supprimer{#case 'RESTORE'}Rétablir{/switch}")
    String act(String act);

    @Message("{#switch act}{#case 'MOVE'}Vers la catégorie où on la cherchera.{#case 'RENAME'}Un titre qui dit la question.{#case 'MERGE'}Ses messages rejoignent une autre conversation ; son adresse y mène.{#case 'SPLIT'}Des messages deviennent une nouvelle conversation. Le premier reste.{#case 'CLOSE'}On la lit encore, on n’y répond plus.{#case 'REOPEN'}On y répond de nouveau.{#case 'PIN'}En haut de sa catégorie.{#case 'UNPIN'}À sa place, par date.{#case 'DELETE'}Elle disparaît pour tout le monde sauf la modération, et peut revenir.{#case 'RESTORE'}Tout le monde la lit de nouveau.{/switch}")
    String help(String act);

    @Message("{#switch act}{#case 'MOVE'}Déplacer la conversation{#case 'RENAME'}Changer le titre{#case 'MERGE'}Fusionner la conversation{#case 'SPLIT'}Créer la nouvelle conversation{#case 'CLOSE'}Clore la conversation{#case 'REOPEN'}Rouvrir la conversation{#case 'PIN'}Épingler la conversation{#case 'UNPIN'}Ne plus épingler{#case 'DELETE'}Supprimer la conversation{#case 'RESTORE'}Rétablir la conversation{/switch}")
    String button(String act);

    @Message("Votre raison")
    String reason();

    @Message("L’auteur ou l’autrice la lit, le journal la garde.")
    String reasonHelp();

    @Message("Écrivez la raison en 10 à 1 000 caractères.")
    String reasonProblem();

    @Message("Catégorie")
    String category();

    @Message("Titre")
    String newTitle();

    @Message("Rejoindre la conversation")
    String target();

    @Message("Son numéro, ou son adresse.")
    String targetHelp();

    @Message("Place des messages")
    String order();

    @Message("À la fin")
    String atTheEnd();

    @Message("À leur date")
    String byDate();

    @Message("Messages")
    String positions();

    @Message("Leurs numéros : 5, 7-9 ou 12- pour tous à partir du 12.")
    String positionsHelp();

    @Message("{#switch problem}{#case 'GONE'}Cela n’est plus possible : regardez où en est la conversation, puis recommencez.{#case 'NO_CATEGORY'}Choisissez une catégorie.{#case 'NO_TARGET'}Donnez le numéro ou l’adresse d’une autre conversation, en ligne.{#case 'BAD_TITLE'}Donnez un titre de 5 à 150 caractères.{#case 'BAD_POSITIONS'}Donnez des numéros de messages qui existent, sans le premier, dont un au moins est en ligne.{#case 'RENUMBERED'}Les messages ont changé de numéro entre-temps : vérifiez-les, puis recommencez.{/switch}")
    String problem(String problem);

    @Message("Masquer par une décision")
    String hide();

    @Message("Une seconde personne confirme ; la personne peut contester.")
    String hideHelp();

    @Message("Supprimer ce message")
    String deletePost();

    @Message("Rétablir ce message")
    String restorePost();

    @Message("En faire une nouvelle conversation")
    String splitFrom();

    @Message("Retour")
    String back();

    @Message("Votre conversation : {title}")
    String letterSubject(String title);

    @Message("{#switch act}{#case 'MOVE'}L’équipe de modération a déplacé votre conversation dans une autre catégorie.{#case 'RENAME'}L’équipe de modération a changé le titre de votre conversation.{#case 'MERGE'}L’équipe de modération a réuni votre conversation et une autre, qui parlait de la même chose.{#case 'SPLIT'}L’équipe de modération a fait de votre message une conversation à part.{#case 'CLOSE'}L’équipe de modération a clos votre conversation : on la lit encore, on n’y répond plus.{/switch}")
    String told(String act);

    @Message("Pourquoi :")
    String reasonGiven();

    @Message("Lire la conversation")
    String read();

    @Message("Vous n’êtes pas d’accord ? Écrivez-nous : une autre personne relira.")
    String disagree();

    @Message("Nous écrire")
    String writeToUs();

    @Message("Chaque acte sur ce que vous avez écrit vous est dit, avec sa raison.")
    String letterWhy();

    @Message("Conversations déplacées, réunies, closes")
    String letterLabel();

    @Message("Quel outil pour une visioconférence à quarante ?")
    String exampleTitle();

    @Message("On y choisit un outil : elle sera lue par plus de monde dans « Choisir un outil ».")
    String exampleReason();

    @Message("Cette conversation n’est plus en ligne")
    String goneTitle();

    @Message("L’équipe de modération l’a retirée.")
    String goneText();

    @Message("Les autres conversations")
    String goneGo();
}
