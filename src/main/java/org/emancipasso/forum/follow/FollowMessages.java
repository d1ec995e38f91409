package org.emancipasso.forum.follow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what one follows. */
@MessageBundle("follow")
public interface FollowMessages {

    @Message("Mes suivis")
    String title();

    @Message("Ce que vous suivez dans l’entraide, et ce dont vous ne voulez pas entendre parler. Personne d’autre ne le voit.")
    String lead();

    @Message("C’est enregistré.")
    String saved();

    @Message("Conversations suivies")
    String topicsTitle();

    @Message("Voir toutes les conversations suivies")
    String allTopics();

    @Message("Vous ne suivez aucune conversation. Sous les messages de chacune, « Suivi » permet de choisir.")
    String noTopic();

    @Message("En sourdine")
    String mutedTitle();

    @Message("Pour entendre à nouveau parler d’une conversation, ouvrez-la et changez son suivi.")
    String mutedText();

    @Message("Catégories")
    String categoriesTitle();

    @Message("Être prévenu ou prévenue d’une catégorie, c’est l’être de ses nouvelles conversations.")
    String categoriesText();

    @Message("Étiquettes")
    String tagsTitle();

    @Message("Vous êtes prévenu ou prévenue de chaque nouvelle conversation qui porte une étiquette suivie.")
    String tagsText();

    @Message("Étiquette à suivre")
    String tag();

    @Message("Suivre cette étiquette")
    String followTag();

    @Message("Suivre l’étiquette {label}")
    String followThisTag(String label);

    @Message("Ne plus suivre")
    String leaveTag();

    @Message("Choisissez une autre étiquette : aucune conversation ne porte celle-ci.")
    String tagProblem();

    @Message("Réglages")
    String settingsTitle();

    @Message("Suivre les conversations que j’ouvre ou auxquelles je réponds")
    String watchOwn();

    @Message("Choisir la fréquence des courriels")
    String toFrequencies();

    @Message("Enregistrer")
    String save();

    @Message("Mercis reçus")
    String thanksTitle();

    @Message("{#if count == 0}Vos messages n’ont pas encore reçu de merci.{#else if count == 1}Un de vos messages a reçu 1 merci.{#else}Vos messages ont reçu {number} mercis.{/if} Ce total, et les noms, ne sont montrés qu’à vous.")
    String thanks(int count, String number);

    @Message("{name}, pour votre message dans « {title} »")
    String thankedBy(String name, String title);

    @Message("Suivi : {state}")
    String summary(String state);

    @Message("Suivi de cette conversation")
    String topicState();

    @Message("Suivi de cette catégorie")
    String categoryState();

    @Message("Suivi de « {name} »")
    String stateOf(String name);

    @Message("prévenir des réponses")
    String watchTopic();

    @Message("prévenir des nouvelles")
    String watchCategory();

    @Message("garder sans prévenir")
    String trackTopic();

    @Message("montrer sans prévenir")
    String trackCategory();

    @Message("si l’on me nomme")
    String normal();

    @Message("en sourdine, ne rien m’en dire")
    String mute();

    @Message("Réponses dans les conversations que vous suivez")
    String replyLabel();

    @Message("{name} a répondu dans « {title} »")
    String replyText(String name, String title);

    @Message("Ce courriel est le seul pour cette conversation tant que vous ne l’avez pas lue. Pour ne plus la suivre, ouvrez-la : le choix est sous les messages.")
    String replyAdvice();

    @Message("Nouvelles conversations dans ce que vous suivez")
    String topicLabel();

    @Message("Nouvelle conversation : « {title} », par {name}")
    String topicText(String name, String title);

    @Message("Pour ne plus suivre une catégorie ou une étiquette, allez à « Mes suivis », dans votre compte.")
    String topicAdvice();

    @Message("Messages qui vous nomment")
    String mentionLabel();

    @Message("{name} vous a cité ou citée dans « {title} »")
    String mentionText(String name, String title);

    @Message("Réponses de vous qui ont aidé")
    String solutionLabel();

    @Message("Votre réponse a aidé : « {title} »")
    String solutionText(String title);

    @Message("La personne qui demandait a dit que c’était la réponse. Merci !")
    String solutionAdvice();

    @Message("Camille")
    String exampleName();

    @Message("Agenda partagé qui se vide")
    String exampleTitle();

    @Message("Une personne")
    String nobody();

    @Message("Conversation, catégorie ou étiquette")
    String exportName();

    @Message("Choix")
    String exportState();

    @Message("Depuis")
    String exportSince();

    @Message("{#switch state}{#case 'WATCH'}être prévenu ou prévenue{#case 'TRACK'}garder{#case 'MUTE'}en sourdine{#case}normal{/switch}")
    String state(String state);
}
