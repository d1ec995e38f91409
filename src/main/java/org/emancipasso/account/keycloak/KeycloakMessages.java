package org.emancipasso.account.keycloak;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What {@code bin/grant-admin} says to whoever runs it. */
@MessageBundle("keycloak")
public interface KeycloakMessages {

    @Message("{email} administre maintenant la plateforme, dès sa prochaine connexion. Un code lui sera demandé en plus du mot de passe.")
    String granted(String email);

    @Message("{email} administre déjà la plateforme.")
    String alreadyGranted(String email);

    @Message("Aucun compte n’a l’adresse {email}. La personne doit d’abord créer son compte sur le site.")
    String noSuchAccount(String email);

    @Message("{email} n’a pas encore confirmé son adresse : la personne doit d’abord ouvrir le lien reçu par message.")
    String notVerified(String email);

    @Message("Keycloak ne répond pas à {url}. Vérifiez qu’il tourne, puis réessayez.")
    String away(String url);

    @Message("Keycloak refuse : {status}. Vérifiez EMANCIPASSO_KEYCLOAK_ADMIN_SECRET (docs/operations.md).")
    String refused(int status);

    @Message("Il manque EMANCIPASSO_KEYCLOAK_URL et EMANCIPASSO_KEYCLOAK_ADMIN_SECRET : docs/operations.md dit ce qu’ils valent.")
    String notConfigured();
}
