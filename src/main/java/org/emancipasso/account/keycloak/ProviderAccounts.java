package org.emancipasso.account.keycloak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;

/** The accounts at Keycloak. */
@ApplicationScoped
public class ProviderAccounts {

    private static final int MOST = 100;

    private final KeycloakConfig config;
    private final String issuer;

    /** Whether an account works there, and its roles on the platform. */
    public record Standing(boolean isEnabled, Set<String> roles) {}

    /** The same, and whether more than a password is asked for to log in. */
    public record Known(Standing standing, boolean hasSecondFactor) {}

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
        try (RealmAdministration realm = RealmAdministration.byPlatform(configured(config.url()),
                configured(config.serviceSecret()))) {
            return realm.standing(subject);
        } catch (IOException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(new IOException(e));
        }
    }

    /**
     * How accounts are now, those of staff: few.
     *
     * @return by subject, all of them
     */
    public Map<String, Known> known(List<String> subjects) throws Away {
        Map<String, Known> known = new HashMap<>();
        try (RealmAdministration realm = RealmAdministration.byPlatform(configured(config.url()),
                configured(config.serviceSecret()))) {
            for (String subject : subjects) {
                Standing standing = realm.standing(subject);
                known.put(subject, new Known(standing, standing.isEnabled() && realm.hasSecondFactor(subject)));
            }
            return known;
        } catch (IOException e) {
            throw new Away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(new IOException(e));
        }
    }

    /** Deletes accounts, by the platform's own service account; one that is not there is no failure. */
    public void remove(List<String> subjects) throws Away {
        try (RealmAdministration realm = RealmAdministration.byPlatform(configured(config.url()),
                configured(config.serviceSecret()))) {
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

    /** What it calls everyone whom it knows, by the administrator's secret: Keycloak lists them to nobody else. */
    public List<String> subjects() throws Away {
        List<String> subjects = new ArrayList<>();
        try (RealmAdministration realm = RealmAdministration.byAdministrator(configured(config.url()),
                configured(config.adminSecret()))) {
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

    private static String configured(Optional<String> setting) throws IOException {
        return setting.orElseThrow(() -> new IOException("a setting EMANCIPASSO_KEYCLOAK_ is missing"));
    }
}
