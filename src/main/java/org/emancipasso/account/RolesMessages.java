package org.emancipasso.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What administrators read of who has a role. */
@MessageBundle("roles")
public interface RolesMessages {

    @Message("Qui fait quoi dans l’équipe")
    String title();

    @Message("Les personnes qui ont un rôle, d’après leur dernière connexion et le service de connexion.")
    String lead();

    @Message("Personne n’a de rôle pour l’instant.")
    String nobody();

    @Message("Les rôles se donnent et se retirent dans le service de connexion.")
    String where();

    @Message("Ouvrir la console de Keycloak")
    String console();

    @Message("{#switch role}{#case 'admin'}administration{#case 'moderator'}modération{#case 'curator'}annuaire{#case}{role}{/switch}")
    String role(String role);

    @Message("Compte n° {id}")
    String unnamed(long id);

    @Message("confirmé par le service de connexion le {day}")
    String vouched(String day);

    @Message("jamais confirmé par le service de connexion")
    String neverVouched();

    @Message("dernière visite : {month}")
    String seen(String month);

    @Message("second facteur en place")
    String secondFactor();

    @Message("Demandez à cette personne d’ajouter un second facteur : sans lui, son rôle ne compte pas.")
    String noSecondFactor();

    @Message("Compte fermé dans le service de connexion : le rôle ne compte plus.")
    String closed();

    @Message("Compte suspendu ici.")
    String suspended();

    @Message("Retiré depuis dans le service de connexion : {roles}.")
    String lost(String roles);

    @Message("Réessayez plus tard pour en savoir plus : le service de connexion ne répond pas. Voici ce que nous savons sans lui.")
    String away();
}
