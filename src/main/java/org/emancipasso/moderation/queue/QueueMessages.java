package org.emancipasso.moderation.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What those who decide read. */
@MessageBundle("queue")
public interface QueueMessages {

    @Message("À relire")
    String title();

    @Message("Tout ce qui attend une personne, le plus ancien d’abord.")
    String lead();

    @Message("À relire ({count})")
    String teamLink(String count);

    @Message("{#if number == 1}Un élément{#else}{count} éléments{/if}, environ {time} de travail.")
    String left(int number, String count, String time);

    @Message("Plus de {count} éléments, plus de {time} de travail.")
    String leftMore(String count, String time);

    @Message("{#if minutes < 60}{minutes} min{#else}{hours} h{/if}")
    String time(int minutes, int hours);

    @Message("Rien à relire. Merci !")
    String empty();

    @Message("Rien ici avec ces filtres.")
    String emptyFiltered();

    @Message("Tout voir")
    String everything();

    @Message("Filtrer")
    String filter();

    @Message("Filtres")
    String filters();

    @Message("Où en est-on ?")
    String state();

    @Message("{#switch state}{#case 'TODO'}À faire{#case 'MINE'}À moi{#case 'TAKEN'}Prises par quelqu’un{#case 'OPINION'}Second avis demandé{#case 'AUTHOR'}Chez l’auteur ou l’autrice{#case 'SNOOZED'}Remises à plus tard{/switch}")
    String stateName(String state);

    @Message("Espace")
    String space();

    @Message("{#switch space}{#case 'DIRECTORY'}Annuaire{#case 'LIBRARY'}Ressources{#case 'FORUM'}Forum{#case 'PLATFORM'}Plateforme{/switch}")
    String spaceName(String space);

    @Message("Nature")
    String kind();

    @Message("Motif")
    String reason();

    @Message("Attend depuis")
    String age();

    @Message("{#if days == 1}plus d’un jour{#else}plus de {days} jours{/if}")
    String olderThan(int days);

    @Message("Département")
    String department();

    @Message("Tous")
    String all();

    @Message("{#if days == 0}aujourd’hui{#else if days == 1}hier{#else}il y a {days} jours{/if}")
    String ago(long days);

    @Message("prise par {name}")
    String takenBy(String name);

    @Message("prise par vous")
    String takenByYou();

    @Message("second avis demandé")
    String opinionAsked();

    @Message("chez l’auteur ou l’autrice")
    String authorAsked();

    @Message("plus tard : {date}")
    String snoozed(String date);

    @Message("quelqu’un")
    String somebody();

    @Message("Choisir « {title} »")
    String choose(String title);

    @Message("Pour ce qui est coché")
    String bulkTitle();

    @Message("Cochez dans la liste, puis décidez. Chaque élément est traité à part, et vous pourrez annuler pendant 15 minutes.")
    String bulkHelp();

    @Message("Accepter ce qui est coché")
    String bulkApprove();

    @Message("Ne pas retenir ce qui est coché")
    String bulkRefuse();

    @Message("Pourquoi, si vous ne retenez pas")
    String bulkWords();

    @Message("Les auteurs et autrices liront ces mots.")
    String bulkWordsHelp();

    @Message("Cochez au moins un élément.")
    String bulkNothing();

    @Message("Suite de la liste")
    String next();

    @Message("Retour au début")
    String first();

    @Message("{#switch outcome}{#case 'APPROVED'}Accepté : {title}{#case 'REFUSED'}Pas retenu : {title}{#else}Fait : {title}{/switch}")
    String decided(String outcome, String title);

    @Message("Annuler")
    String undo();

    @Message("Vous pouvez annuler pendant 15 minutes ; la décision n’est envoyée qu’après.")
    String undoHelp();

    @Message("Pas fait, quelqu’un d’autre y est passé ou cela demande votre attention : {title}")
    String notDone(String title);

    @Message("C’est annulé : l’élément attend de nouveau.")
    String undone();

    @Message("Trop tard pour annuler : c’est final, ou ce n’est pas votre décision.")
    String undoTooLate();

    @Message("Impossible d’annuler : d’autres changements ont eu lieu depuis.")
    String undoChanged();

    @Message("Votre accord est noté. Il en faut encore un autre.")
    String agreedNotice();

    @Message("Il ne restait rien à décider : l’élément s’est fermé de lui-même.")
    String gone();

    @Message("Raccourcis de clavier")
    String keys();

    @Message("Dans la liste : j et k pour aller d’un élément à l’autre, x pour cocher, Entrée pour ouvrir.")
    String keysList();

    @Message("Sur un élément : t pour prendre, a pour aller à « Accepter », r à « Ne pas retenir », u pour revenir à la liste. Puis Entrée.")
    String keysItem();

    @Message("Utiliser ces raccourcis sur cet appareil")
    String keysOn();

    // One item.

    @Message("Voir la page")
    String see();

    @Message("Ce qui est proposé")
    String proposedTitle();

    @Message("Maintenant sur le site")
    String published();

    @Message("Proposé")
    String proposed();

    @Message("rien")
    String nothing();

    @Message("Ce qui change")
    String changes();

    @Message("Ce qui ne change pas ({count})")
    String unchanged(int count);

    @Message("À savoir")
    String facts();

    @Message("À regarder d’abord")
    String warnings();

    @Message("Un − devant les mots retirés, un + devant les mots ajoutés.")
    String marks();

    @Message("retiré :")
    String removed();

    @Message("ajouté :")
    String added();

    @Message("Prendre")
    String take();

    @Message("Rendre")
    String release();

    @Message("Vous l’avez jusqu’à {until}. Personne d’autre ne décidera d’ici là.")
    String yours(String until);

    @Message("{name} l’a jusqu’à {until}. Vous pourrez décider ensuite.")
    String theirs(String name, String until);

    @Message("Décider")
    String decide();

    @Message("Vous ne décidez pas de ce que vous avez envoyé, ni deux fois de la même chose, ni de ce que votre rôle ne couvre pas : quelqu’un d’autre le fera.")
    String notYours();

    @Message("{agreed} accord sur {needed} : {names}.")
    String agreed(int agreed, int needed, String names);

    @Message("Il faut l’accord de {needed} personnes.")
    String needs(int needed);

    @Message("Accepter")
    String approve();

    @Message("Corriger avant d’accepter")
    String edit();

    @Message("À choisir")
    String unchosen();

    @Message("Ce que vous dites en acceptant")
    String fill();

    @Message("Ne pas retenir")
    String refuse();

    @Message("Pourquoi")
    String why();

    @Message("Vos mots")
    String words();

    @Message("La personne les lira. Des faits, en une ou deux phrases.")
    String wordsHelp();

    @Message("Cochez une raison, ou écrivez pourquoi : 2 000 caractères au plus.")
    String whyProblem();

    @Message("Demander un second avis")
    String opinion();

    @Message("Lu par celles et ceux qui décident, jamais par l’auteur ou l’autrice.")
    String opinionHelp();

    @Message("Votre question, ou votre avis")
    String opinionLabel();

    @Message("Écrire aux autres")
    String opinionSend();

    @Message("Poser une question à l’auteur ou l’autrice")
    String question();

    @Message("Votre question")
    String questionField();

    @Message("Elle part par courriel, avec un lien pour compléter. L’élément attend ensuite la réponse.")
    String questionHelp();

    @Message("Envoyer la question")
    String questionSend();

    @Message("Écrivez de 2 à 2 000 caractères.")
    String textProblem();

    @Message("Remettre à plus tard")
    String snooze();

    @Message("Jusqu’au")
    String until();

    @Message("Un jour à venir, dans le mois ; dans la semaine pour un signalement ou un recours.")
    String untilHelp();

    @Message("Choisissez un jour à venir, dans les {days} jours.")
    String untilProblem(int days);

    @Message("Remettre")
    String snoozeSend();

    @Message("Échanges")
    String notes();

    @Message("{name}, {date}")
    String noteBy(String name, String date);

    @Message("{name}, {date}, à l’auteur ou l’autrice")
    String askedBy(String name, String date);

    @Message("Regardez encore : cet élément a changé depuis que vous l’avez ouvert. Rien n’est fait ; ce que vous aviez écrit est gardé ci-dessous.")
    String stale();

    @Message("Attendez un peu : quelqu’un d’autre l’a pris. Rien n’est fait ; ce que vous aviez écrit est gardé ci-dessous.")
    String takenMeanwhile();

    @Message("Quelqu’un d’autre en a déjà décidé, ou cela n’attend plus.")
    String closed();

    @Message("Corrigez ce qui est indiqué, puis recommencez. Rien n’est fait.")
    String problems();

    @Message("C’est noté.")
    String noted();

    // The letter.

    @Message("Une question sur ce que vous nous avez envoyé")
    String questionSubject();

    @Message("Questions sur ce que l’on nous a envoyé")
    String questionLabel();

    @Message("Avant de pouvoir décider, nous avons besoin de vous. Il s’agit de :")
    String questionIntro();

    @Message("Notre question")
    String questionOurs();

    @Message("Répondre ou compléter")
    String questionAnswer();

    @Message("Vous nous avez envoyé quelque chose en laissant cette adresse.")
    String questionWhy();

    @Message("Association Les Exemples")
    String exampleTitle();

    @Message("Dans quels départements intervenez-vous ?")
    String exampleQuestion();

    // Personal data.

    @Message("Ce que vous avez écrit en relisant")
    String exportNotes();

    @Message("Le")
    String exportOn();

    @Message("Texte")
    String exportText();
}
