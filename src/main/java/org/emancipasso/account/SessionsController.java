package org.emancipasso.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where one is logged in, and the end of it. */
@Singleton
@Path(AccountRoutes.SESSIONS)
@RolesAllowed(Role.MEMBER)
@Blocking
class SessionsController {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final CurrentVisitor visitor;
    private final SessionService sessions;
    private final AccountMessages say;
    private final Pages pages;

    /** A session in words. */
    record SessionView(String key, String device, String opened, String seen, boolean isThis) {}

    /** What the page shows. */
    record SessionsPage(List<SessionView> sessions, List<Notice> notices) {}

    SessionsController(CurrentVisitor visitor, SessionService sessions, AccountMessages say, Pages pages) {
        this.visitor = visitor;
        this.sessions = sessions;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance sessions(SessionsPage page);
    }

    @GET
    public Response sessions() {
        return page(List.of());
    }

    /** Ending what has ended already is no mistake: somebody clicked twice. */
    @POST
    @Path("fermer")
    public Response end(@FormParam("session") @Nullable String key) {
        sessions.end(key == null ? "" : key, visitor.member());
        return page(List.of(Notice.info(say.sessionEnded())));
    }

    @POST
    @Path("fermer-les-autres")
    public Response endOthers() {
        return page(List.of(Notice.info(say.othersEnded(sessions.endOthers(visitor.member())))));
    }

    private Response page(List<Notice> notices) {
        Actor actor = visitor.member();
        List<SessionView> views = sessions.of(actor).stream()
                .map(session -> new SessionView(session.key(), Device.named(session.device(), say),
                        day(session.openedAt()), day(session.seenAt()), session.key().equals(actor.session())))
                .toList();
        return pages.passing(200, Templates.sessions(new SessionsPage(views, notices)));
    }

    private static String day(Instant instant) {
        return new FrenchDate(instant.atZone(FRANCE).toLocalDate()).spoken();
    }
}
