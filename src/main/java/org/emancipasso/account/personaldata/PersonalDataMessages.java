package org.emancipasso.account.personaldata;

import java.nio.file.Path;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about what is kept of members. */
@MessageBundle("personaldata")
public interface PersonalDataMessages {

    @Message("Mes données")
    String dataTitle();

    @Message("Tout ce que nous gardons de vous, pourquoi, et combien de temps. Vous pouvez l’emporter, ou le faire effacer.")
    String dataLead();

    @Message("Ce que nous gardons")
    String keptTitle();

    @Message("Votre profil et votre adresse")
    String keptProfile();

    @Message("Jusqu’à ce que vous partiez. Après {months} mois sans visite, nous vous prévenons deux fois, puis nous effaçons le compte {days} jours après le premier message.")
    String keptProfileText(int months, long days);

    @Message("La date de votre accord aux conditions")
    String keptTerms();

    @Message("Aussi longtemps que le compte. Un compte sans accord, et qui ne revient pas, est effacé au bout de {days} jours.")
    String keptTermsText(long days);

    @Message("Les navigateurs où vous êtes connecté ou connectée")
    String keptSessions();

    @Message("Jusqu’à la déconnexion, {idle} jours sans visite, ou {lifetime} jours en tout.")
    String keptSessionsText(long idle, long lifetime);

    @Message("Les courriels que nous vous avons envoyés")
    String keptLetters();

    @Message("Leur contenu, jusqu’à l’envoi. Qu’un courriel est parti, et quand : {days} jours.")
    String keptLettersText(long days);

    @Message("Les courriels dont vous ne voulez plus")
    String keptRefusals();

    @Message("Aussi longtemps que le compte, sous une forme qui ne dit pas votre adresse.")
    String keptRefusalsText();

    @Message("Ce que l’équipe a fait à votre sujet")
    String keptJournal();

    @Message("Un an. Ce journal reste après votre départ, parce que l’équipe doit pouvoir répondre de ses décisions ; il n’y a plus alors qu’un numéro, qui ne mène à personne.")
    String keptJournalText();

    @Message("Votre mot de passe")
    String keptPassword();

    @Message("Dans notre service de connexion, sous une forme que personne ne sait relire. Il part avec le compte.")
    String keptPasswordText();

    @Message("Emporter mes données")
    String takeTitle();

    @Message("Nous préparons un fichier à garder : une page à lire, les mêmes données pour un programme, et vos fichiers. Vous recevez un lien par courriel ; il marche {hours} heures, pour vous, une fois connecté ou connectée.")
    String takeText(long hours);

    @Message("Préparer mon fichier")
    String take();

    @Message("Votre fichier se prépare")
    String preparing();

    @Message("Demandé le {day}. Il se prépare : le lien arrive par courriel dans quelques minutes.")
    String stateAsked(String day);

    @Message("Votre dernier fichier est prêt. Son lien est dans le courriel que vous avez reçu, et marche jusqu’au {day}.")
    String stateReady(String day);

    @Message("Votre dernier fichier n’est plus là. Demandez-en un autre quand vous voulez.")
    String stateGone();

    @Message("Votre dernier fichier n’a pas pu être préparé. Demandez-le de nouveau ; si cela recommence, écrivez-nous.")
    String stateFailed();

    @Message("Vous avez déjà demandé {count} fichiers en vingt-quatre heures. Revenez demain.")
    String tooOften(int count);

    @Message("Ce lien ne marche plus")
    String goneTitle();

    @Message("Le fichier a été supprimé, pour qu’il ne traîne pas. Vous pouvez en demander un autre.")
    String goneText();

    @Message("Demander un autre fichier")
    String goneLink();

    @Message("Effacer mon compte")
    String leaveLink();

    @Message("Vous choisissez ce que deviennent vos textes, et vous avez quelques jours pour changer d’avis.")
    String leaveText();

    @Message("Effacer mon compte")
    String erasureTitle();

    @Message("Votre compte et vos données partent pour de bon, après {days} jours où vous pouvez changer d’avis.")
    String erasureLead(long days);

    @Message("Ce qui part")
    String goesTitle();

    @Message("votre profil, votre adresse, vos sessions ;")
    String goesProfile();

    @Message("votre mot de passe et ce qui l’accompagne, dans le service de connexion ;")
    String goesPassword();

    @Message("les courriels en attente, ceux dont vous ne vouliez plus, et les fichiers que vous aviez demandés.")
    String goesLetters();

    @Message("Seul reste le journal de l’équipe, pendant un an, avec un numéro qui ne mène plus à personne.")
    String staysText();

    @Message("Rien ne vous sera rendu ensuite. Vous pouvez d’abord")
    String takeFirst();

    @Message("emporter vos données")
    String takeFirstLink();

    @Message("Ce que deviennent vos textes")
    String textsTitle();

    @Message("Les laisser, sans moi")
    String keepChoice();

    @Message("Ce que vous avez écrit reste utile à d’autres, mais plus rien ne mène à vous : un nom inventé, différent dans chaque conversation, et votre nom retiré des citations et des mentions. C’est pour de bon, même pour nous.")
    String keepHelp();

    @Message("Les effacer aussi")
    String deleteChoice();

    @Message("Ce que vous avez écrit disparaît. Les réponses des autres restent, sans vos mots.")
    String deleteHelp();

    @Message("J’ai compris que personne ne pourra me rendre ce compte.")
    String sure();

    @Message("Effacer mon compte")
    String ask();

    @Message("Choisissez ce que deviennent vos textes.")
    String choiceProblem();

    @Message("Cochez cette case pour continuer : rien ne s’efface sans cela.")
    String sureProblem();

    @Message("D’abord, dites-nous que c’est bien vous")
    String freshTitle();

    @Message("Comme cela ne se défait pas, nous vous demandons votre mot de passe, puis vous revenez ici. Vous aurez {minutes} minutes.")
    String freshText(long minutes);

    @Message("Me reconnecter pour continuer")
    String freshLink();

    @Message("Votre compte sera effacé le {day}.")
    String plannedBanner(String day);

    @Message("Changer d’avis")
    String stay();

    @Message("Vos textes resteront, sans que rien ne mène à vous. Vos autres sessions sont fermées, et un courriel vous dit la date.")
    String plannedKeep();

    @Message("Vos textes partiront avec le compte. Vos autres sessions sont fermées, et un courriel vous dit la date.")
    String plannedDelete();

    @Message("D’ici là, vous pouvez encore emporter vos données.")
    String plannedMeanwhile();

    @Message("Garder mon compte")
    String backToAccount();

    @Message("Fichiers de données prêts")
    String readyLabel();

    @Message("Votre fichier est prêt")
    String readySubject();

    @Message("Le fichier de vos données est prêt. Le lien ci-dessous ne marche que pour vous : il vous demande de vous connecter.")
    String readyText();

    @Message("Il marche jusqu’au {day}. Ensuite, le fichier est supprimé.")
    String readyUntil(String day);

    @Message("Télécharger mes données")
    String readyLink();

    @Message("Vous avez demandé ce fichier, depuis votre compte. Si ce n’est pas vous, changez votre mot de passe.")
    String readyWhy();

    @Message("Effacements prévus")
    String plannedLabel();

    @Message("Votre compte sera effacé le {day}")
    String plannedSubject(String day);

    @Message("Vous avez demandé l’effacement de votre compte. Il aura lieu le {day}, sans autre message d’ici là.")
    String plannedText(String day);

    @Message("Vous avez changé d’avis, ou ce n’est pas vous ? Connectez-vous avant, et dites-le d’un clic.")
    String plannedOtherwise();

    @Message("Changer d’avis")
    String plannedLink();

    @Message("Vous avez demandé l’effacement de votre compte.")
    String plannedWhy();

    @Message("Comptes effacés")
    String erasedLabel();

    @Message("Votre compte est effacé")
    String erasedSubject();

    @Message("C’est fait : votre compte et vos données sont effacés, et nous n’avons plus votre adresse. Ce courriel est le dernier.")
    String erasedText();

    @Message("Des copies de secours en gardent encore une trace quelque temps. Si l’une d’elles sert un jour, votre compte y est effacé de nouveau.")
    String erasedBackups();

    @Message("Aller sur le site")
    String erasedLink();

    @Message("Vous aviez un compte, qui vient d’être effacé : à votre demande, ou faute de visite.")
    String erasedWhy();

    @Message("Comptes sans visite")
    String inactiveLabel();

    @Message("Sans visite de votre part, votre compte sera effacé le {day}")
    String inactiveSubject(String day);

    @Message("Votre dernière visite date du {day}. Nous ne gardons pas les données de personnes qui ne viennent plus.")
    String inactiveText(String day);

    @Message("Pour garder votre compte, connectez-vous, une seule fois suffit. Sinon, il sera effacé le {day} ; ce que vous avez écrit restera, sans que rien ne mène à vous.")
    String inactiveNext(String day);

    @Message("Me connecter et garder mon compte")
    String inactiveLink();

    @Message("Vous avez un compte, et n’êtes pas venu ou venue depuis {months} mois.")
    String inactiveWhy(int months);

    @Message("Mes données")
    String archiveTitle();

    @Message("Fichier préparé le {day}. Les mêmes données sont dans data.json, pour un programme.")
    String archiveMade(String day);

    @Message("Rien.")
    String archiveNothing();

    @Message("Fichiers")
    String archiveFiles();

    @Message("Notre service de connexion garde de plus votre mot de passe, sous une forme que personne ne sait relire, et, trente jours, l’heure et l’adresse IP de vos connexions : demandez-les à l’adresse de la page Confidentialité.")
    String archiveProvider();

    @Message("oui")
    String yes();

    @Message("non")
    String no();

    @Message("Profil")
    String exportProfile();

    @Message("Compte")
    String exportAccount();

    @Message("Sessions")
    String exportSessions();

    @Message("Fichiers demandés")
    String exportCopies();

    @Message("Effacement prévu")
    String exportLeaving();

    @Message("Courriels")
    String exportLetters();

    @Message("Courriels refusés")
    String exportRefusals();

    @Message("Journal")
    String exportJournal();

    @Message("Nom")
    String exportName();

    @Message("Quelques mots sur vous")
    String exportPresentation();

    @Message("Département")
    String exportDepartment();

    @Message("Centres d’intérêt")
    String exportInterests();

    @Message("Profil public")
    String exportPublic();

    @Message("Couleurs du site")
    String exportColours();

    @Message("Numéro")
    String exportNumber();

    @Message("Adresse de courriel")
    String exportEmail();

    @Message("Service de connexion")
    String exportIssuer();

    @Message("Identifiant dans ce service")
    String exportSubject();

    @Message("Rôles")
    String exportRoles();

    @Message("Créé")
    String exportCreated();

    @Message("Dernière visite")
    String exportSeen();

    @Message("Conditions acceptées, version")
    String exportTerms();

    @Message("Conditions acceptées")
    String exportTermsAt();

    @Message("Navigateur")
    String exportDevice();

    @Message("Ouverte")
    String exportOpened();

    @Message("Demandé")
    String exportAsked();

    @Message("Prévu")
    String exportErasure();

    @Message("Écrit")
    String exportPosted();

    @Message("Objet")
    String exportSubjectLine();

    @Message("État")
    String exportState();

    @Message("envoyé")
    String stateSent();

    @Message("en attente")
    String stateWaiting();

    @Message("pas envoyé")
    String stateNotSent();

    @Message("Sorte")
    String exportKind();

    @Message("Depuis")
    String exportSince();

    @Message("Quand")
    String exportWhen();

    @Message("Action")
    String exportAction();

    @Message("Vous et cette action")
    String exportHow();

    @Message("faite par vous")
    String exportByYou();

    @Message("faite à votre sujet")
    String exportAboutYou();

    @Message("Motif")
    String exportReason();

    @Message("{count} comptes effacés sont dans {file}.")
    String listed(int count, Path file);

    @Message("Le fichier {file} n’existe pas.")
    String noList(Path file);

    @Message("Aucun des {count} comptes de la liste n’est plus dans la base ni dans Keycloak.")
    String applied(int count);

    @Message("La base est à jour, mais Keycloak n’a pas répondu comme il faut ({why}). Vérifiez EMANCIPASSO_KEYCLOAK_URL, _SERVICE_SECRET et _ADMIN_SECRET, puis recommencez.")
    String providerAway(String why);
}
