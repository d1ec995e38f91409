package org.emancipasso.account;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.emancipasso.account.SessionService.Opened;
import org.emancipasso.web.FromAnywhere;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SessionCookie;
import org.jspecify.annotations.Nullable;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** Logging in and out. The code flow is Quarkus's; what it proves becomes a session of our own (docs/adr/0020). */
@Singleton
@Path("/")
@Blocking
class LoginController {

    private static final int LONGEST_DEVICE = 200;
    /** Level of assurance of a login with a second factor, as the realm maps it (docker/keycloak/realm.json). */
    private static final String SECOND_FACTOR = "2";

    private final SessionService sessions;
    private final CurrentVisitor visitor;
    private final LoginServer server;
    private final LogoutTokens logoutTokens;
    private final JsonWebToken idToken;
    private final OidcSession codeFlow;
    private final Pages pages;

    LoginController(SessionService sessions, CurrentVisitor visitor, LoginServer server, LogoutTokens logoutTokens,
            @IdToken JsonWebToken idToken, OidcSession codeFlow, Pages pages) {
        this.sessions = sessions;
        this.visitor = visitor;
        this.server = server;
        this.logoutTokens = logoutTokens;
        this.idToken = idToken;
        this.codeFlow = codeFlow;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance loginAway(String after);
    }

    @GET
    @Path(AccountRoutes.LOG_IN)
    @PermitAll
    public Response logIn(@QueryParam(AccountRoutes.RETURN) @Nullable String after) {
        ReturnPath path = ReturnPath.of(after);
        if (visitor.isMember()) {
            return Response.seeOther(URI.create(path.value())).build();
        }
        return server.isReachable()
                ? pages.elsewhere(AccountRoutes.ROUTES.opening(path))
                : pages.passing(503, Templates.loginAway(AccountRoutes.ROUTES.logIn(path)));
    }

    /** Quarkus sends those who come here to the provider, and lets them in when they are back. */
    @GET
    @Path(AccountRoutes.OPENING)
    @AuthorizationCodeFlow
    @Authenticated
    public Response open(@QueryParam(AccountRoutes.RETURN) @Nullable String after,
            @HeaderParam(HttpHeaders.USER_AGENT) @Nullable String browser) {
        Opened opened = sessions.open(login(browser == null ? "" : browser));
        codeFlow.logout().await().indefinitely();
        return Response.fromResponse(pages.elsewhere(ReturnPath.of(after).value()))
                .cookie(SessionCookie.of(opened.token(), opened.lifetime())).build();
    }

    @POST
    @Path(AccountRoutes.LOG_OUT)
    @RolesAllowed(Role.MEMBER)
    public Response logOut() {
        Actor actor = visitor.member();
        Optional<String> known = sessions.idToken(actor);
        sessions.end(actor.session(), actor);
        String next = known.filter(_ -> server.isReachable()).map(token -> server.logOut(token).toString()).orElse("/");
        return Response.fromResponse(pages.elsewhere(next)).cookie(SessionCookie.gone())
                .header("Clear-Site-Data", "\"cache\"").build();
    }

    /** The provider tells us of a logout that began elsewhere. */
    @POST
    @Path(AccountRoutes.ENDED_ELSEWHERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @FromAnywhere
    public Response endedElsewhere(@FormParam("logout_token") @Nullable String token) {
        Optional<LogoutToken> logout = logoutTokens.read(token == null ? "" : token);
        logout.ifPresent(sessions::endAtProvider);
        return Response.status(logout.isPresent() ? 200 : 400).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Login login(String browser) {
        return new Login(idToken.getIssuer(), idToken.getSubject(), idToken.getClaim("email"), roles(),
                idToken.getClaim("sid"), idToken.getRawToken(), SECOND_FACTOR.equals(idToken.getClaim("acr")),
                browser.substring(0, Math.min(browser.length(), LONGEST_DEVICE)));
    }

    /** The client roles, where Keycloak puts them. */
    private Set<String> roles() {
        Set<String> roles = new HashSet<>();
        if (idToken.<Object>getClaim("resource_access") instanceof Map<?, ?> access
                && access.get(idToken.<String>getClaim("azp")) instanceof Map<?, ?> client
                && client.get("roles") instanceof Collection<?> named) {
            named.forEach(role -> roles.add(role.toString().replace("\"", "")));
        }
        return roles;
    }
}
