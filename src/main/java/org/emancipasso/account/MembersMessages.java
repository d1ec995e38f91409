package org.emancipasso.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read of accounts. */
@MessageBundle("members")
public interface MembersMessages {

    @Message("Membres")
    String title();

    @Message("Retrouver un compte, le suspendre ou le rouvrir. Chaque décision est écrite à la personne et gardée au journal.")
    String lead();

    @Message("Un nom, ou une adresse de courriel entière")
    String words();

    @Message("Chercher")
    String search();

    @Message("Personne ne correspond. Vérifiez l’adresse : elle doit être entière.")
    String nobody();

    @Message("Compte n° {id}")
    String unnamed(long id);

    @Message("Compte n° {id}{#if !email.isEmpty}, {email}{/if}{#if !roles.isEmpty}, {roles}{/if}{#if suspended}, suspendu{/if}")
    String facts(long id, String email, String roles, boolean suspended);

    @Message("Suspendre ce compte")
    String suspendTitle();

    @Message("Ses sessions se ferment tout de suite, partout. La personne peut toujours lire le site.")
    String suspendText();

    @Message("Rouvrir ce compte")
    String reinstateTitle();

    @Message("La personne pourra se connecter comme avant.")
    String reinstateText();

    @Message("Pourquoi")
    String reason();

    @Message("La personne lira ces mots, et le journal les garde. Des faits et la règle, en une ou deux phrases.")
    String reasonHelp();

    @Message("Écrivez la raison en 10 à 1 000 caractères : il y en a {length}.")
    String reasonProblem(int length);

    @Message("Suspendre")
    String suspend();

    @Message("Rouvrir")
    String reinstate();

    @Message("Combien de temps")
    String lasting();

    @Message("{#if days == 0}Sans terme{#else if days == 1}1 jour{#else}{days} jours{/if}")
    String days(int days);

    @Message("Elle rouvre d’elle-même le {until}.")
    String until(String until);

    @Message("Notes et avertissements")
    String notesTitle();

    @Message("Rien n’est noté.")
    String noNotes();

    @Message("{#if warning}Avertissement{#else}Note{/if} du {day}, par {name}")
    String noteLine(boolean warning, String day, String name);

    @Message("une personne partie depuis")
    String goneAuthor();

    @Message("Noter, ou avertir")
    String noteTitle();

    @Message("Une note se lit entre modérateurs et modératrices, et par la personne si elle demande ses données. Un avertissement lui est écrit.")
    String noteText();

    @Message("Vos mots")
    String noteWords();

    @Message("Des faits, et la règle, en une ou deux phrases.")
    String noteHelp();

    @Message("Noter")
    String note();

    @Message("Avertir par courriel")
    String warn();

    @Message("C’est noté.")
    String noted();

    @Message("Ce que la modération a noté de vous")
    String exportNotes();

    @Message("Ce que vous avez noté d’autres comptes")
    String exportWritten();

    @Message("Le")
    String exportOn();

    @Message("Texte")
    String exportText();

    @Message("C’est fait, et la personne en est prévenue.")
    String decided();

    @Message("Ce compte n’est pas de ceux sur lesquels vous décidez : le vôtre, ou celui d’une personne de l’équipe.")
    String notYours();

    @Message("Pour l’équipe")
    String team();

    @Message("Organisations à relire")
    String organisations();

    @Message("Courriels du site")
    String letters();

    @Message("Journal des décisions")
    String journal();

    @Message("Tous les comptes")
    String back();
}
