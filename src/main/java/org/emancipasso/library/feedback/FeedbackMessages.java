package org.emancipasso.library.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about whether a resource helped. */
@MessageBundle("feedback")
public interface FeedbackMessages {

    @Message("Dire si une ressource est utile")
    String formLabel();

    @Message("Cette ressource vous a été utile ?")
    String title();

    @Message("Votre réponse reste entre vous et l’équipe qui tient la bibliothèque : rien n’en est publié, et nous ne gardons pas votre nom.")
    String lead();

    @Message("Votre réponse")
    String answer();

    @Message("Oui")
    String yes();

    @Message("Pas vraiment")
    String no();

    @Message("Qu’est-ce qui manquait ?")
    String missing();

    @Message("Facultatif : une étape sautée, un outil oublié, un mot trop compliqué…")
    String missingHelp();

    @Message("Répondez par oui ou par non.")
    String usefulProblem();

    @Message("Raccourcissez à {longest} caractères au plus.")
    String tooLong(String longest);

    @Message("Votre adresse mail")
    String email();

    @Message("Sans JavaScript, un mail vous demande si c’est bien vous ; l’adresse n’est pas gardée avec votre réponse.")
    String emailHelp();

    @Message("Vérifiez l’adresse : il y manque quelque chose.")
    String emailProblem();

    @Message("Envoyer")
    String send();

    @Message("Merci !")
    String thanks();

    @Message("L’équipe lira votre réponse. Si un mail vous demande de la confirmer, suivez son lien.")
    String thanksText();

    @Message("Revenir à la ressource")
    String back();
}
