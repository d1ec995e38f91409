package org.emancipasso.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around letters, and of the pages about them. */
@MessageBundle("mail")
public interface MailMessages {

    @Message("Émancip’Asso")
    String sender();

    @Message("Cette adresse n’est pas une adresse de courriel. Écrivez-la comme prenom.nom@exemple.fr.")
    String invalidAddress();

    @Message("L’objet tient en une ligne, de 254 caractères au plus.")
    String invalidSubject();

    @Message("Pourquoi je reçois ce message ?")
    String why();

    @Message("Ne plus recevoir ces courriels")
    String refuseLink();

    @Message("Émancip’Asso, pour quitter les géants du numérique à plusieurs")
    String signature();

    @Message("Essais d’envoi")
    String trialLabel();

    @Message("Ce courriel montre que l’envoi fonctionne")
    String trialSubject();

    @Message("« {label} » : ce qui ouvre le courriel")
    String opening(String label);

    @Message("« {label} » : ce qui le ferme")
    String closing(String label);

    @Message("Le début")
    String openingPart();

    @Message("La fin")
    String closingPart();

    @Message("le nom du site")
    String siteName();

    @Message("l’objet du courriel")
    String subjectMeaning();

    @Message("Bonjour,")
    String hello();

    @Message("Ce courriel montre que l’envoi fonctionne : il est parti d’Émancip’Asso, et il est arrivé jusqu’à vous.")
    String trialText();

    @Message("S’il est arrivé parmi les indésirables, parlez-en à la personne qui s’occupe du serveur : les courriels des membres y arrivent sans doute aussi.")
    String trialSpam();

    @Message("Aller sur le site")
    String goToSite();

    @Message("Vous l’avez demandé, depuis les pages de l’équipe. Il ne part jamais tout seul.")
    String trialWhy();

    @Message("Ne plus recevoir ces courriels ?")
    String refusalTitle();

    @Message("Il s’agit de ceux-ci : {label}. Un clic suffit ; votre compte et le reste ne changent pas.")
    String refusalText(String label);

    @Message("Ne plus les recevoir")
    String refuse();

    @Message("C’est noté")
    String refusedTitle();

    @Message("Nous n’enverrons plus à cette adresse : {label}. Si vous changez d’avis, vos préférences sont dans votre compte.")
    String refusedText(String label);

    @Message("Courriels")
    String lettersTitle();

    @Message("Ce que la plateforme écrit, comme on le reçoit, et ce qui n’a pas pu partir.")
    String lettersLead();

    @Message("Ce qui n’a pas pu partir")
    String parkedTitle();

    @Message("Tout est parti.")
    String noneParked();

    @Message("Écrit le {day}. Réponse du serveur : {error}")
    String parkedFacts(String day, String error);

    @Message("Réessayer")
    String retry();

    @Message("Types de courriels")
    String types();

    @Message("Peut être refusé par son lien")
    String refusable();

    @Message("Part toujours")
    String necessary();

    @Message("Objet")
    String subject();

    @Message("Mis en forme")
    String drawn();

    @Message("Voir le courriel mis en forme")
    String seeDrawn();

    @Message("En texte")
    String asText();

    @Message("M’envoyer cet exemple")
    String sendMe();

    @Message("Le courriel part dans un instant. S’il n’arrive pas d’ici une minute, il est peut-être resté ci-dessous.")
    String sending();

    @Message("Le courriel part de nouveau dans un instant.")
    String retrying();

    @Message("Votre compte n’a pas d’adresse de courriel : rien n’est parti.")
    String noAddress();
}
