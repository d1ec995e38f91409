package org.emancipasso.moderation.journal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of all decisions. */
@MessageBundle("journal")
public interface JournalMessages {

    @Message("Nos décisions")
    String title();

    @Message("Ce que l’équipe a décidé sur ce qu’on lui envoie et ce qu’on lui signale : la nature, la règle et l’issue, sans nommer personne.")
    String lead();

    @Message("Date")
    String date();

    @Message("Nature")
    String kind();

    @Message("Issue")
    String outcome();

    @Message("Règle")
    String rule();

    @Message("Aucune décision n’est encore définitive.")
    String none();

    @Message("Décisions plus anciennes")
    String older();

    @Message("Les chiffres de {year}")
    String figures(int year);

    @Message("Ce que nous avons décidé en {year}, et en combien de temps.")
    String figuresLead(int year);

    @Message("Nombre")
    String number();

    @Message("Délai médian avant décision")
    String delay();

    @Message("{#if hours < 1}moins d’une heure{#else if hours == 1}une heure{#else if hours < 48}{hours} heures{#else}{days} jours{/if}")
    String hours(long hours, long days);

    @Message("Recours")
    String appeals();

    @Message("Recours qui ont changé la décision")
    String overturned();

    @Message("Signalements : {reason}")
    String reports(String reason);

    @Message("Décisions prises par un logiciel")
    String automated();

    @Message("Par nature et par issue")
    String byKind();

    @Message("En bref")
    String brief();

    @Message("Aucune décision définitive cette année-là.")
    String noneThatYear();

    @Message("Toutes les décisions")
    String all();

    @Message("Autre")
    String other();
}
