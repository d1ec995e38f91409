package org.emancipasso.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The terms of use. A change of these words is a new {@link Terms#VERSION}. */
@MessageBundle("terms")
public interface TermsMessages {

    @Message("Lire est libre")
    String readTitle();

    @Message("Tout ce qui est publié ici se lit sans compte, et se reprend sous les licences indiquées.")
    String readText();

    @Message("Votre compte")
    String accountTitle();

    @Message("Il est gratuit et personnel. Un pseudonyme convient. Gardez votre mot de passe pour vous ; fermez vos sessions sur un ordinateur partagé.")
    String accountText();

    @Message("Ce que vous écrivez")
    String writeTitle();

    @Message("Vous en restez l’auteur ou l’autrice, et vous nous permettez de le publier ici sous licence CC BY-SA 4.0, tant qu’il y est. N’y mettez pas les données personnelles d’autrui.")
    String writeText();

    @Message("Ce que nous refusons")
    String refuseTitle();

    @Message("ce que la loi interdit, en premier lieu l’injure, la diffamation, la haine et l’atteinte à la vie privée ;")
    String refuseIllegal();

    @Message("ce qui blesse, harcèle ou décourage de demander de l’aide ;")
    String refuseHurt();

    @Message("la publicité et le démarchage ;")
    String refuseSell();

    @Message("se faire passer pour une personne ou une structure.")
    String refusePose();

    @Message("Un texte qui y contrevient est masqué ou retiré, un compte peut être suspendu. Vous êtes prévenu ou prévenue, avec les raisons, et vous pouvez demander qu’une autre personne réexamine la décision.")
    String refuseNext();

    @Message("Partir")
    String leaveTitle();

    @Message("Vous pouvez partir quand vous voulez, depuis la page « Mes données » de votre compte. Vous choisissez si vos textes partent avec vous, ou restent sans que rien ne mène à vous.")
    String leaveText();

    @Message("Si ces conditions changent")
    String changeTitle();

    @Message("Nous vous le redemandons à votre prochaine connexion. D’ici là, et même si vous refusez, vous pouvez toujours lire.")
    String changeText();
}
