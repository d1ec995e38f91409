package org.emancipasso.directory.freshness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how old listings are. */
@MessageBundle("freshness")
public interface FreshnessMessages {

    // ------------------------------------------------------------------ letters

    @Message("Rappels pour garder votre fiche à jour")
    String reminderLabel();

    @Message("Votre fiche « {listing} » est-elle encore juste ?")
    String reminderSubject(String listing);

    @Message("Votre fiche « {listing} » : le lien demandé")
    String linkSubject(String listing);

    @Message("Des associations cherchent qui peut les accompagner, et trouvent « {listing} » dans l’annuaire.")
    String reminderText(String listing);

    @Message("Depuis {months} mois, personne ne nous a dit que la fiche est juste. À douze mois, elle passe après les autres ; à dix-huit, sans réponse, nous ne la montrons plus. Elle n’est jamais effacée.")
    String reminderAge(int months);

    @Message("Vous avez demandé ce lien, ou quelqu’un d’autre : sans vous, il ne fait rien.")
    String linkAsked();

    @Message("Rien n’a changé")
    String nothingChanged();

    @Message("Corriger la fiche")
    String correct();

    @Message("Dire si vous prenez des demandes")
    String capacityLink();

    @Message("Cette structure n’existe plus")
    String goneLink();

    @Message("Cette adresse est celle d’une fiche de l’annuaire, ou vous êtes responsable de l’organisation à qui elle est.")
    String reminderWhy();

    @Message("Coopérative des Ronces")
    String exampleListing();

    // ------------------------------------------------------------------ looking after a listing

    @Message("Garder la fiche à jour")
    String keepTitle();

    @Message("Un clic suffit ; rien d’autre n’est demandé.")
    String keepLead();

    @Message("Personne n’a encore dit qu’elle est juste.")
    String neverConfirmed();

    @Message("Vérifiée par l’équipe le {day}.")
    String verifiedOn(String day);

    @Message("Confirmée par la structure le {day}.")
    String confirmedOn(String day);

    @Message("La fiche est cachée : confirmez, et elle revient.")
    String hidden();

    @Message("Tout est encore juste ?")
    String confirmTitle();

    @Message("Rien n’a changé : confirmer")
    String confirm();

    @Message("Lire la fiche")
    String read();

    @Message("Prenez-vous des demandes ?")
    String capacityTitle();

    @Message("Votre réponse vaut soixante jours. Après, la fiche dit qu’elle ne sait pas.")
    String capacityHelp();

    @Message("Aujourd’hui, la fiche dit : {words}.")
    String capacityNow(String words);

    @Message("La fiche n’en dit rien.")
    String capacityUnknown();

    @Message("Nous prenons des demandes")
    String takes();

    @Message("Complet pour le moment")
    String full();

    @Message("Ne plus rien en dire")
    String forget();

    @Message("Délai, en semaines")
    String weeks();

    @Message("Avec ce délai")
    String delay();

    @Message("Écrivez un nombre de semaines, de 1 à {most}.")
    String weeksProblem(int most);

    @Message("Cette structure n’existe plus ?")
    String goneTitle();

    @Message("Une personne de l’équipe regarde, puis retire la fiche.")
    String goneHelp();

    @Message("Dire qu’elle n’existe plus")
    String gone();

    @Message("Merci : la fiche est confirmée aujourd’hui.")
    String confirmed();

    @Message("C’est enregistré, pour soixante jours.")
    String capacitySaid();

    @Message("C’est enregistré : la fiche n’en dit plus rien.")
    String capacityForgotten();

    @Message("C’est noté : une personne de l’équipe va regarder.")
    String goneSaid();

    // ------------------------------------------------------------------ links that do not open

    @Message("Ce lien n’ouvre plus")
    String expiredTitle();

    @Message("Il était dans un courriel d’il y a plus de {days} jours. Demandez-en un nouveau : il part à l’adresse de la fiche.")
    String expiredText(long days);

    @Message("Ce lien n’est pas entier")
    String badTitle();

    @Message("Ouvrez-le depuis le courriel, sans le recopier. Il ne vaut plus rien si la fiche a changé de mains, ou si elle a été retirée.")
    String badText();

    // ------------------------------------------------------------------ in the queue

    @Message("Structure qui n’existe plus")
    String goneLabel();

    @Message("Sa fiche dit ceci ; quelqu’un qui a accès à son adresse, ou qui parle pour elle, dit qu’elle n’existe plus.")
    String goneFact();

    @Message("Ce qui est demandé")
    String goneFactLabel();

    @Message("Cette structure n’existe plus : elle nous l’a dit.")
    String goneReason();

    @Message("Nous avons trouvé des signes récents d’activité. Répondez à ce courriel si nous nous trompons.")
    String goneRefused();

    @Message("Charte de l’annuaire : une fiche montre une structure qui existe")
    String goneRule();

    // ------------------------------------------------------------------ the public page

    @Message("La fraîcheur de l’annuaire")
    String title();

    @Message("Une fiche qui n’est plus juste fait perdre du temps à une association. Voici l’âge des nôtres, et ce que nous en faisons.")
    String lead();

    @Message("Âge médian")
    String median();

    @Message("{#if days == 0}moins d’un jour{#else if days == 1}1 jour{#else}{days} jours{/if}")
    String days(long days);

    @Message("La moitié des fiches est plus récente : depuis que l’équipe l’a vérifiée ou que la structure l’a confirmée, sinon depuis sa publication.")
    String medianHelp();

    @Message("Vérifiées ou confirmées depuis moins de 6 mois")
    String withinSix();

    @Message("Vérifiées ou confirmées depuis moins de 12 mois")
    String withinTwelve();

    @Message("Jamais vérifiées ni confirmées")
    String never();

    @Message("{count} sur {all} ({share} %)")
    String share(String count, String all, long share);

    @Message("Aucune fiche n’est publiée.")
    String none();

    @Message("Deux dates, qui vieillissent")
    String twoDatesTitle();

    @Message("Une personne de l’équipe vérifie ; la structure confirme. Chaque fiche montre les deux dates. Un import de fichier n’en change aucune.")
    String twoDates();

    @Message("Ce qui se passe avec l’âge")
    String ageTitle();

    @Message("À {months} mois, la fiche et la liste disent « à revérifier ».")
    String atMention(int months);

    @Message("À {months} mois, elle passe après celles qui répondent aussi bien.")
    String atLower(int months);

    @Message("À {months} mois, et si deux courriels sont restés sans réponse, elle est cachée. Elle n’est jamais effacée, et revient dès qu’on la confirme.")
    String atHidden(int months);

    @Message("Nous écrivons à la structure quand la fiche a {months} mois. Chaque courriel a un lien « rien n’a changé », qui ne demande pas de compte. Une structure sans adresse n’est pas cachée : une personne de l’équipe la regarde.")
    String letters(String months);
}
