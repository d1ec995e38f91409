package org.emancipasso.account.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about organisations. */
@MessageBundle("organisation")
public interface OrganisationMessages {

    @Message("Mes organisations")
    String allTitle();

    @Message("Les associations et les structures dont vous faites partie ici, avec d’autres ou pas encore.")
    String allLead();

    @Message("Vous ne faites partie d’aucune organisation.")
    String none();

    @Message("Créer une organisation")
    String create();

    @Message("Vous en faites partie")
    String mineTitle();

    @Message("On vous invite")
    String receivedTitle();

    @Message("Par {name}. Valable jusqu’au {day}.")
    String invitedBy(String name, String day);

    @Message("Valable jusqu’au {day}.")
    String openUntil(String day);

    @Message("Accepter")
    String accept();

    @Message("Refuser")
    String decline();

    @Message("prouvée")
    String proven();

    @Message("Créer une organisation")
    String createTitle();

    @Message("Pour y inviter d’autres personnes et, plus tard, tenir sa fiche ou parler en son nom. La créer ne prouve rien : ce sera l’étape suivante.")
    String createLead();

    @Message("Modifier {name}")
    String editTitle(String name);

    @Message("Ce que l’organisation dit d’elle-même.")
    String editLead();

    @Message("Attention : si vous changez le nom ou le site, la preuve tombe et plus personne ne parle au nom de l’organisation. Il faudra prouver de nouveau.")
    String editWarning();

    @Message("Nom de l’organisation")
    String name();

    @Message("De 2 à 100 caractères.")
    String nameHelp();

    @Message("Type")
    String kind();

    @Message("Taille")
    String size();

    @Message("Je ne le dis pas")
    String sizeUnknown();

    @Message("Commune")
    String commune();

    @Message("Facultatif. Un nom, ou un nom et son code postal.")
    String communeHelp();

    @Message("SIREN")
    String siren();

    @Message("Facultatif. Neuf chiffres.")
    String sirenHelp();

    @Message("Numéro RNA")
    String rna();

    @Message("Facultatif. La lettre W, puis neuf caractères, comme sur le récépissé de la préfecture.")
    String rnaHelp();

    @Message("Site")
    String website();

    @Message("Facultatif. Un site à vous permet de prouver qui vous êtes par un simple courriel.")
    String websiteHelp();

    @Message("Enregistrer")
    String save();

    @Message("Créer")
    String createButton();

    @Message("Revenir sans rien changer")
    String back();

    @Message("Il manque quelque chose ci-dessous.")
    String problems();

    @Message("Donnez un nom de 2 à 100 caractères, sur une ligne.")
    String nameProblem();

    @Message("Choisissez un type de la liste.")
    String kindProblem();

    @Message("Choisissez une taille de la liste.")
    String sizeProblem();

    @Message("Cette commune n’est pas dans notre liste. Vérifiez son nom, ou écrivez-la avec son code postal.")
    String communeProblem();

    @Message("Plusieurs communes répondent à ce nom : {communes}. Écrivez celle qui convient, avec son code postal.")
    String communesProblem(String communes);

    @Message("Ce n’est pas un SIREN : neuf chiffres, dont le dernier contrôle les autres.")
    String sirenProblem();

    @Message("Ce n’est pas un numéro RNA : la lettre W, puis neuf caractères. Par exemple W751234567.")
    String rnaProblem();

    @Message("Ce n’est pas l’adresse d’un site. Écrivez-la comme https://www.exemple.fr.")
    String websiteProblem();

    @Message("Association")
    String association();

    @Message("Fondation")
    String foundation();

    @Message("Collectif")
    String collective();

    @Message("Coopérative")
    String cooperative();

    @Message("Entreprise")
    String company();

    @Message("Collectivité ou service public")
    String publicBody();

    @Message("Autre")
    String other();

    @Message("Bénévoles uniquement")
    String volunteers();

    @Message("1 à 5 personnes salariées")
    String upTo5();

    @Message("6 à 20 personnes salariées")
    String upTo20();

    @Message("21 à 50 personnes salariées")
    String upTo50();

    @Message("Plus de 50 personnes salariées")
    String more();

    @Message("responsable")
    String responsible();

    @Message("membre")
    String member();

    @Message("vous")
    String me();

    @Message("{part}, parle au nom de l’organisation")
    String speaking(String part);

    @Message("{name} : {words}")
    String person(String name, String words);

    @Message("Qui en fait partie, et ce qui est prouvé.")
    String lead();

    @Message("L’organisation")
    String factsTitle();

    @Message("Modifier")
    String edit();

    @Message("La preuve")
    String proofTitle();

    @Message("Rien ne prouve encore que c’est bien l’organisation de ce nom : n’importe qui peut écrire un nom. Sans preuve, personne ne parle en son nom.")
    String notProven();

    @Message("Rien n’est encore prouvé. Vous avez demandé le {day} qu’une personne de l’équipe regarde ; elle répondra ici.")
    String notProvenAsked(String day);

    @Message("Prouvé le {day} par un courriel reçu à {domain}.")
    String provenByCode(String domain, String day);

    @Message("Prouvé le {day} par une personne de l’équipe.")
    String provenByCurator(String day);

    @Message("Par un courriel à votre site")
    String sendCodeTitle();

    @Message("Nous envoyons un code à une adresse de {domain} que vous pouvez lire. Il vaut 30 minutes.")
    String sendCodeText(String domain);

    @Message("Ce qui précède @{domain}")
    String mailbox(String domain);

    @Message("Par exemple : contact")
    String mailboxHelp();

    @Message("Envoyer le code")
    String sendCode();

    @Message("Le code reçu")
    String code();

    @Message("Huit chiffres.")
    String codeHelp();

    @Message("Prouver")
    String giveCode();

    @Message("Pour prouver par courriel, il faut un site dont le nom n’appartient qu’à l’organisation. Une page chez un hébergeur partagé ou sur un réseau social ne suffit pas.")
    String noOwnDomain();

    @Message("Par une personne de l’équipe")
    String askCuratorTitle();

    @Message("Elle regarde ce qui est public (site, récépissé, journal officiel) et peut vous écrire. Comptez quelques jours.")
    String askCuratorText();

    @Message("Demander à l’équipe")
    String askCurator();

    @Message("Les personnes")
    String peopleTitle();

    @Message("Laisser parler au nom de l’organisation")
    String letSpeak();

    @Message("Ne plus parler en son nom")
    String stopSpeaking();

    @Message("Rendre responsable")
    String makeResponsible();

    @Message("Rendre membre")
    String makeMember();

    @Message("Retirer")
    String remove();

    @Message(": {name}")
    String forWhom(String name);

    @Message("Inviter")
    String invitationsTitle();

    @Message("La personne reçoit un lien qui vaut 7 jours et ne sert qu’une fois. Elle crée un compte si elle n’en a pas.")
    String invitationsText();

    @Message("Adresse de courriel")
    String address();

    @Message("En tant que")
    String partLabel();

    @Message("Envoyer l’invitation")
    String invite();

    @Message("Invitations en attente")
    String waitingTitle();

    @Message("{part}, jusqu’au {day}")
    String invitedAs(String part, String day);

    @Message("Retirer l’invitation")
    String withdraw();

    @Message("Dans l’annuaire")
    String listingsTitle();

    @Message("Sa fiche :")
    String listing();

    @Message("Quitter")
    String leaveTitle();

    @Message("L’organisation reste, avec les autres personnes. Si vous êtes la dernière, elle attend sans personne, et l’équipe le voit.")
    String leaveText();

    @Message("Quitter l’organisation")
    String leave();

    @Message("Vous êtes la seule personne responsable. Rendez d’abord responsable quelqu’un d’autre, dans la liste des personnes, puis recommencez.")
    String lastResponsible();

    @Message("Cette personne n’en fait plus partie. Rien n’a changé.")
    String personGone();

    @Message("Personne ne peut parler au nom de l’organisation tant que rien n’est prouvé. Commencez par la preuve.")
    String notProvenYet();

    @Message("C’est déjà prouvé.")
    String alreadyProven();

    @Message("Cette adresse n’est pas une adresse de courriel. Écrivez-la comme prenom.nom@exemple.fr.")
    String badAddress();

    @Message("Cette personne fait déjà partie de l’organisation.")
    String alreadyIn();

    @Message("Vous avez envoyé {most} invitations en un jour. Reprenez demain.")
    String tooManyInvitations(int most);

    @Message("L’organisation n’a pas de site dont le nom n’appartienne qu’à elle. Ajoutez-le à sa fiche, ou demandez à l’équipe.")
    String noDomain();

    @Message("Écrivez seulement ce qui précède l’arobase, comme contact.")
    String badMailbox();

    @Message("{most} codes sont déjà partis aujourd’hui. Reprenez demain, ou demandez à l’équipe.")
    String tooManyCodes(int most);

    @Message("Ce code ne vaut plus : il a plus de 30 minutes, il a été essayé trop de fois, ou il n’a pas été demandé. Demandez-en un autre.")
    String noCode();

    @Message("Ce n’est pas ce code. Relisez le courriel ; après cinq essais, il faudra un autre code.")
    String wrongCode();

    @Message("Dites pourquoi, en 2 000 caractères au plus.")
    String noReason();

    @Message("L’organisation existe. Vous en êtes responsable.")
    String created();

    @Message("C’est enregistré.")
    String saved();

    @Message("L’invitation est partie.")
    String invited();

    @Message("L’invitation est retirée : son lien ne sert plus.")
    String uninvited();

    @Message("L’invitation est refusée.")
    String declined();

    @Message("Vous avez quitté l’organisation.")
    String left();

    @Message("C’est changé.")
    String peopleChanged();

    @Message("C’est changé.")
    String speechChanged();

    @Message("Le code est parti. Il vaut 30 minutes.")
    String codeSent();

    @Message("C’est prouvé.")
    String proofGiven();

    @Message("La preuve est retirée. Plus personne ne parle au nom de l’organisation.")
    String proofTaken();

    @Message("L’équipe est prévenue.")
    String curatorAsked();

    @Message("Bienvenue. Vous faites partie de l’organisation.")
    String joined();

    @Message("Rejoindre {name}")
    String joinTitle(String name);

    @Message("On vous invite en tant que {part}.")
    String joinAs(String part);

    @Message("{inviter} vous invite en tant que {part}.")
    String joinAsBy(String inviter, String part);

    @Message("Connectez-vous avec l’adresse qui a reçu l’invitation, ou créez un compte avec elle : vous reviendrez ici.")
    String logInToJoin();

    @Message("Se connecter")
    String logIn();

    @Message("Rejoindre")
    String join();

    @Message("Vous pourrez quitter l’organisation quand vous voudrez.")
    String invitationHelp();

    @Message("Ce lien ne mène à rien")
    String badLinkTitle();

    @Message("Il a peut-être été coupé par votre messagerie : copiez-le en entier, jusqu’au dernier caractère. Sinon, demandez une autre invitation.")
    String badLinkText();

    @Message("Cette invitation à {name} est pour quelqu’un d’autre")
    String forAnotherTitle(String name);

    @Message("Elle est partie à une autre adresse que celle de votre compte. Si cette adresse est aussi à vous, connectez-vous avec elle, ou demandez une invitation à l’adresse de votre compte. Rien n’est perdu : l’invitation attend toujours.")
    String forAnotherText();

    @Message("Cette invitation à {name} a déjà servi")
    String usedTitle(String name);

    @Message("Si c’est vous qui l’avez acceptée, l’organisation est dans votre compte. Sinon, demandez-en une autre.")
    String usedText();

    @Message("Cette invitation à {name} ne vaut plus")
    String withdrawnTitle(String name);

    @Message("Elle a été retirée, refusée ou remplacée par une plus récente. Cherchez un autre courriel, ou demandez une nouvelle invitation.")
    String withdrawnText();

    @Message("Cette invitation à {name} est trop ancienne")
    String expiredTitle(String name);

    @Message("Une invitation vaut 7 jours. Demandez-en une autre à la personne qui vous a écrit.")
    String expiredText();

    @Message("Mes organisations")
    String toOrganisations();

    @Message("Invitations à rejoindre une organisation")
    String invitationLetterLabel();

    @Message("Invitation à rejoindre {organisation}")
    String invitationSubject(String organisation);

    @Message("{inviter} vous invite à rejoindre {organisation} sur Émancip’Asso, la plateforme pour quitter les géants du numérique à plusieurs.")
    String invitationText(String inviter, String organisation);

    @Message("Ce lien vaut jusqu’au {day} et ne sert qu’une fois. Si vous n’avez pas de compte, vous en créerez un avec cette adresse.")
    String invitationUntil(String day);

    @Message("Vous ne connaissez pas cette personne ? Ne faites rien : sans vous, l’invitation s’éteint.")
    String invitationUnknown();

    @Message("Voir l’invitation")
    String invitationOpen();

    @Message("Une personne a écrit votre adresse pour vous inviter. Nous l’oublions quand l’invitation s’éteint.")
    String invitationWhy();

    @Message("Codes de preuve d’une organisation")
    String codeLetterLabel();

    @Message("Code pour {organisation}")
    String codeSubject(String organisation);

    @Message("Quelqu’un déclare, sur Émancip’Asso, tenir l’organisation {organisation}, dont ce serait le site. Ce code le prouve :")
    String codeText(String organisation);

    @Message("Il vaut 30 minutes. Donnez-le seulement si vous êtes d’accord pour que cette personne parle pour l’organisation.")
    String codeUntil();

    @Message("Vous n’attendiez pas ce courriel ? Ne faites rien, et ne donnez le code à personne.")
    String codeUnknown();

    @Message("Quelqu’un a demandé ce code pour une adresse de votre site. Nous ne gardons pas cette adresse.")
    String codeWhy();

    @Message("Camille")
    String exampleName();

    @Message("Association d’exemple")
    String exampleOrganisation();

    @Message("Organisations")
    String teamTitle();

    @Message("Celles qui attendent un regard, et celles où il n’y a plus personne.")
    String teamLead();

    @Message("Demandent une preuve")
    String askingTitle();

    @Message("Aucune demande.")
    String noneAsking();

    @Message("Sans personne")
    String desertedTitle();

    @Message("Aucune.")
    String noneDeserted();

    @Message("Prouvées")
    String provenTitle();

    @Message("Aucune.")
    String noneProven();

    @Message("demandé le {day}")
    String askedOn(String day);

    @Message("n° {id}")
    String number(long id);

    @Message("Organisation n° {id}")
    String teamOneLead(long id);

    @Message("Déclarer prouvée")
    String prove();

    @Message("Retirer la preuve")
    String unprove();

    @Message("Motif")
    String reason();

    @Message("Ce que vous avez vu, et où. Il reste au journal.")
    String reasonHelp();

    @Message("Plus personne.")
    String nobody();

    @Message("Aucune fiche. Pour en relier une : sa page dans l’annuaire, puis « À qui est cette fiche ? ».")
    String noListing();

    @Message("Changer")
    String change();

    @Message("Vous parlez au nom de :")
    String spokenFor();

    @Message("Parle en son nom")
    String speaks();

    @Message("Depuis")
    String since();

    @Message("{name} a rejoint {organisation}")
    String newsJoined(String name, String organisation);

    @Message("Vous êtes maintenant responsable de {organisation}")
    String newsResponsible(String organisation);

    @Message("Vous n’êtes plus responsable de {organisation}, mais vous en faites toujours partie")
    String newsNoLongerResponsible(String organisation);

    @Message("Vous pouvez parler au nom de {organisation}")
    String newsSpeaks(String organisation);

    @Message("Vous ne parlez plus au nom de {organisation}")
    String newsNoLongerSpeaks(String organisation);

    @Message("Vous ne faites plus partie de {organisation}")
    String newsRemoved(String organisation);

    @Message("Le nom ou le site a changé pendant que vous lisiez. Relisez ce que dit la page, puis décidez.")
    String changedMeanwhile();
}
