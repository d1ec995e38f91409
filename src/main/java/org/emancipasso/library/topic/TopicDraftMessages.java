package org.emancipasso.library.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about conversations that become resources. */
@MessageBundle("topicDraft")
public interface TopicDraftMessages {

    @Message("En faire une ressource")
    String make();

    @Message("Ce que vous avez écrit, dans la bibliothèque ?")
    String title();

    @Message("L’équipe voudrait garder ce que ces conversations ont appris, pour que d’autres le trouvent. Votre nom y figurerait. Rien n’est publié sans l’accord de chaque personne qui a écrit.")
    String lead();

    @Message("L’équipe ne vous a rien demandé pour le moment.")
    String none();

    @Message("Oui, sous licence CC BY-SA")
    String yes();

    @Message("Non")
    String no();

    @Message("CC BY-SA veut dire : chacun peut reprendre et adapter le texte, à condition de vous citer et de garder la même licence.")
    String licenceHelp();

    @Message("{#switch answer}{#case 'YES'}Vous avez dit oui.{#case 'NO'}Vous avez dit non.{#else}Vous n’avez pas encore répondu.{/switch}")
    String answered(String answer);

    @Message("Merci, c’est noté. Vous pouvez changer d’avis tant que la ressource n’est pas publiée.")
    String done();

    @Message("La ressource est publiée sous cette licence : pour la faire retirer, écrivez-nous.")
    String published();

    @Message("Lire la conversation")
    String read();

    @Message("L’équipe voudrait faire une ressource de « {title} », que vous avez écrite avec d’autres")
    String news(String title);

    @Message("Ce que vous avez écrit et que l’équipe voudrait garder")
    String kindLabel();

    @Message("Dites oui ou non sur la page : rien n’est publié sans vous.")
    String kindAdvice();

    @Message("Un agenda partagé pour vingt bénévoles")
    String exampleTitle();

    @Message("Licences demandées")
    String exportTitle();

    @Message("Ressource")
    String exportItem();

    @Message("Réponse")
    String exportAnswer();

    @Message("Demandée le")
    String exportAsked();
}
