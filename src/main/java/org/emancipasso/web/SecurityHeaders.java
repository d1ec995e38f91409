package org.emancipasso.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;

/**
 * What a browser is told with every answer, unless the answer says otherwise itself: the site and nothing else. No inline
 * script or style, no other host, no frame.
 * Here and not in {@code quarkus.http.header}, whose routes have a path and would read it before {@link RequestGuard} does.
 */
@Singleton
public class SecurityHeaders {

    /** The header that says what a page may hold. */
    public static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    private final String policy;

    SecurityHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> loginServer) {
        // Logging out is a form that the login server answers in the end.
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self'"
                + loginServer.map(server -> " " + server.resolve("/").toString().replaceAll("/$", ""))
                        .orElse("")
                + "; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    }

    /**
     * What a page is told that also holds a frame from elsewhere, which its reader asked for.
     *
     * @param origin {@code https://host}
     */
    public String framing(String origin) {
        return policy + "; frame-src " + origin;
    }

    void register(@Observes Filters filters) {
        filters.register(context -> {
            context.addHeadersEndHandler(_ -> {
                MultiMap headers = context.response().headers();
                if (!headers.contains(POLICY)) {
                    headers.set(POLICY, policy);
                }
                HEADERS.forEach((name, value) -> {
                    if (!headers.contains(name)) {
                        headers.set(name, value);
                    }
                });
            });
            context.next();
        }, RequestGuard.BEFORE_EVERYTHING + 1);
    }
}
