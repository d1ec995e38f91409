package org.emancipasso.account.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.emancipasso.account.keycloak.ProviderAccounts.Standing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The accounts and roles of the realm, by Keycloak's admin interface. */
final class RealmAdministration implements AutoCloseable {

    private static final String PLATFORM = "emancipasso";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_FAILURE = 300;
    private static final int NOT_FOUND = 404;
    /** Codes from a phone, and security keys with or without a password. */
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "webauthn", "webauthn-passwordless");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String url;
    private final String token;

    /** Keycloak answered, and not what was asked for. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status) {
            super("Keycloak answered " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private RealmAdministration(String url, String realm, String client, String secret)
            throws IOException, InterruptedException {
        this.url = url;
        JsonNode answer = answer(HttpRequest
                .newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client + "&client_secret="
                        + encoded(secret))));
        this.token = answer.path("access_token").asText();
    }

    /** By the client that Keycloak makes at its first start (docs/operations.md). */
    static RealmAdministration byAdministrator(String url, String secret) throws IOException, InterruptedException {
        return new RealmAdministration(url, "master", "bootstrap", secret);
    }

    /** By the platform's own client, which may look after accounts and nothing else. */
    static RealmAdministration byPlatform(String url, String secret) throws IOException, InterruptedException {
        return new RealmAdministration(url, PLATFORM, "emancipasso-service", secret);
    }

    /** Deletes an account; whether it was there. */
    boolean remove(String id) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(administration("/users/" + encoded(id)).timeout(PATIENCE).DELETE()
                .build(), BodyHandlers.ofString());
        // A proxy in between says 404 too, without Keycloak's words.
        boolean isUnknown = response.statusCode() == NOT_FOUND && response.body().contains("User not found");
        if (response.statusCode() >= FIRST_FAILURE && !isUnknown) {
            throw new Refused(response.statusCode());
        }
        return !isUnknown;
    }

    /** Whether an account works, and its roles on the platform. */
    Standing standing(String id) throws IOException, InterruptedException {
        try {
            boolean isEnabled = get("/users/" + encoded(id)).path("enabled").asBoolean();
            Set<String> roles = new HashSet<>();
            get("/users/" + encoded(id) + "/role-mappings").path("clientMappings").path(PLATFORM).path("mappings")
                    .forEach(role -> roles.add(role.path("name").asText()));
            return new Standing(isEnabled, roles);
        } catch (Refused e) {
            if (e.status() == NOT_FOUND) {
                return new Standing(false, Set.of());
            }
            throw e;
        }
    }

    /** Whether an account has something to log in with beside its password. */
    boolean hasSecondFactor(String id) throws IOException, InterruptedException {
        for (JsonNode credential : get("/users/" + encoded(id) + "/credentials")) {
            if (SECOND_FACTORS.contains(credential.path("type").asText())) {
                return true;
            }
        }
        return false;
    }

    /** Its accounts, some at a time. */
    JsonNode accounts(int first, int most) throws IOException, InterruptedException {
        return get("/users?briefRepresentation=true&first=" + first + "&max=" + most);
    }

    /** The account with an address; a missing node when there is none. */
    JsonNode account(String email) throws IOException, InterruptedException {
        return get("/users?exact=true&email=" + encoded(email)).path(0);
    }

    /** Gives an account a role of the platform; whether it did not have it. */
    boolean grant(String id, String role) throws IOException, InterruptedException {
        String client = get("/clients?clientId=" + PLATFORM).path(0).path("id").asText();
        String mappings = "/users/" + encoded(id) + "/role-mappings/clients/" + client;
        for (JsonNode given : get(mappings)) {
            if (role.equals(given.path("name").asText())) {
                return false;
            }
        }
        JsonNode granted = get("/clients/" + client + "/roles/" + role);
        answer(administration(mappings).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(JSON.createArrayNode().add(granted)))));
        return true;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return answer(administration(path));
    }

    private HttpRequest.Builder administration(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/" + PLATFORM + path))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (response.statusCode() >= FIRST_FAILURE) {
            throw new Refused(response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
