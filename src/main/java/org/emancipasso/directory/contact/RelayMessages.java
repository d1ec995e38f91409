package org.emancipasso.directory.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said while associations and structures reach each other. Another language: {@code messages/relay_xx.properties}. */
@MessageBundle("relay")
public interface RelayMessages {

    // ------------------------------------------------------------------ writing

    @Message("Écrire à une structure")
    String formLabel();

    @Message("Écrire à {name}")
    String writeTitle(String name);

    @Message("Dites ce qu’il vous faut. Nous transmettons par courriel : aucune adresse n’est montrée.")
    String writeLead();

    @Message("Ce que vous cherchez")
    String need();

    @Message("Votre besoin, avec vos mots")
    String words();

    @Message("Ce que vous faites, ce qui vous gêne, ce que vous espérez. 2 000 caractères au plus.")
    String wordsHelp();

    @Message("Où vous en êtes")
    String stage();

    @Message("Taille de votre association")
    String size();

    @Message("Commune")
    String place();

    @Message("Nom ou code postal.")
    String placeHelp();

    @Message("Quand")
    String when();

    @Message("Sans précision")
    String notSaid();

    @Message("Maintenant")
    String rightNow();

    @Message("D’ici trois mois")
    String inMonths();

    @Message("Plus tard")
    String later();

    @Message("Association")
    String messageAssociation();

    @Message("De la part de")
    String messageWriter();

    @Message("Nom de votre association")
    String association();

    @Message("Votre nom")
    String writer();

    @Message("Votre adresse de courriel")
    String email();

    @Message("Pour la copie et la réponse. La structure ne la voit pas, sauf si vous cochez la case ci-dessous.")
    String emailHelp();

    @Message("Vous pouvez me répondre directement")
    String direct();

    @Message("La structure voit alors votre adresse. Sans cela, sa réponse passe par nous.")
    String directHelp();

    @Message("Envoyer le message")
    String send();

    @Message("Vous en recevez une copie. Sans réponse au bout de dix jours, nous vous donnons d’autres noms. Ce que vous écrivez s’efface au bout de six mois.")
    String sendHelp();

    @Message("Confidentialité")
    String privacy();

    @Message("Il manque quelque chose ci-dessous.")
    String problems();

    @Message("Cochez ce que vous cherchez, ou dites-le avec vos mots.")
    String needProblem();

    @Message("Raccourcissez ce texte : 2 000 caractères au plus.")
    String wordsProblem();

    @Message("Écrivez le nom d’une commune, ou son code postal.")
    String placeProblem();

    @Message("Précisez laquelle : {places}.")
    String placesProblem(String places);

    @Message("Écrivez le nom de votre association, sur une ligne de 2 à 100 caractères.")
    String associationProblem();

    @Message("Écrivez votre nom, sur une ligne de 2 à 100 caractères.")
    String writerProblem();

    @Message("Écrivez une adresse de courriel, par exemple camille@exemple.org.")
    String emailProblem();

    @Message("Laissez votre adresse : nous vous enverrons un lien pour confirmer cet envoi.")
    String emailToConfirm();

    @Message("C’est parti ! {name} a reçu votre message, et vous en recevez une copie.")
    String sent(String name);

    @Message("Presque fini : ouvrez le lien que nous venons de vous envoyer par courriel, et ce sera parti.")
    String toConfirm();

    @Message("La réponse vous viendra par courriel. Vous pouvez écrire à plusieurs structures.")
    String afterSending();

    @Message("Revenir à la fiche de {name}")
    String backTo(String name);

    @Message("Chercher d’autres structures")
    String searchOn();

    @Message("Vous avez écrit à beaucoup de structures aujourd’hui. Laissez-leur le temps de répondre, et reprenez demain.")
    String tooMany();

    @Message("Ce texte est déjà parti à cinq structures. Attendez leurs réponses, ou écrivez un message pour celle-ci.")
    String sameWords();

    @Message("{name} a reçu beaucoup de messages aujourd’hui. Réessayez demain.")
    String busy(String name);

    @Message("{name} nous a dit qu’elle ne pourra pas vous répondre. D’autres structures le peuvent : cherchez dans l’annuaire.")
    String unwantedBefore(String name);

    @Message("Nous n’avons pas d’adresse pour {name}. Passez par son site.")
    String unreachable(String name);

    // ------------------------------------------------------------------ the message and its answers

    @Message("Le message")
    String messageTitle();

    @Message("{label} :")
    String labelled(String label);

    @Message("Demandes d’associations")
    String requestLabel();

    @Message("{association} vous écrit")
    String requestSubject(String association);

    @Message("{writer}, de l’association « {association} », vous a trouvés dans notre annuaire et vous écrit.")
    String requestText(String writer, String association);

    @Message("Répondez par le lien ci-dessous : nous transmettons, et votre adresse reste cachée.")
    String requestHow();

    @Message("L’association accepte aussi que vous répondiez à ce courriel : elle verra alors votre adresse.")
    String requestDirect();

    @Message("Lire et répondre")
    String answerButton();

    @Message("Vous ne pouvez pas y répondre, ou n’en voulez pas ? La même page le dit en un clic.")
    String requestOneClick();

    @Message("Votre structure a une fiche dans l’annuaire, et une association vous a écrit depuis cette page :")
    String requestWhy();

    @Message("{association} vous écrit")
    String answerTitle(String association);

    @Message("Votre réponse part par courriel. Votre adresse reste cachée.")
    String answerLead();

    @Message("Répondre")
    String answerWords();

    @Message("Votre réponse")
    String yourAnswer();

    @Message("5 000 caractères au plus. Donnez un numéro ou une adresse si vous voulez que l’association vous joigne.")
    String yourAnswerHelp();

    @Message("Envoyer la réponse")
    String sendAnswer();

    @Message("Ou en un clic")
    String oneClick();

    @Message("L’association le saura, sans reproche pour personne. Si vous êtes complets, votre fiche le dira aussi, pendant soixante jours.")
    String oneClickText();

    @Message("Nous avons déjà répondu")
    String elsewhere();

    @Message("Nous sommes complets")
    String full();

    @Message("Message non souhaité")
    String unwanted();

    @Message("C’est fait. L’association est prévenue.")
    String answerDone();

    @Message("Écrivez une réponse, de 5 000 caractères au plus.")
    String answerProblem();

    @Message("Vous avez déjà répondu plusieurs fois ici. Écrivez-vous directement, désormais.")
    String answersProblem();

    @Message("Vous avez répondu. Vous pouvez ajouter quelque chose.")
    String stateRelayed();

    @Message("Vous avez dit avoir répondu de votre côté.")
    String stateElsewhere();

    @Message("Vous avez dit être complets en ce moment.")
    String stateFull();

    @Message("Vous avez dit ne pas souhaiter ce message.")
    String stateUnwanted();

    @Message("Copies de vos demandes")
    String copyLabel();

    @Message("Votre message à {provider}")
    String copySubject(String provider);

    @Message("Votre message est parti à {provider}.")
    String copyText(String provider);

    @Message("Le voici, pour mémoire.")
    String copyHere();

    @Message("Vous le retrouvez par le lien ci-dessous.")
    String copyElsewhere();

    @Message("La réponse vous viendra par courriel. Sans rien au bout de dix jours, nous vous donnerons d’autres noms.")
    String copyNext();

    @Message("Suivre ma demande")
    String followButton();

    @Message("Quelqu’un a écrit à une structure de l’annuaire, en donnant cette adresse.")
    String copyWhy();

    @Message("Réponses à vos demandes")
    String answerLabel();

    @Message("Réponse de {provider}")
    String answerSubject(String provider);

    @Message("{provider} vous répond :")
    String answerRelayed(String provider);

    @Message("{provider} vous a répondu. Sa réponse vous attend à la page de votre demande.")
    String answerToRead(String provider);

    @Message("{provider} nous dit vous avoir répondu de son côté. Regardez aussi parmi les courriels indésirables.")
    String answerElsewhere(String provider);

    @Message("{provider} ne peut pas prendre de nouvelle demande en ce moment. D’autres structures le peuvent.")
    String answerFull(String provider);

    @Message("{provider} ne pourra pas vous répondre. Cela ne dit rien de votre demande : d’autres structures peuvent l’accueillir.")
    String answerUnwanted(String provider);

    @Message("Voir d’autres structures")
    String seeOthers();

    @Message("D’autres noms, quand une structure ne répond pas")
    String followUpLabel();

    @Message("Toujours sans réponse de {provider} ?")
    String followUpSubject(String provider);

    @Message("Vous avez écrit à {provider} il y a dix jours, et nous n’avons pas vu de réponse.")
    String followUpText(String provider);

    @Message("Voici d’autres structures qui répondent à votre recherche :")
    String followUpOthers();

    @Message("Avez-vous trouvé, ou cherchez-vous encore ? Dites-le en un clic : cela nous aide à améliorer l’annuaire.")
    String followUpAsk();

    @Message("J’ai trouvé, ou je cherche encore")
    String followUpButton();

    @Message("Votre message à {provider}")
    String followTitle(String provider);

    @Message("Ce qu’est devenue votre demande.")
    String followLead();

    @Message("Votre message n’est pas parti : cette structure ne peut plus être jointe par ici.")
    String stateGone();

    @Message("Votre message est parti. La structure n’a pas encore répondu.")
    String stateWaiting();

    @Message("La structure vous a répondu, par courriel.")
    String wasRelayed();

    @Message("La structure vous a répondu. Voici sa réponse.")
    String wasAnsweredHere();

    @Message("La réponse de la structure")
    String answerOfProvider();

    @Message("La structure nous dit vous avoir répondu de son côté.")
    String wasElsewhere();

    @Message("La structure ne peut pas prendre de nouvelle demande en ce moment.")
    String wasFull();

    @Message("La structure ne pourra pas vous répondre.")
    String wasUnwanted();

    @Message("D’autres structures à qui écrire")
    String othersTitle();

    @Message("Où en êtes-vous ?")
    String whereAreYou();

    @Message("J’ai trouvé")
    String found();

    @Message("Je cherche encore")
    String looking();

    @Message("Merci de l’avoir dit, et bonne route !")
    String thanksFound();

    @Message("Merci. Voici d’autres structures à qui écrire.")
    String thanksLooking();

    @Message("Coopérative d’exemple")
    String exampleProvider();

    @Message("Association d’exemple")
    String exampleAssociation();

    @Message("Camille")
    String exampleWriter();

    @Message("Nantes (44000)")
    String examplePlace();

    @Message("Nous voudrions quitter nos boîtes aux lettres actuelles.\nNous sommes douze.")
    String exampleWords();

    @Message("Bonjour, parlons-en mardi.")
    String exampleAnswer();

    @Message("Atelier d’exemple")
    String exampleOther();

    // ------------------------------------------------------------------ nobody was found

    @Message("Je n’ai trouvé personne")
    String nobodyTitle();

    @Message("Dites ce que vous cherchez. Une personne de l’équipe lit, cherche avec vous, et vous répond si vous laissez une adresse.")
    String nobodyLead();

    @Message("Votre recherche, ces mots et votre adresse ne servent qu’à vous répondre, et s’effacent au bout de six mois.")
    String nobodyNext();

    @Message("Votre recherche")
    String searchedFor();

    @Message("tout l’annuaire")
    String everything();

    @Message("Ce que vous cherchez, avec vos mots")
    String needWords();

    @Message("2 000 caractères au plus.")
    String needWordsHelp();

    @Message("Dites ce que vous cherchez, en quelques mots.")
    String needWordsProblem();

    @Message("Votre adresse de courriel (facultative)")
    String emailOptional();

    @Message("Pour la réponse. Elle n’est montrée à personne d’autre que l’équipe.")
    String emailOptionalHelp();

    @Message("Demander à l’équipe")
    String askCurator();

    @Message("Merci ! Une personne de l’équipe va lire votre demande.")
    String needSent();

    @Message("Cherche : {search}")
    String needTitle(String search);

    @Message("Votre réponse, qui part par courriel")
    String answerByMail();

    @Message("Note (la personne n’a pas laissé d’adresse)")
    String noteWithoutAddress();

    @Message("Cette demande n’est pas de celles que l’annuaire aide à résoudre. Dites-nous ce que votre association veut quitter ou mettre en place.")
    String reasonOffTopic();

    @Message("Ce message fait la promotion d’un service. Pour être dans l’annuaire, proposez une fiche.")
    String reasonAdvertising();

    @Message("Cette adresse est celle d’une personne, qui doit d’abord être d’accord.")
    String reasonPersonal();

    @Message("Cette adresse n’est pas celle de cette structure.")
    String reasonWrongAddress();

    @Message("Charte")
    String charter();

    @Message("RGPD, article 5")
    String privacyLaw();

    @Message("Réponses de l’équipe à qui n’a trouvé personne")
    String needAnswerLabel();

    @Message("Votre recherche : ce que nous avons trouvé")
    String needAnswerSubject();

    @Message("Vous nous avez dit n’avoir trouvé personne. Une personne de l’équipe vous répond :")
    String needAnswerText();

    @Message("Reprendre ma recherche")
    String searchAgain();

    @Message("Vous avez laissé cette adresse pour que l’équipe vous réponde.")
    String needAnswerWhy();

    // ------------------------------------------------------------------ how to reach a structure

    @Message("Écrire à cette structure")
    String writeTo();

    @Message("Aidez-nous à joindre cette structure")
    String joinTitle();

    @Message("Nous n’avons pas d’adresse pour écrire à {name}.")
    String joinText(String name);

    @Message("Vous en connaissez une ? Une personne de l’équipe la vérifie. Elle n’est jamais publiée.")
    String joinLead();

    @Message("Adresse de courriel de la structure")
    String proposedAddress();

    @Message("Une adresse de contact, pas celle d’une personne.")
    String proposedAddressHelp();

    @Message("D’où vient-elle ?")
    String addressSource();

    @Message("Par exemple : la page de contact de leur site.")
    String addressSourceHelp();

    @Message("Raccourcissez ce texte : 500 caractères au plus.")
    String sourceProblem();

    @Message("Pour savoir ce que cela devient.")
    String joinEmailHelp();

    @Message("Proposer cette adresse")
    String propose();

    @Message("Merci ! Une personne de l’équipe va vérifier cette adresse.")
    String joinSent();

    @Message("Adresse pour joindre {name}")
    String addressTitle(String name);

    @Message("Cette structure a une adresse depuis : refusez cette proposition.")
    String alreadyReachable();

    @Message("Ensuite")
    String addressNext();

    @Message("Nous écrivons à cette adresse pour demander son accord. Elle sert si la réponse est oui.")
    String addressNextText();

    @Message("Cette adresse a dit non, ou nos lettres en reviennent : refusez cette proposition.")
    String addressRefuses();

    @Message("Nous avons écrit à cette adresse il y a peu : attendez sa réponse, ou refusez cette proposition.")
    String addressAsked();

    @Message("Accord pour recevoir des messages")
    String consentLabel();

    @Message("Des associations peuvent-elles vous écrire ici ?")
    String consentSubject();

    @Message("Émancip’Asso est un annuaire gratuit : des associations y trouvent qui peut les aider à quitter les outils des géants du numérique. {provider} y figure, sans adresse où lui écrire. Quelqu’un nous a indiqué la vôtre.")
    String consentText(String provider);

    @Message("Ce que vous recevriez")
    String consentWhat();

    @Message("Des messages d’associations qui cherchent de l’aide, envoyés par le formulaire de la fiche. Vous répondez si vous le souhaitez, ou dites d’un clic que vous ne le pouvez pas.")
    String consentMessages();

    @Message("Nous gardons votre adresse pour cela, et pour vous demander de temps en temps si la fiche est juste. Elle n’est jamais publiée. Chaque message porte un lien pour tout arrêter.")
    String consentKept();

    @Message("Sans réponse, rien ne vous viendra et nous oublierons cette adresse au bout de 30 jours.")
    String consentNothing();

    @Message("Quelqu’un nous a donné cette adresse pour une structure de notre annuaire.")
    String consentWhy();

    @Message("Répondre oui ou non")
    String consentButton();

    @Message("Recevoir les messages")
    String consentYes();

    @Message("Ce n’est pas nous")
    String consentNo();

    @Message("« Ce n’est pas nous » efface cette adresse. Nous ne vous le demanderons plus jamais pour cette structure.")
    String consentNoHelp();

    @Message("Voir la fiche")
    String consentListing();

    @Message("C’est noté, merci ! Les messages à {provider} viendront à cette adresse.")
    String consentDone(String provider);

    @Message("C’est noté. Nous avons effacé cette adresse, et ne vous le demanderons plus pour cette structure.")
    String consentDeclined();

    @Message("Il n’y a plus rien à faire : la fiche a une autre adresse depuis, ou n’est plus en ligne.")
    String consentSettled();

    @Message("Ce lien ne sert plus")
    String consentOverTitle();

    @Message("Nous avons posé cette question il y a trop longtemps, ou nous ne la posons plus. Vous ne recevrez rien, et il n’y a rien à faire.")
    String consentOver();

    // ------------------------------------------------------------------ staff, and copies of personal data

    @Message("Demandes aux structures")
    String teamTitle();

    @Message("Combien de messages, combien de réponses, en combien de temps. Leur contenu n’est lisible que par qui écrit et qui reçoit.")
    String teamLead();

    @Message("Aucun message depuis un an.")
    String teamNone();

    @Message("Messages : {sent}. Avec réponse : {answered}. Non souhaités : {unwanted}.")
    String teamCounts(long sent, long answered, long unwanted);

    @Message("Pas encore de délai.")
    String noDelay();

    @Message("Délai médian : moins d’un jour.")
    String underADay();

    @Message("Délai médian : {days} {#if days == 1}jour{#else}jours{/if}.")
    String days(long days);

    @Message("Messages à des structures")
    String exportMessages();

    @Message("Structure")
    String exportTo();

    @Message("Écrit le")
    String exportWhen();
}
