package org.emancipasso.forum.mailin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to those who answer by mail. */
@MessageBundle("mailin")
public interface MailInMessages {

    @Message("Réponses envoyées par courriel")
    String label();

    @Message("Votre réponse n’est pas publiée")
    String refusedSubject();

    @Message("Votre réponse attend une relecture")
    String heldSubject();

    @Message("Votre réponse est publiée, sans tout ce qui y était joint")
    String filesSubject();

    @Message("""
        {#switch reason}\
        {#case 'STRANGER'}Connectez-vous au site pour répondre : chaque courriel que nous envoyons a sa propre adresse de réponse, qui ne marche que depuis l’adresse de courriel de votre compte. Votre courriel vient d’une autre adresse, ou n’est pas la réponse à l’un des nôtres.\
        {#case 'EXPIRED'}Répondez plutôt sur le site : le courriel auquel vous répondez est trop ancien.\
        {#case 'ACCOUNT'}Connectez-vous au site pour savoir où en est votre compte : pour le moment, il ne permet pas de publier.\
        {#case 'UNREADY'}Connectez-vous au site pour choisir votre nom et lire les conditions d’utilisation, puis renvoyez votre courriel.\
        {#case 'TOO_HEAVY'}Renvoyez votre courriel sans ses pièces jointes, ou joignez-les sur le site : il est trop lourd pour nous.\
        {#case 'TOO_MANY_PARTS'}Renvoyez votre réponse dans un courriel tout simple, ou écrivez-la sur le site : nous n’arrivons pas à lire celui-ci.\
        {#case 'EMPTY'}Écrivez votre réponse tout en haut du courriel, au-dessus du texte auquel vous répondez, puis renvoyez-le : nous n’y avons trouvé aucun mot de vous.\
        {#case 'TOO_LONG'}Raccourcissez votre réponse, puis renvoyez-la : elle est trop longue pour un seul message.\
        {#case 'TOO_OFTEN'}Renvoyez votre réponse dans une heure : nous en avons reçu beaucoup de votre part en peu de temps.\
        {#case 'REPEATED'}Vous avez déjà écrit exactement cela dans cette conversation : nous ne le publions pas une seconde fois.\
        {#case 'GONE'}Cette conversation n’est plus là, ou ne vous est plus ouverte : nous ne pouvons pas y ajouter votre réponse.\
        {#case}Cette conversation est fermée : elle ne prend plus de réponses. Vous pouvez en ouvrir une autre sur le site.\
        {/switch}""")
    String reason(String reason);

    @Message("Votre texte n’est pas perdu : il reste parmi vos courriels envoyés.")
    String notLost();

    @Message("Merci ! Une personne de l’équipe lit les premiers messages de chacun et chacune avant de les montrer. Vous n’avez rien à faire.")
    String held();

    @Message("Ce qui n’a pas pu être joint :")
    String files();

    @Message("{name} : {problem}")
    String file(String name, String problem);

    @Message("fichier sans nom")
    String nameless();

    @Message("Aller à la conversation")
    String toTopic();

    @Message("Aller au site")
    String toSite();

    @Message("Un courriel parti de votre adresse est arrivé à l’adresse de réponse de notre entraide. Nous le disons trois fois par jour au plus.")
    String why();

    @Message("capture.heic")
    String exampleFile();
}
