package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The local realm by Keycloak's admin interface, with every right. */
public final class KeycloakAdmin {

    static final String CLIENT = "bootstrap";

    private static final String PLATFORM = "emancipasso";

    private static final String REALM = "/admin/realms/emancipasso";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private final String url;
    private final String secret;

    KeycloakAdmin(String url, String secret) {
        this.url = url;
        this.secret = secret;
    }

    /** Reads a path below the realm. */
    public JsonNode get(String path) {
        return read(send("GET", path, null));
    }

    /** The one account with an address. */
    public JsonNode user(String email) {
        return get("/users?exact=true&email=" + encoded(email)).path(0);
    }

    /** Adds an account whose address counts as verified, unless it is there; returns its id. */
    public String addUser(String email, String password, List<Map<String, ?>> moreCredentials) {
        if (user(email).isMissingNode()) {
            List<Map<String, ?>> credentials = new ArrayList<>(moreCredentials);
            credentials.addFirst(Map.of("type", "password", "value", password, "temporary", false));
            post("/users", Map.of("username", email, "email", email, "emailVerified", true, "enabled", true,
                    "credentials", credentials));
        }
        return user(email).get("id").asText();
    }

    /** Gives a role of the platform. */
    public void grant(String userId, String role) {
        String client = clientId(PLATFORM);
        post("/users/" + userId + "/role-mappings/clients/" + client,
                List.of(get("/clients/" + client + "/roles/" + role)));
    }

    /** Makes the address of an account count as never confirmed. */
    public void unconfirm(String userId) {
        put("/users/" + userId, Map.of("emailVerified", false));
    }

    /** Takes a role of the platform away. */
    public void revoke(String userId, String role) {
        String client = clientId(PLATFORM);
        done(send("DELETE", "/users/" + userId + "/role-mappings/clients/" + client,
                List.of(get("/clients/" + client + "/roles/" + role))));
    }

    /** Ends all sessions of an account. */
    public void endSessions(String userId) {
        post("/users/" + userId + "/logout", Map.of());
    }

    /** Closes an account. */
    public void disable(String userId) {
        put("/users/" + userId, Map.of("enabled", false));
    }

    /** Takes an account away, if it is there. */
    public void removeUser(String email) {
        JsonNode user = user(email);
        if (!user.isMissingNode()) {
            done(send("DELETE", "/users/" + user.get("id").asText(), null));
        }
    }

    /** Changes what the realm says of itself, and leaves the rest. */
    public void change(Map<String, ?> settings) {
        put("", settings);
    }

    /** The realm as it can be exported, with clients and roles. */
    public JsonNode export() {
        return read(send("POST", "/partial-export?exportClients=true&exportGroupsAndRoles=true", null));
    }

    /** Takes the settings of the realm and of the platform's client from a file again. */
    void follow(JsonNode file) {
        put("", file);
        for (JsonNode client : file.get("clients")) {
            if (PLATFORM.equals(client.get("clientId").asText())) {
                put("/clients/" + clientId(PLATFORM), client);
            }
        }
    }

    /** The inner id of a client. */
    public String clientId(String name) {
        return get("/clients?clientId=" + encoded(name)).get(0).get("id").asText();
    }

    private void post(String path, Object body) {
        done(send("POST", path, body));
    }

    private void put(String path, Object body) {
        done(send("PUT", path, body));
    }

    private HttpResponse<String> send(String method, String path, @Nullable Object body) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url + REALM + path))
                    .header("Authorization", "Bearer " + token()).header("Content-Type", "application/json")
                    .method(method, body == null
                            ? BodyPublishers.noBody()
                            : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Short-lived, so asked for each time. */
    private String token() throws IOException, InterruptedException {
        String form = Map.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secret)
                .entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.ofString());
        return read(response).get("access_token").asText();
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(done(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String done(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response + ": " + response.body());
        }
        return response.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
