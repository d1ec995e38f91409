package org.emancipasso.account;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.emancipasso.account.SessionService.Opened;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SessionCookie;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;

/**
 * Quarkus sends those who come here to the provider, and lets them in when they are back. What that proves becomes a session
 * of our own (docs/adr/0020).
 */
@Singleton
@Path(AccountRoutes.OPENING)
@AuthorizationCodeFlow
@Authenticated
@Blocking
class OpeningController {

    private static final int LONGEST_DEVICE = 200;
    /** A code, or a key (RFC 8176 §2): the realm says so only of who used one in this login (docs/adr/0021). */
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "hwk");

    private final SessionService sessions;
    private final SecurityIdentity identity;
    private final OidcSession codeFlow;
    private final Pages pages;

    OpeningController(SessionService sessions, SecurityIdentity identity, OidcSession codeFlow, Pages pages) {
        this.sessions = sessions;
        this.identity = identity;
        this.codeFlow = codeFlow;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance suspended();

        static native TemplateInstance erased();
    }

    @GET
    @Limited(Limit.LOGIN)
    public Response open(@QueryParam(AccountRoutes.RETURN) @Nullable String after,
            @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String browser,
            @QueryParam(AccountRoutes.ACTION) @Nullable String asked,
            @QueryParam(AccountRoutes.SECOND_FACTOR) @Nullable String again,
            @CookieParam(SessionCookie.NAME) @Nullable Cookie replaced) {
        Login login = login(browser == null ? "" : browser);
        codeFlow.logout().await().indefinitely();
        // Who has just set up a code did not log in with it: the provider asks for one the next time.
        if (login.lacksSecondFactor() && again == null) {
            return pages.elsewhere(AccountRoutes.ROUTES.openingWithSecondFactor(ReturnPath.of(after)));
        }
        Optional<Opened> opened = sessions.open(login);
        if (opened.isPresent() && replaced != null) {
            sessions.end(replaced.getValue());
        }
        if (AccountAction.of(asked).filter(AccountAction.PASSWORD::equals).isPresent()) {
            opened.ifPresent(session -> sessions.endOthersThan(session.token()));
        }
        return opened.map(session -> enter(session, ReturnPath.of(after)))
                .orElseGet(() -> pages.passing(403, sessions.isErased(login)
                        ? Templates.erased()
                        : Templates.suspended()));
    }

    /** Somebody who asked for erasure is shown that they may still change their mind. */
    private Response enter(Opened opened, ReturnPath after) {
        return Response.fromResponse(pages.elsewhere(opened.isLeaving() ? AccountRoutes.ERASURE : after.value()))
                .cookie(SessionCookie.of(opened.token(), opened.lifetime())).build();
    }

    private Login login(String browser) {
        JsonWebToken idToken = (JsonWebToken) identity.getPrincipal();
        if (idToken.getSubject() == null || idToken.getClaim("email") == null
                || !Boolean.parseBoolean(text(idToken.claim("email_verified").orElse(false)))) {
            throw new AuthenticationFailedException("The token does not say who somebody is");
        }
        return new Login(idToken.getIssuer(), idToken.getSubject(), idToken.getClaim("email"), roles(idToken),
                idToken.getClaim("sid"), idToken.getRawToken(), usedSecondFactor(idToken), authenticatedAt(idToken),
                browser.substring(0, Math.min(browser.length(), LONGEST_DEVICE)));
    }

    /** Long ago when the provider does not say (OpenID Connect Core §2). */
    private static Instant authenticatedAt(JsonWebToken idToken) {
        return idToken.<Object>getClaim("auth_time") instanceof Object said
                ? Instant.ofEpochSecond(Long.parseLong(text(said)))
                : Instant.EPOCH;
    }

    private static boolean usedSecondFactor(JsonWebToken idToken) {
        return idToken.<Object>getClaim("amr") instanceof Collection<?> methods
                && methods.stream().map(OpeningController::text).anyMatch(SECOND_FACTORS::contains);
    }

    /** The client roles, where Keycloak puts them. */
    private static Set<String> roles(JsonWebToken idToken) {
        Set<String> roles = new HashSet<>();
        if (idToken.<Object>getClaim("resource_access") instanceof Map<?, ?> access
                && access.get(idToken.<String>getClaim("azp")) instanceof Map<?, ?> client
                && client.get("roles") instanceof Collection<?> named) {
            named.forEach(role -> roles.add(text(role)));
        }
        return roles;
    }

    /** Claims come as JSON values, with their quotes. */
    private static String text(Object claim) {
        return claim.toString().replace("\"", "");
    }
}
