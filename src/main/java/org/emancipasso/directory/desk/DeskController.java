package org.emancipasso.directory.desk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.directory.desk.Desks.Line;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The listings of those for whom somebody speaks; nobody else's exist here. */
@Singleton
@Path(DeskRoutes.ALL)
@RolesAllowed(Role.MEMBER)
@Blocking
class DeskController {

    private final CurrentVisitor visitor;
    private final Desks desks;
    private final DeskMessages say;
    private final Pages pages;

    DeskController(CurrentVisitor visitor, Desks desks, DeskMessages say, Pages pages) {
        this.visitor = visitor;
        this.desks = desks;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance all(List<Line> lines);

        static native TemplateInstance one(DeskPage page);
    }

    @GET
    public Response all() {
        return pages.passing(200, Templates.all(desks.all(visitor.member().id())));
    }

    @GET
    @Path(DeskRoutes.ONE)
    public Response one(long id, @QueryParam(DeskRoutes.DONE) @Nullable String done) {
        List<Notice> notices = switch (done == null ? "" : done) {
            case "publie" -> List.of(Notice.info(say.published()));
            case "relecture" -> List.of(Notice.info(say.publishedInPart()));
            default -> List.of();
        };
        return pages.passing(200, Templates
                .one(desks.page(visitor.member().id(), id, notices).orElseThrow(NotFoundException::new)));
    }
}
