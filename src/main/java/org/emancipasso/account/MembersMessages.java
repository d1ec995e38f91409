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
