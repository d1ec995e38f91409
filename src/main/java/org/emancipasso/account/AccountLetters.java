package org.emancipasso.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters say about an account. */
@MessageBundle("accountLetters")
public interface AccountLetters {

    @Message("Changements d’adresse de courriel")
    String addressChangedLabel();

    @Message("Votre adresse de courriel a changé")
    String addressChangedSubject();

    @Message("Votre compte Émancip’Asso utilise désormais cette adresse-ci.")
    String addressIsHere();

    @Message("Votre compte Émancip’Asso utilise désormais une autre adresse que celle-ci.")
    String addressIsElsewhere();

    @Message("Si c’est bien vous qui l’avez voulu, il n’y a rien à faire. Sinon, écrivez-nous tout de suite : quelqu’un est peut-être entré dans votre compte.")
    String addressNotYou();

    @Message("Nous écrire")
    String writeToUs();

    @Message("L’ancienne et la nouvelle adresse d’un compte sont toujours prévenues d’un changement.")
    String addressWhy();

    @Message("Suspensions de compte")
    String suspendedLabel();

    @Message("Votre compte est suspendu")
    String suspendedSubject();

    @Message("Votre compte est de nouveau ouvert")
    String reinstatedSubject();

    @Message("L’équipe d’Émancip’Asso a suspendu votre compte. Vous pouvez toujours lire tout le site ; vous ne pouvez plus y écrire ni vous connecter.")
    String suspendedText();

    @Message("Il rouvre de lui-même le {until}.")
    String suspendedUntil(String until);

    @Message("La suspension avait un terme : il est passé.")
    String suspensionOver();

    @Message("Un avertissement de l’équipe de modération")
    String warnedSubject();

    @Message("Avertissements de la modération")
    String warnedLabel();

    @Message("L’équipe de modération vous avertit : ce qui suit ne va pas avec la charte. Votre compte reste ouvert.")
    String warnedText();

    @Message("L’équipe d’Émancip’Asso a rouvert votre compte : vous pouvez vous connecter comme avant.")
    String reinstatedText();

    @Message("Pourquoi, selon l’équipe :")
    String reasonGiven();

    @Message("Votre compte a publié douze fois la même annonce en une heure, ce que les conditions d’utilisation excluent.")
    String suspendedExample();

    @Message("Vous n’êtes pas d’accord ? Répondez-nous : une autre personne de l’équipe relira la décision.")
    String disagree();

    @Message("Chaque décision sur votre compte vous est écrite, avec sa raison.")
    String decisionWhy();
}
