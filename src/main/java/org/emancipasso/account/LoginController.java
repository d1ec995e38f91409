package org.emancipasso.account;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.FromAnywhere;
import org.emancipasso.web.Pages;
import org.emancipasso.web.SessionCookie;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The way in and out; what is between, {@link OpeningController} does. */
@Singleton
@Path("/")
@Blocking
class LoginController {

    private static final int RETRY_SECONDS = 60;

    private final SessionService sessions;
    private final CurrentVisitor visitor;
    private final LoginServer server;
    private final LogoutTokens logoutTokens;
    private final Pages pages;

    LoginController(SessionService sessions, CurrentVisitor visitor, LoginServer server, LogoutTokens logoutTokens,
            Pages pages) {
        this.sessions = sessions;
        this.visitor = visitor;
        this.server = server;
        this.logoutTokens = logoutTokens;
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
    @Limited(Limit.LOGIN)
    public Response logIn(@QueryParam(AccountRoutes.RETURN) @Nullable String after,
            @QueryParam(AccountRoutes.AGAIN) @Nullable String again,
            @QueryParam(AccountRoutes.ACTION) @Nullable String asked) {
        ReturnPath path = ReturnPath.of(after);
        Optional<AccountAction> action = AccountAction.of(asked);
        if (visitor.isMember() && again == null && action.isEmpty()) {
            return pages.elsewhere(path.value());
        }
        if (!server.isReachable()) {
            return Response.fromResponse(pages.passing(503, Templates.loginAway(AccountRoutes.ROUTES.logIn(path))))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
        }
        return pages.elsewhere(action.map(AccountRoutes.ROUTES::opening).orElseGet(() -> again == null
                ? AccountRoutes.ROUTES.opening(path)
                : AccountRoutes.ROUTES.openingAgain(path)));
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
}
