package org.emancipasso.account.keycloak;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code bin/grant-admin EMAIL}: makes an account the platform's administrator, the first one above all. Logs in with the
 * administrator's secret of Keycloak, since the platform's own service account cannot give roles.
 */
@Command(name = "grant-admin", description = "Donne à un compte l’administration de la plateforme.")
public class GrantAdminCommand implements Callable<Integer> {

    private static final String ADMIN = "admin";

    @Parameters(index = "0", paramLabel = "EMAIL", description = "L’adresse du compte.")
    private String email;

    @Spec
    private CommandSpec spec;

    private final KeycloakConfig config;
    private final KeycloakMessages say;

    @Inject
    GrantAdminCommand(KeycloakConfig config, KeycloakMessages say) {
        this.config = config;
        this.say = say;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> url = config.url();
        Optional<String> secret = config.adminSecret();
        if (url.isEmpty() || secret.isEmpty()) {
            return refuse(say.notConfigured());
        }
        try (RealmAdministration realm = RealmAdministration.byAdministrator(url.get(), secret.get())) {
            return grant(realm);
        } catch (RealmAdministration.Refused e) {
            return refuse(say.refused(e.status()));
        } catch (IOException e) {
            return refuse(say.away(url.get()));
        }
    }

    private int grant(RealmAdministration realm) throws IOException, InterruptedException {
        JsonNode account = realm.account(email);
        if (account.isMissingNode()) {
            return refuse(say.noSuchAccount(email));
        }
        if (!account.path("emailVerified").asBoolean()) {
            return refuse(say.notVerified(email));
        }
        boolean isNew = realm.grant(account.path("id").asText(), ADMIN);
        spec.commandLine().getOut().println(isNew ? say.granted(email) : say.alreadyGranted(email));
        return 0;
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
