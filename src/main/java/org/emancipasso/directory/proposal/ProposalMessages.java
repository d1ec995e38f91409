package org.emancipasso.directory.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about proposals of listings, and of corrections. */
@MessageBundle("proposal")
public interface ProposalMessages {

    @Message("Proposer une fiche")
    String proposeTitle();

    @Message("Vous connaissez une structure qui aide les associations à quitter les géants du numérique ? Trois réponses suffisent, sans compte.")
    String proposeLead();

    @Message("Proposer une correction")
    String correctTitle();

    @Message("Changez ce qui n’est pas juste, laissez le reste. Une personne de l’équipe comparera avant de publier.")
    String correctLead();

    @Message("Ce qui se passe ensuite")
    String nextTitle();

    @Message("Une personne bénévole lit votre proposition, d’ordinaire en quelques jours. Rien n’est public avant.")
    String nextRead();

    @Message("Elle complète ce qui manque, ou vous pose une question.")
    String nextAsk();

    @Message("Vous recevez la réponse, avec ses raisons, si vous donnez votre adresse.")
    String nextAnswer();

    @Message("L’essentiel")
    String essential();

    @Message("Nom de la structure")
    String name();

    @Message("Tel que la structure l’écrit.")
    String nameHelp();

    @Message("Donnez un nom de 2 à 200 caractères.")
    String nameProblem();

    @Message("Comment aide-t-elle ?")
    String supports();

    @Message("Cochez au moins une réponse.")
    String supportsHelp();

    @Message("Cochez au moins une façon d’aider.")
    String supportProblem();

    @Message("Site")
    String website();

    @Message("Son adresse, par exemple ronces.example. À défaut, donnez le courriel ci-dessous.")
    String websiteHelp();

    @Message("Donnez le site, ou à défaut le courriel de la structure : il faut une façon de la joindre.")
    String reachProblem();

    @Message("Écrivez une adresse de site, comme https://exemple.org.")
    String websiteProblem();

    @Message("Courriel de la structure")
    String contactEmail();

    @Message("Jamais publié : il sert à lui transmettre les messages des associations.")
    String contactEmailHelp();

    @Message("Jamais publié. Laissez vide pour ne pas le changer.")
    String contactEmailKept();

    @Message("Écrivez une adresse de courriel, comme bonjour@exemple.org.")
    String emailProblem();

    @Message("facultatif")
    String optional();

    @Message("La structure")
    String aboutStructure();

    @Message("Genre de structure")
    String structure();

    @Message("Demandé pour publier : sinon une personne de l’équipe le cherchera.")
    String neededHelp();

    @Message("Il manque le genre de structure pour publier.")
    String structureMissing();

    @Message("Il manque un lieu ou un territoire pour publier.")
    String placeMissing();

    @Message("Je ne sais pas")
    String unknown();

    @Message("Combien y travaillent")
    String headcount();

    @Message("SIREN")
    String siren();

    @Message("Neuf chiffres, s’il y en a un.")
    String sirenHelp();

    @Message("Vérifiez le SIREN : neuf chiffres, dont un de contrôle.")
    String sirenProblem();

    @Message("Labels et réseaux")
    String labels();

    @Message("Séparés par des virgules : CHATONS, Numérique responsable…")
    String labelsHelp();

    @Message("Où et comment")
    String whereTitle();

    @Message("Commune du siège")
    String commune();

    @Message("Nom ou code postal. Demandé pour publier, ou le territoire ci-dessous.")
    String communeHelp();

    @Message("Choisissez une commune de France : un nom ou un code postal.")
    String communeProblem();

    @Message("Précisez laquelle : {choices}.")
    String communesProblem(String choices);

    @Message("Territoire où elle intervient")
    String area();

    @Message("Départements ou régions, séparés par des virgules, ou « toute la France ».")
    String areaHelp();

    @Message("Vérifiez « {typed} » : un département, une région ou « toute la France » est attendu.")
    String areaProblem(String typed);

    @Message("Sur place ou à distance")
    String modality();

    @Message("Langues parlées")
    String languages();

    @Message("En français, séparées par des virgules : français, breton, langue des signes française…")
    String languagesHelp();

    @Message("Vérifiez « {typed} » : un nom de langue est attendu, comme français ou breton.")
    String languageProblem(String typed);

    @Message("Pour quoi et pour qui")
    String whatTitle();

    @Message("Étapes où elle aide")
    String stages();

    @Message("Associations qu’elle aide")
    String sizes();

    @Message("Logiciels libres qu’elle pratique")
    String tools();

    @Message("Séparés par des virgules : Nextcloud, Paheko…")
    String toolsHelp();

    @Message("Outils qu’elle aide à quitter")
    String leaves();

    @Message("Séparés par des virgules : Google Drive, Microsoft 365…")
    String leavesHelp();

    @Message("Raccourcissez « {typed} » : 80 caractères au plus, sans barre verticale.")
    String itemProblem(String typed);

    @Message("En quelques mots")
    String wordsTitle();

    @Message("En une phrase")
    String pitch();

    @Message("160 caractères au plus.")
    String pitchHelp();

    @Message("Présentation")
    String description();

    @Message("Avec vos mots. Vous pouvez mettre en forme en Markdown.")
    String descriptionHelp();

    @Message("Raccourcissez : {most} caractères au plus.")
    String tooLong(int most);

    @Message("Choisissez parmi les réponses proposées.")
    String choiceProblem();

    @Message("Exemples de projets")
    String projectsTitle();

    @Message("Projet {number}")
    String project(int number);

    @Message("Projet {number} : {#switch part}{#case 'association'}association{#case 'annee'}année{#case 'resume'}ce qui a été fait{#case 'resultat'}résultat{#case 'lien'}lien{/switch}")
    String projectPart(String number, String part);

    @Message("Association aidée")
    String association();

    @Message("Donnez le nom de l’association aidée, ou videz ce projet.")
    String associationProblem();

    @Message("Année")
    String year();

    @Message("Écrivez une année, entre 1990 et 2100.")
    String yearProblem();

    @Message("Ce qui a été fait")
    String summary();

    @Message("Ce que cela a donné")
    String result();

    @Message("Pour en savoir plus")
    String link();

    @Message("Une adresse de page, s’il y en a une.")
    String linkHelp();

    @Message("Ajouter un exemple")
    String addProject();

    @Message("Et vous ?")
    String youTitle();

    @Message("Votre adresse de courriel")
    String authorEmail();

    @Message("Pour recevoir la réponse, et un lien qui permet de revenir ici. Jamais publiée, oubliée sept mois après la réponse : le temps d’un recours.")
    String authorEmailHelp();

    @Message("Sans JavaScript, elle est nécessaire : un lien confirmera que vous n’êtes pas un robot.")
    String authorEmailNoScript();

    @Message("Je fais partie de cette structure")
    String insider();

    @Message("Un mot pour la personne qui lira")
    String note();

    @Message("Par exemple, d’où vous tenez cela. Jamais publié.")
    String noteHelp();

    @Message("Envoyer la proposition")
    String send();

    @Message("Envoyer la correction")
    String sendCorrection();

    @Message("Enregistrer les changements")
    String save();

    @Message("{#if count == 1}Une réponse est à revoir{#else}{count} réponses sont à revoir{/if}")
    String problems(int count);

    @Message("Rien n’a changé : corrigez d’abord ce qui n’est pas juste.")
    String nothingChanged();

    @Message("Est-ce l’une de celles-ci ?")
    String twinsTitle();

    @Message("Ces fiches ressemblent à la vôtre. Si c’est l’une d’elles, proposez plutôt de la corriger.")
    String twinsText();

    @Message("Ce n’est aucune d’elles ? Envoyez à nouveau.")
    String twinsGoOn();

    @Message("la corriger")
    String correctIt();

    @Message("Vous ne trouvez pas une structure que vous connaissez ?")
    String missingOne();

    @Message("Merci, voici la suite")
    String thanksTitle();

    @Message("Votre proposition")
    String stateTitle();

    @Message("{#switch state}{#case 'TO_CONFIRM'}À confirmer{#case 'WAITING'}À lire par l’équipe{#case 'APPROVED'}Publiée{#case 'REFUSED'}Pas retenue{/switch}")
    String state(String state);

    @Message("Il reste une chose à faire : ouvrez le courriel que nous venons de vous envoyer, et suivez son lien. Personne ne lit votre proposition avant.")
    String toConfirmText();

    @Message("Une personne de l’équipe va la lire, d’ordinaire en quelques jours. Tant qu’elle attend, vous pouvez la changer.")
    String waitingText();

    @Message("Elle est en ligne, relue par une personne de l’équipe. Merci !")
    String approvedText();

    @Message("Elle a été publiée. La fiche n’est plus en ligne aujourd’hui.")
    String approvedGoneText();

    @Message("Une personne de l’équipe l’a lue et ne l’a pas publiée. Ses raisons vous ont été écrites, si vous aviez donné votre adresse.")
    String refusedText();

    @Message("La même proposition a été refusée le {day}{#if reasons} : « {reasons} »{#else}.{/if} Dites à la personne qui lira ce qui a changé.")
    String refusedBeforeAuthor(String day, String reasons);

    @Message("L’équipe a besoin de votre réponse pour décider. Elle attend que vous changiez votre proposition, ou que vous y ajoutiez un mot.")
    String askedText();

    @Message("La question de l’équipe")
    String questionTitle();

    @Message("L’équipe vous demande : « {question} » Complétez ce qui manque, ou répondez dans le mot à la fin.")
    String asked(String question);

    @Message("Répondre")
    String answer();

    @Message("Une question vous attend")
    String beingAsked();

    @Message("Réponse en route")
    String beingAnswered();

    @Message("Une personne de l’équipe vient de la lire. Sa réponse sera ici, et dans votre boîte si vous aviez donné votre adresse, d’ici quelques minutes.")
    String beingAnsweredText();

    @Message("Une personne de l’équipe l’a lue et ne l’a pas publiée. Si vous aviez donné votre adresse, le courriel qui vous l’a dit permet de contester.")
    String refusedForText();

    @Message("Pourquoi")
    String reasonsTitle();

    @Message("Règle : {rule}")
    String reasonsRule(String rule);

    @Message("Vous venez par le lien de votre structure : rien d’autre à prouver. Une personne de l’équipe comparera avant de publier.")
    String holderNotice();

    @Message("Envoyée par la structure : depuis le lien de ses courriels, ou par le compte de son organisation.")
    String fromHolder();

    @Message("Son âge a masqué cette fiche : approuver la remet en ligne.")
    String dormant();

    @Message("Gardez cette page : son adresse permet de revenir pendant 90 jours.")
    String keepPage();

    @Message("Voir la fiche")
    String seeListing();

    @Message("Changer ma proposition")
    String change();

    @Message("C’est enregistré.")
    String saved();

    @Message("Vous ne pouvez plus la changer : elle vient d’être lue.")
    String tooLate();

    @Message("Chercher dans l’annuaire")
    String searchDirectory();

    @Message("Ce lien n’est pas le bon")
    String badLinkTitle();

    @Message("Ouvrez-le depuis le courriel, ou copiez-le en entier : il en manque peut-être la fin.")
    String badLinkText();

    @Message("Ce lien n’est plus valable")
    String oldLinkTitle();

    @Message("Il marchait 90 jours. Vous pouvez envoyer une nouvelle proposition.")
    String oldLinkText();

    @Message("Suivi des propositions")
    String letterLabel();

    @Message("{#if correction}Votre correction est bien arrivée{#else}Votre proposition de fiche est bien arrivée{/if}")
    String letterSubject(boolean correction);

    @Message("{#if correction}Merci pour votre correction. Une personne de l’équipe d’Émancip’Asso va la comparer à la fiche, d’ordinaire en quelques jours.{#else}Merci pour votre proposition. Une personne de l’équipe d’Émancip’Asso va la lire, d’ordinaire en quelques jours.{/if}")
    String letterText(boolean correction);

    @Message("Ce lien permet de voir où elle en est, et de la changer tant qu’elle attend. Il marche 90 jours ; il est pour vous seul ou vous seule.")
    String letterLink();

    @Message("Voir ma proposition")
    String letterButton();

    @Message("Quelqu’un a donné cette adresse en envoyant une proposition. Elle n’est inscrite à rien.")
    String letterWhy();

    @Message("Proposition de fiche")
    String proposalKind();

    @Message("Correction de fiche")
    String correctionKind();

    @Message("Garder l’adresse donnée, du domaine {domain} ; elle reste privée")
    String keepAddress(String domain);

    /** Nobody answered for the listing so far. */
    @Message("Les messages des associations iront à l’adresse donnée, du domaine {domain}. Vérifiez qu’elle est à la structure, ou décochez-la.")
    String addressGiven(String domain);

    /** The structure sent it by its own link. */
    @Message("La structure change son adresse privée : les messages des associations iront à celle qu’elle donne, du domaine {domain}.")
    String addressReplaced(String domain);

    @Message("Une adresse privée était jointe. Elle ne sera pas gardée : quelqu’un répond déjà pour cette fiche.")
    String addressHeld();

    @Message("Il ne reste rien à changer : refusez plutôt.")
    String nothingLeft();

    @Message("Qui l’envoie")
    String insiderFact();

    @Message("Dit faire partie de la structure.")
    String insiderText();

    @Message("Le nom mêle des écritures, ou des lettres qui passent pour d’autres : regardez s’il imite un autre nom.")
    String suspicious();

    @Message("Ressemble à « {name} »{#if place} ({place}){/if}{#if !published}, qui n’est pas en ligne{/if}.")
    String twin(String name, String place, boolean published);

    @Message("La même proposition a été refusée le {day}{#if reasons} : {reasons}{#else}.{/if}")
    String refusedBefore(String day, String reasons);

    @Message("{#if count == 1}Une autre proposition attend{#else}{count} autres propositions attendent{/if} avec le même nom et le même site.")
    String sameWaiting(long count);

    @Message("La fiche a été retirée entre-temps : remettez-la en ligne avant d’approuver, ou refusez.")
    String withdrawnMeanwhile();

    @Message("« {field} » a changé depuis l’envoi ; c’était alors : {then}.")
    String conflict(String field, String then);

    @Message("Cette structure n’entre pas dans l’annuaire : il présente celles qui aident à quitter les géants du numérique par des logiciels libres. La charte dit lesquelles.")
    String offCharter();

    @Message("Cette structure n’aide pas d’associations, d’après ce que nous avons trouvé. Si c’est le cas, proposez-la de nouveau avec un exemple de projet.")
    String noProvider();

    @Message("Cette structure a déjà une fiche : vous pouvez proposer de la corriger.")
    String alreadyThere();

    @Message("Nous n’avons pas pu vérifier ce qui est dit. Proposez de nouveau en disant où le lire.")
    String unverifiable();

    @Message("Le texte est une publicité. Proposez de nouveau avec des mots simples, qui disent ce que fait la structure.")
    String advertising();

    @Message("Ce qui est proposé ne correspond pas à ce que nous avons trouvé. Proposez de nouveau en disant où le lire.")
    String wrong();

    @Message("Charte de l’annuaire")
    String ruleCharter();

    @Message("But de l’annuaire : des structures qui aident les associations")
    String rulePurpose();

    @Message("L’annuaire ne publie que ce qu’une personne a pu vérifier")
    String ruleTrue();

    @Message("Fiches proposées")
    String exportTitle();

    @Message("Le")
    String exportWhen();

    @Message("Mot à l’équipe")
    String exportNote();

    @Message("État")
    String exportState();
}
