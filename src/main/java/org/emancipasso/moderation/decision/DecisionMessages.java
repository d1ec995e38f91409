package org.emancipasso.moderation.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of decisions and appeals. */
@MessageBundle("decisions")
public interface DecisionMessages {

    @Message("n° {id}")
    String reference(long id);

    @Message("Recours")
    String appealKind();

    @Message("{#if of > 1}Recours {number} sur {of} : ce{#else}Ce{/if} que dit la personne")
    String appealText(int number, int of);

    @Message("Décision contestée")
    String contested();

    @Message("{kind} : {outcome}")
    String contestedWords(String kind, String outcome);

    @Message("""
        Rien n’est annulé : ce que la décision a changé a changé depuis, ou est masqué pour une autre raison. Faites \
        ce qu’il faut sur la page concernée, puis répondez ici à la personne en ne retenant pas le recours, avec vos \
        mots.""")
    String overtaken();

    @Message("Après relecture par une autre personne, la décision reste la même.")
    String upheldReason();

    @Message("La règle de la première décision")
    String upheldRule();

    @Message("{#switch outcome}{#case 'APPROVED'}accepté{#case 'REFUSED'}pas retenu{#case 'RESTRICTED'}masqué{#case 'LIFTED'}de nouveau en ligne{/switch}")
    String outcome(String outcome);

    @Message("{#switch outcome}{#case 'APPROVED'}Nous avons accepté ce que vous nous avez envoyé.{#case 'REFUSED'}Nous n’avons pas retenu ce que vous nous avez envoyé.{#case 'RESTRICTED'}Nous avons masqué cette page : plus personne ne la voit sur le site.{#case 'LIFTED'}Cette page est de nouveau en ligne, comme avant.{/switch}")
    String outcomeSentence(String outcome);

    @Message("{#switch outcome}{#case 'APPROVED'}Une autre personne a relu : nous revenons sur notre décision.{#case 'REFUSED'}Une autre personne a relu : nous maintenons notre décision.{/switch}")
    String appealOutcome(String outcome);

    @Message("{#switch outcome}{#case 'APPROVED'}Votre envoi est accepté : {title}{#case 'REFUSED'}Votre envoi n’est pas retenu : {title}{#case 'RESTRICTED'}Votre page est masquée : {title}{#case 'LIFTED'}Votre page est de nouveau en ligne : {title}{/switch}")
    String subject(String outcome, String title);

    @Message("{#switch outcome}{#case 'RESTRICTED'}Toute la page, sur tout le site, où que l’on soit.{#case 'REFUSED'}Ce que vous avez envoyé, et rien d’autre.{#case 'APPROVED'}Ce que vous avez envoyé.{#case 'LIFTED'}Toute la page.{/switch}")
    String scope(String outcome);

    @Message("{#switch outcome}{#case 'RESTRICTED'}{#if !confirmed}Sans terme fixé.{#else}Sans terme fixé. Une seconde personne la confirme sous sept jours ; sinon la page revient d’elle-même.{/if}{#case 'REFUSED'}Sans terme fixé. Vous pouvez envoyer autre chose quand vous voulez.{#case 'APPROVED'}Sans terme fixé.{#case 'LIFTED'}Sans terme fixé.{/switch}")
    String duration(String outcome, boolean confirmed);

    @Message("Les faits")
    String facts();

    @Message("La règle")
    String rule();

    @Message("La portée")
    String scopeLabel();

    @Message("La durée")
    String durationLabel();

    @Message("Qui a décidé")
    String deciderLabel();

    @Message("Une personne de l’équipe. Aucun logiciel ne décide ici.")
    String decider();

    @Message("De quoi il s’agit")
    String about();

    @Message("Décision du {date}, {reference}")
    String dated(String date, String reference);

    @Message("Lire la décision, ou la contester")
    String open();

    @Message("Lire la décision")
    String openOnly();

    @Message("Vous n’êtes pas d’accord ? Dites-le jusqu’au {until} par le lien ci-dessous, sans compte : une autre personne relira tout. Vous pouvez aussi vous adresser à un organe de règlement extrajudiciaire certifié (règlement européen sur les services numériques, article 21) ou au tribunal.")
    String howToAppeal(String until);

    @Message("Vous nous avez envoyé quelque chose, ou une page que vous tenez est concernée. La loi veut que nos décisions soient motivées.")
    String letterWhy();

    @Message("Décisions motivées de l’équipe")
    String letterLabel();

    @Message("Association Les Exemples")
    String exampleTitle();

    @Message("La structure n’existe plus : son site est fermé, et le Journal officiel annonce sa dissolution.")
    String exampleFacts();

    @Message("Charte de l’annuaire : des structures en activité")
    String exampleRule();

    @Message("Notre décision")
    String pageTitle();

    @Message("Ce que nous avons décidé, pourquoi, et comment le contester.")
    String pageLead();

    @Message("Contester cette décision")
    String appealTitle();

    @Message("Une autre personne que celle qui a décidé relira tout. La réponse viendra par courriel. Vous avez jusqu’au {until}.")
    String appealHelp(String until);

    @Message("Pourquoi vous n’êtes pas d’accord")
    String appealLabel();

    @Message("Ce qui est inexact, ou ce que nous n’avons pas vu.")
    String appealHint();

    @Message("Dites pourquoi en 10 à 5 000 caractères.")
    String appealProblem();

    @Message("Contester")
    String appeal();

    @Message("Votre recours est enregistré. Une autre personne va le lire, et vous répondra par courriel.")
    String appealed();

    @Message("{#switch outcome}{#case 'UPHELD'}Votre recours a été lu : la décision reste la même.{#case 'OVERTURNED'}Votre recours a été lu : nous sommes revenus sur cette décision.{#else}Votre recours attend d’être lu par une autre personne.{/switch}")
    String appealState(String outcome);

    @Message("Une autre personne a contesté cette décision : après relecture, nous sommes revenus dessus. Elle n’a plus d’effet.")
    String overturned();

    @Message("Cette décision ne peut plus être contestée ici : six mois ont passé.")
    String tooLate();

    @Message("Cette décision a été annulée : elle n’a plus d’effet.")
    String undone();

    @Message("Décisions prises comme membre de l’équipe")
    String exportTitle();

    @Message("Le")
    String exportOn();

    @Message("Nature")
    String exportKind();

    @Message("Décision")
    String exportOutcome();

    @Message("Ce que vous avez écrit")
    String exportWords();
}
