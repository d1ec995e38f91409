package org.emancipasso.account;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emancipasso.web.WebConfig;

/** What one has to know of the OpenID Connect provider (Keycloak) outside the code flow, which is Quarkus's. */
@ApplicationScoped
class LoginServer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String issuer;
    private final String clientId;
    private final WebConfig web;
    private final Clock clock;
    private volatile Answered last = new Answered(false, Instant.EPOCH);

    private record Answered(boolean fine, Instant at) {}

    LoginServer(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId, WebConfig web, Clock clock) {
        this.issuer = issuer.orElse("");
        this.clientId = clientId;
        this.web = web;
        this.clock = clock;
    }

    /** Whether it answers, as of five seconds ago at most: so that nobody is sent to a page that does not open. */
    boolean isReachable() {
        Answered known = last;
        Instant now = clock.instant();
        // In both directions: a clock that is set back must not make an answer last.
        if (Duration.between(known.at(), now).abs().compareTo(REMEMBERED) > 0) {
            known = new Answered(answers(), now);
            last = known;
        }
        return known.fine();
    }

    private boolean answers() {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE).build(), BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where one ends the session there, and comes back (OpenID Connect RP-Initiated Logout §2). */
    URI logOut(String idToken) {
        Map<String, String> parameters = Map.of("client_id", clientId, "id_token_hint", idToken,
                "post_logout_redirect_uri", web.baseUrl() + "/");
        return URI.create(issuer + "/protocol/openid-connect/logout?" + parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
