package org.emancipasso.account.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.testing.DemonstrationAccount;
import org.emancipasso.testing.LocalKeycloak;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A browser and the platform in one, so that Keycloak is tried alone: the code flow with PKCE, its pages filled in as
 * rendered. Keeps its cookies, as a browser does.
 */
final class LoginClient {

    static final String REDIRECT = "https://emancipasso.test/connexion/ouverture";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER).build();
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-specification-43";

    private final LocalKeycloak keycloak;
    private final Map<String, String> cookies = new HashMap<>();

    LoginClient(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** What came of a step: a page of Keycloak's, or its way back to the platform. */
    record Step(int status, URI address, Document page) {

        /** A parameter that the platform is given when one comes back to it; empty when one does not. */
        String given(String name) {
            return address.toString().startsWith(REDIRECT) ? parameters(address).getOrDefault(name, "") : "";
        }

        boolean isBack() {
            return !given("code").isEmpty();
        }

        /** The heading of Keycloak's page. */
        String title() {
            return page.select("h1").text();
        }

        private static Map<String, String> parameters(URI address) {
            // Answers without a code come behind the fragment sign.
            return Stream.of(address.toString().split("[?#]", 2)[1].split("&")).map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0],
                            pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }
    }

    /** What the platform asks for, in the order that it does. */
    static Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("client_id", "emancipasso");
        request.put("response_type", "code");
        request.put("scope", "openid");
        request.put("redirect_uri", REDIRECT);
        request.put("state", "a-state");
        request.put("nonce", "a-nonce");
        request.put("code_challenge", challenge());
        request.put("code_challenge_method", "S256");
        return request;
    }

    /** Comes to the login page as the platform sends one there. */
    Step begin() {
        return begin(request());
    }

    Step begin(Map<String, String> request) {
        return follow(HttpRequest.newBuilder(
                URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + form(request))).build());
    }

    Step open(String address) {
        return follow(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /** Fills in the form of a page and sends it, hidden fields included. */
    Step submit(Step step, Map<String, String> typed) {
        Element form = step.page().expectFirst("main form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.putAll(typed);
        return follow(HttpRequest.newBuilder(URI.create(form.attr("abs:action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))).build());
    }

    /** Types the address and the password. */
    Step logIn(String email, String password) {
        return submit(begin(), Map.of("username", email, "password", password));
    }

    Step logIn(DemonstrationAccount account) {
        return logIn(account.email(), DemonstrationAccount.PASSWORD);
    }

    /** What the ID token says that a code is exchanged for. */
    JsonNode claims(Step step) {
        JsonNode tokens = token(exchange(step.given("code")));
        String[] parts = tokens.get("id_token").asText().split("\\.");
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> exchange(String code) {
        Map<String, String> exchange = new LinkedHashMap<>();
        exchange.put("grant_type", "authorization_code");
        exchange.put("client_id", "emancipasso");
        exchange.put("client_secret", LocalKeycloak.CLIENT_SECRET);
        exchange.put("code", code);
        exchange.put("redirect_uri", REDIRECT);
        exchange.put("code_verifier", VERIFIER);
        return exchange;
    }

    /** What the token endpoint answers; a refusal has an {@code error}. */
    JsonNode token(Map<String, String> fields) {
        try {
            return JSON.readTree(HTTP.send(
                    HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form(fields))).build(),
                    BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the admin interface answers to the bearer of a token: a status. */
    int administer(String token, String method, String path, String body) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/emancipasso" + path))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Step follow(HttpRequest request) {
        try {
            String jar = cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            HttpRequest sent = jar.isEmpty()
                    ? request
                    : HttpRequest.newBuilder(request, (_, _) -> true).header("Cookie", jar).build();
            HttpResponse<String> response = HTTP.send(sent, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            String next = response.headers().firstValue("Location").orElse("");
            if (next.isEmpty()) {
                return new Step(response.statusCode(), response.uri(),
                        Jsoup.parse(response.body(), response.uri().toString()));
            }
            return next.startsWith(keycloak.url())
                    ? open(next)
                    : new Step(response.statusCode(), URI.create(next), new Document(next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
