package org.emancipasso.library.suggestion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what people suggest for the library. */
@MessageBundle("suggestion")
public interface SuggestionMessages {

    @Message("Proposer une ressource")
    String title();

    @Message("Un guide, une vidéo, un témoignage vous a aidés ? Donnez-nous son adresse : quelqu’un de l’équipe le lira avant de le publier.")
    String lead();

    @Message("Ce qui se passe ensuite")
    String nextTitle();

    @Message("Une personne de l’équipe lit votre proposition et ouvre la ressource.")
    String nextRead();

    @Message("Elle complète la description : niveau, durée, licence…")
    String nextDescribe();

    @Message("Si vous laissez votre adresse, vous apprenez ce qu’il en est, et pourquoi.")
    String nextAnswer();

    @Message("Vous")
    String youTitle();

    @Message("Votre adresse mail")
    String email();

    @Message("Facultatif. Elle n’est jamais publiée.")
    String emailHelp();

    @Message("Sans JavaScript, votre adresse nous est nécessaire : un mail vous demandera si c’est bien vous.")
    String emailNoScript();

    @Message("Vérifiez l’adresse : il y manque quelque chose.")
    String emailProblem();

    @Message("Un mot pour l’équipe")
    String note();

    @Message("Facultatif : ce que la ressource vous a apporté, à qui vous la conseillez…")
    String noteHelp();

    @Message("Raccourcissez votre mot à {longest} caractères au plus.")
    String noteProblem(String longest);

    @Message("Envoyer ma proposition")
    String send();

    @Message("Voir « {title} »")
    String seeTwin(String title);

    @Message("Merci !")
    String thanks();

    @Message("Votre proposition attend qu’une personne de l’équipe la lise.")
    String thanksText();

    @Message("Encore un geste : ouvrez le mail que nous venons de vous envoyer, et suivez son lien. Sans cela, personne ne lira votre proposition.")
    String toConfirmText();

    @Message("Revenir aux ressources")
    String back();

    @Message("Il manque une ressource que vous connaissez ?")
    String missing();

    // ------------------------------------------------------------------ review

    @Message("Proposition de ressource")
    String kind();

    @Message("Mot de qui l’envoie")
    String noteFact();

    @Message("Envoyée par")
    String sentBy();

    @Message("{#if count == 1}une personne{#else}{count} personnes{/if}")
    String people(int count);

    @Message("Une ressource a déjà cette adresse : « {title} ».")
    String twinWarning(String title);

    @Message("{#if count == 1}Cette adresse a déjà été refusée une fois.{#else}Cette adresse a déjà été refusée {count} fois.{/if}")
    String refusedBefore(long count);

    @Message("Elle s’écarte de la charte : elle pousse vers un géant du numérique, ou exclut.")
    String offCharter();

    @Message("Elle ne concerne pas le numérique des associations.")
    String offTopic();

    @Message("Elle est déjà dans la bibliothèque, sous un autre titre ou à une autre adresse.")
    String alreadyThere();

    @Message("Nous n’avons pas réussi à l’ouvrir, ou elle est réservée à quelques personnes.")
    String unreachable();

    @Message("Elle a trop vieilli pour qu’on la conseille aujourd’hui.")
    String outdated();

    @Message("C’est une publicité plutôt qu’une ressource.")
    String advertising();

    @Message("Charte, article 2")
    String ruleCharter();

    @Message("Ce à quoi sert la bibliothèque")
    String rulePurpose();

    // ------------------------------------------------------------------ personal data

    @Message("Ressources proposées")
    String exportTitle();

    @Message("Date")
    String exportWhen();

    @Message("Titre")
    String exportName();

    @Message("Mot")
    String exportNote();
}
