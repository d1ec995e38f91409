package org.emancipasso.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about an account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("La connexion est indisponible")
    String awayTitle();

    @Message("Le service qui tient les comptes ne répond pas en ce moment. Vous pouvez tout lire sans compte ; réessayez dans une minute.")
    String awayText();

    @Message("Réessayer")
    String tryAgain();

    @Message("Bienvenue")
    String welcomeTitle();

    @Message("Encore deux choses, et votre compte est prêt.")
    String welcomeLead();

    @Message("Le nom que les autres verront")
    String displayName();

    @Message("Un pseudonyme convient très bien. De 2 à 60 caractères.")
    String displayNameHelp();

    @Message("J’accepte les")
    String acceptTerms();

    @Message("Conditions d’utilisation")
    String termsTitle();

    @Message("Ce que nous nous promettons, en une page.")
    String termsLead();

    @Message("(version de {version})")
    String termsOf(String version);

    @Message("Continuer")
    String goOn();

    @Message("Vous pouvez lire tout le site sans rien accepter : ces conditions ne comptent que pour écrire.")
    String readingIsFree();

    @Message("Choisissez un nom de 2 à 60 caractères, sur une ligne.")
    String nameProblem();

    @Message("Cochez cette case pour continuer : sans votre accord, ce compte ne peut que lire.")
    String termsProblem();

    @Message("Il manque quelque chose ci-dessous.")
    String problems();

    @Message("Mon compte")
    String accountTitle();

    @Message("Ce que les autres savent de vous, et où vous êtes connecté ou connectée.")
    String accountLead();

    @Message("Bonjour {name}.")
    String greeting(String name);

    @Message("Pages de mon compte")
    String sections();

    @Message("Profil")
    String profileTitle();

    @Message("Quelques mots sur vous")
    String presentation();

    @Message("Facultatif. 2 000 caractères au plus.")
    String presentationHelp();

    @Message("Ce texte dépasse 2 000 caractères : il en a {length}. Raccourcissez-le.")
    String presentationProblem(int length);

    @Message("Votre département")
    String department();

    @Message("Je ne le dis pas")
    String noDepartment();

    @Message("Choisissez un département de la liste.")
    String departmentProblem();

    @Message("Couleurs du site")
    String colours();

    @Message("Comme mon appareil")
    String systemColours();

    @Message("Claires")
    String lightColours();

    @Message("Sombres")
    String darkColours();

    @Message("Montrer ce profil à tout le monde")
    String publicProfile();

    @Message("Enregistrer")
    String save();

    @Message("C’est enregistré.")
    String saved();

    @Message("Votre adresse de courriel")
    String emailTitle();

    @Message("{email}. Personne ne la voit.")
    String emailText(String email);

    @Message("En changer")
    String changeEmail();

    @Message("Comment vous entrez")
    String doorTitle();

    @Message("Pour chacun de ces changements, votre mot de passe vous est redemandé d’abord.")
    String doorText();

    @Message("Changer de mot de passe")
    String changePassword();

    @Message("Ajouter un code à six chiffres, donné par votre téléphone")
    String setUpCode();

    @Message("Ajouter une clé d’accès, qui remplace le mot de passe")
    String setUpKey();

    @Message("Ce qui vous intéresse")
    String interests();

    @Message("Facultatif. Quelques mots, séparés par des virgules : « visio, fichiers partagés ».")
    String interestsHelp();

    @Message("Gardez 10 mots ou expressions au plus, de 40 caractères au plus chacune, séparées par des virgules.")
    String interestsProblem();

    @Message("Votre profil public")
    String toPublicProfile();

    @Message("Le profil de {name} sur Émancip’Asso")
    String profileOf(String name);

    @Message("Parle au nom de")
    String speaksFor();

    @Message("S’intéresse à")
    String interestsOf();

    @Message("Votre compte est suspendu")
    String suspendedTitle();

    @Message("L’équipe vous a écrit pourquoi. Vous pouvez toujours lire tout le site ; si vous n’êtes pas d’accord, répondez à ce courriel.")
    String suspendedText();

    @Message("Votre rôle ne compte pas dans cette session : elle a été ouverte sans second facteur. Déconnectez-vous, puis reconnectez-vous avec votre code.")
    String secondFactorMissing();

    @Message("Se déconnecter")
    String logOut();

    @Message("Mes sessions")
    String sessionsTitle();

    @Message("Chaque navigateur dans lequel votre compte est ouvert. Si vous n’en reconnaissez pas un, fermez-le.")
    String sessionsLead();

    @Message("cette session-ci")
    String thisSession();

    @Message("Ouverte le {day},")
    String openedOn(String day);

    @Message("utilisée le {day}.")
    String seenOn(String day);

    @Message("Fermer")
    String endSession();

    @Message("Fermer toutes les autres")
    String endOthers();

    @Message("La session est fermée.")
    String sessionEnded();

    @Message("{#if count == 0}Il n’y en avait pas d’autre.{#else if count == 1}L’autre session est fermée.{#else}Les {count} autres sessions sont fermées.{/if}")
    String othersEnded(long count);

    @Message("Ce compte a été effacé")
    String erasedTitle();

    @Message("Il n’existe plus, et le service de connexion achève de l’oublier. Si vous voulez revenir, créez un nouveau compte dans une heure.")
    String erasedText();

    @Message("Navigateur inconnu")
    String unknownDevice();

    @Message("{browser} sur {system}")
    String device(String browser, String system);
}
