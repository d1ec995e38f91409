package org.emancipasso.forum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forum. */
@MessageBundle("forum")
public interface ForumMessages {

    @Message("Entraide")
    String title();

    @Message("Posez votre question à d’autres associations, ou répondez à la leur : il y a toujours quelqu’un qui est passé par là.")
    String lead();

    @Message("De quoi parlez-vous ?")
    String categories();

    @Message("Les dernières conversations")
    String latestTitle();

    @Message("Toutes les conversations")
    String topicsTitle();

    @Message("Ce qui s’est dit en dernier, toutes catégories confondues.")
    String topicsLead();

    @Message("Récentes")
    String latest();

    @Message("Sans réponse")
    String unanswered();

    @Message("Résolues")
    String solved();

    @Message("Les miennes")
    String mine();

    @Message("Suivies")
    String followed();

    @Message("En sourdine")
    String muted();

    @Message("Voir")
    String viewsLabel();

    @Message("{#if count == 1}1 nouveau{#else}{number} nouveaux{/if}")
    String unread(int count, String number);

    @Message("{#if count == 1}message{#else}messages{/if}, aller au premier non lu de « {title} »")
    String unreadIn(int count, String title);

    @Message("Jamais lue")
    String neverRead();

    @Message("Aller au premier message non lu")
    String firstUnread();

    @Message("{#if count == 0}Aucune conversation{#else if count == 1}1 conversation{#else}{number} conversations{/if}")
    String topicCount(int count, String number);

    @Message("{#if count == 0}Sans réponse{#else if count == 1}1 réponse{#else}{number} réponses{/if}")
    String replyCount(int count, String number);

    @Message("Conversations plus anciennes")
    String older();

    @Message("Revenir aux plus récentes")
    String newest();

    @Message("Rien ici pour le moment. Une question vous trotte dans la tête ? C’est le bon endroit.")
    String emptyCategory();

    @Message("Aucune conversation à montrer ici.")
    String emptyList();

    @Message("Poser une question")
    String ask();

    @Message("Épinglée")
    String pinned();

    @Message("Close")
    String closed();

    @Message("Résolue")
    String isSolved();

    @Message("par {name}, {moment}")
    String byLine(String name, String moment);

    @Message("dernier message {moment}")
    String lastPost(String moment);

    @Message("Une personne qui n’est plus là")
    String nobody();

    @Message("parle au nom de {organisation}")
    String speaksFor(String organisation);

    @Message("modifié {moment}")
    String edited(String moment);

    @Message("le {spoken}")
    String on(String spoken);

    @Message("Qui d’autre en a besoin ?")
    String voicesTitle();

    @Message("{#if count == 0}Personne d’autre ne l’a dit pour le moment.{#else if count == 1}1 personne a dit « Nous aussi ».{#else}{number} personnes ont dit « Nous aussi ».{/if}")
    String voices(int count, String number);

    @Message("Dont :")
    String voicesNamed();

    @Message("Nous aussi")
    String giveVoice();

    @Message("Retirer notre voix")
    String takeVoiceBack();

    @Message("Retirez d’abord votre voix d’un autre besoin : on en soutient {most} à la fois, pour que chaque voix compte.")
    String tooManyVoices(int most);

    @Message("Besoins que vous partagez")
    String exportVoices();

    @Message("Ces 90 derniers jours, {answeredNumber} {#if answered == 1}question a{#else}questions ont{/if} reçu une réponse, sur {askedNumber} ; la moitié en {time} ou moins.")
    String firstAnswers(long answered, String answeredNumber, String askedNumber, String time);

    @Message("{#if count == 1}1 minute{#else}{number} minutes{/if}")
    String minutes(long count, String number);

    @Message("{#if count == 1}1 heure{#else}{number} heures{/if}")
    String hours(long count, String number);

    @Message("{number} jours")
    String days(String number);

    @Message("Mettez ces liens dans une nouvelle réponse : nous relisons ceux des personnes que l’entraide ne connaît pas encore bien.")
    String newLinks();

    @Message("Lien vers ce message")
    String permalink();

    @Message("Message {position}")
    String position(int position);

    @Message("La réponse qui a aidé")
    String solution();

    @Message("Aller à ce message")
    String goToSolution();

    @Message("C’est la réponse")
    String solve();

    @Message("Ce n’est plus la réponse")
    String unsolve();

    @Message("Merci")
    String thank();

    @Message("Retirer mon merci")
    String unthank();

    @Message("{#if count == 1}1 merci{#else}{number} mercis{/if}")
    String thanks(int count, String number);

    @Message("Citer")
    String quote();

    @Message("Modifier")
    String edit();

    @Message("Supprimer")
    String delete();

    @Message("Signaler")
    String report();

    @Message("Signaler la conversation")
    String reportTopic();

    @Message("la conversation")
    String theTopic();

    @Message("Lire ce qui était écrit")
    String folded();

    @Message("du message {position}")
    String ofPost(int position);

    @Message("Ce message a été supprimé.")
    String deleted();

    @Message("Ce message a été masqué par la modération.")
    String hiddenPost();

    @Message("Pages de la conversation")
    String pages();

    @Message("Page {page}")
    String page(int page);

    @Message("Page {page} sur {pages}")
    String pageOf(int page, int pages);

    @Message("Page précédente")
    String previous();

    @Message("Page suivante")
    String next();

    @Message("Votre réponse")
    String replyTitle();

    @Message("Répondre")
    String reply();

    @Message("Connectez-vous pour répondre")
    String logInToReply();

    @Message("Choisissez votre nom pour répondre")
    String chooseNameToReply();

    @Message("Cette conversation est close : elle se lit, et n’attend plus de réponse.")
    String closedText();

    @Message("Votre message")
    String text();

    @Message("Mise en forme possible : **gras**, *italique*, listes avec des tirets, `code`, [lien](https://…).")
    String textHelp();

    @Message("Titre")
    String topicTitle();

    @Message("Une phrase qui dit votre question : on la lira dans la liste.")
    String topicTitleHelp();

    @Message("Étiquettes")
    String tags();

    @Message("Facultatif. Des outils ou des sujets, séparés par des virgules : nextcloud, visioconférence.")
    String tagsHelp();

    @Message("Vous parlez au nom de")
    String speakFor();

    @Message("Moi-même")
    String myself();

    @Message("Catégorie")
    String category();

    @Message("Réponses du formulaire")
    String answers();

    @Message("{label} : {text}")
    String answer(String label, String text);

    @Message("Aperçu")
    String preview();

    @Message("Voir un aperçu")
    String seePreview();

    @Message("Publier la question")
    String publish();

    @Message("Enregistrer")
    String save();

    @Message("Annuler")
    String cancel();

    @Message("Modifier votre message")
    String editTitle();

    @Message("Supprimer votre message ?")
    String deleteTitle();

    @Message("Il ne sera plus lisible ; la conversation garde sa place.")
    String deleteText();

    @Message("Supprimer ce message")
    String deleteButton();

    @Message("Quelqu’un, ou vous dans un autre onglet, a changé ce message depuis. Voici le texte d’aujourd’hui ; le vôtre est resté dans le formulaire.")
    String changedMeanwhile();

    @Message("Le texte d’aujourd’hui")
    String currentText();

    @Message("Merci ! Votre message attend une relecture : c’est ainsi pour les premiers messages, et ça ne dure pas. Vous êtes prévenu ou prévenue par courriel.")
    String heldNotice();

    @Message("Ce message attend une relecture : vous seul ou vous seule le voyez.")
    String heldPostText();

    @Message("Cette conversation a été fermée ou retirée pendant que vous écriviez : votre texte est toujours là, copiez-le avant de partir.")
    String cannotReply();

    @Message("Écrivez quelque chose : votre message est vide.")
    String textProblem();

    @Message("Raccourcissez : {most} caractères au plus.")
    String longProblem(int most);

    @Message("Donnez un titre de {least} à {most} caractères.")
    String titleProblem(int least, int most);

    @Message("Répondez en quelques mots : sans cela, difficile de vous aider.")
    String answerMissing();

    @Message("Gardez {most} étiquettes au plus, de {longest} caractères chacune.")
    String tagsProblem(int most, int longest);

    @Message("Quel outil ?")
    String tool();

    @Message("Quelle version, sur quel appareil ?")
    String version();

    @Message("Si vous le savez.")
    String versionHelp();

    @Message("Qu’avez-vous déjà essayé ?")
    String tried();

    @Message("Même si rien n’a marché : cela évite de vous le proposer.")
    String triedHelp();

    @Message("De quoi avez-vous besoin ?")
    String need();

    @Message("Qu’est-ce qui vous manque ?")
    String pooledNeed();

    @Message("Combien êtes-vous ?")
    String size();

    @Message("Bénévoles et salariées ou salariés, à peu près.")
    String sizeHelp();

    @Message("Quelles contraintes ?")
    String constraints();

    @Message("Budget, temps, appareils, accessibilité, données sensibles…")
    String constraintsHelp();

    @Message("Qu’utilisez-vous aujourd’hui ?")
    String today();

    @Message("Où en êtes-vous ?")
    String stage();

    @Message("Où ?")
    String place();

    @Message("Une commune ou un département.")
    String placeHelp();

    @Message("À distance ou sur place ?")
    String modality();

    @Message("Si cela compte pour vous.")
    String modalityHelp();

    @Message("Qui d’autre en a besoin ?")
    String whoElse();

    @Message("Des associations que vous connaissez, ou « je cherche ».")
    String whoElseHelp();

    @Message("Qu’est-ce que cela changerait ?")
    String change();

    @Message("Premier message")
    String heldPost();

    @Message("Cette conversation n’est plus là : ce message ne peut pas être publié.")
    String cannotPublish();

    @Message("Charte du forum")
    String charter();

    @Message("Ce message n’a pas de rapport avec le numérique des associations. Vous pouvez en écrire un autre.")
    String reasonOffTopic();

    @Message("Ce message fait la publicité d’un produit ou d’un service. Pour présenter votre structure, proposez sa fiche dans l’annuaire.")
    String reasonAdvertising();

    @Message("Ce message manque de respect à quelqu’un. Dites la même chose autrement, et il sera publié.")
    String reasonDisrespect();

    @Message("Ce message contient des données personnelles de quelqu’un d’autre. Retirez-les et envoyez-le à nouveau.")
    String reasonPersonal();

    @Message("Choisissez une catégorie")
    String chooseCategory();

    @Message("Étiquettes de la conversation")
    String tagsLabel();

    @Message("Conversations")
    String conversations();

    @Message("Exemple")
    String example();

    @Message("Les conversations d’exemple sont là : {count}.")
    String examplesLoaded(int count);

    @Message("Étiquette : {label}")
    String tagTitle(String label);

    @Message("Les conversations qui parlent de {label}.")
    String tagLead(String label);

    @Message("Suivre par un lecteur de flux")
    String feed();

    @Message("Émancip’Asso : l’entraide")
    String feedTitle();

    @Message("Émancip’Asso : {name}")
    String feedTitleOf(String name);

    @Message("Les associations d’Émancip’Asso")
    String feedAuthor();

    @Message("{name}, message {position}")
    String feedEntry(String name, int position);

    @Message("Nous ne connaissons pas de catégorie « {value} ».")
    String unknownCategory(String value);

    @Message("« {value} » n’est pas un curseur : prenez celui que donne « next ».")
    String unknownCursor(String value);

    @Message("Nous ne connaissons pas le paramètre « {name} ».")
    String unknownParameter(String name);

    @Message("Question retirée")
    String removedTitle();

    @Message("Mes conversations dans le forum")
    String exportTopics();

    @Message("Mes messages dans le forum")
    String exportPosts();

    @Message("Ce que mes messages disaient avant")
    String exportVersions();

    @Message("Mes mercis")
    String exportThanks();

    @Message("Ce que j’ai lu")
    String exportRead();

    @Message("Comment le forum me connaît")
    String exportStanding();

    @Message("Date")
    String exportAt();

    @Message("Conversation")
    String exportTopic();

    @Message("État")
    String exportStatus();

    @Message("Numéro du message")
    String exportPost();

    @Message("Au nom de l’organisation numéro")
    String exportOrganisation();

    @Message("Jusqu’au message")
    String exportPosition();

    @Message("Messages publiés")
    String exportAccepted();

    @Message("Premier message publié le")
    String exportFirst();

    @Message("Adresse de cette conversation :")
    String addressOfTopic();
}
