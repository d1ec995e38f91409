package org.emancipasso.account.keycloak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;

/** The accounts at Keycloak, by the platform's own service account. */
@ApplicationScoped
public class ProviderAccounts {

    private static final int MOST = 100;

    private final KeycloakConfig config;
    private final String issuer;

    /** Whether an account works there, and its roles on the platform. */
    public record Standing(boolean isEnabled, Set<String> roles) {}

    /** Keycloak does not answer, or not what was asked for: what was to be done is not known to be done. */
    public static final class Away extends IOException {

        private static final long serialVersionUID = 1L;

        Away(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    ProviderAccounts(KeycloakConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.config = config;
        this.issuer = issuer.orElse("");
    }

    /** Who says whose account it is, in the tokens of now. */
    public String issuer() {
        return issuer;
    }

    /** How an account is now; one that is not there is closed and has no role. */
    public Standing standing(String subject) throws Away {
        try (RealmAdministration realm = realm()) {
            return realm.standing(subject);
        } catch (IOException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(new IOException(e));
        }
    }

    /** Deletes accounts; one that is not there is no failure. */
    public void remove(List<String> subjects) throws Away {
        try (RealmAdministration realm = realm()) {
            for (String subject : subjects) {
                realm.remove(subject);
            }
        } catch (IOException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(new IOException(e));
        }
    }

    /** What it calls everyone whom it knows. */
    public List<String> subjects() throws Away {
        List<String> subjects = new ArrayList<>();
        try (RealmAdministration realm = realm()) {
            JsonNode page = realm.accounts(0, MOST);
            while (!page.isEmpty()) {
                page.forEach(account -> subjects.add(account.path("id").asText()));
                page = realm.accounts(subjects.size(), MOST);
            }
            return subjects;
        } catch (IOException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(new IOException(e));
        }
    }

    private RealmAdministration realm() throws IOException, InterruptedException {
        return RealmAdministration.byPlatform(config.url().orElseThrow(ProviderAccounts::notConfigured),
                config.serviceSecret().orElseThrow(ProviderAccounts::notConfigured));
    }

    private static IOException notConfigured() {
        return new IOException("EMANCIPASSO_KEYCLOAK_URL or EMANCIPASSO_KEYCLOAK_SERVICE_SECRET is missing");
    }
}
