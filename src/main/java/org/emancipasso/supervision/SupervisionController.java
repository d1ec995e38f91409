package org.emancipasso.supervision;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where staff see which addresses are gone, and say what they saw themselves. */
@Singleton
@Path(SupervisionRoutes.HOME)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class SupervisionController {

    private static final int LONGEST_TEXT = 200;

    private final SupervisionPages supervision;
    private final SupervisionService service;
    private final CurrentVisitor visitor;
    private final SupervisionMessages say;
    private final Pages pages;

    SupervisionController(SupervisionPages supervision, SupervisionService service, CurrentVisitor visitor,
            SupervisionMessages say, Pages pages) {
        this.supervision = supervision;
        this.service = service;
        this.visitor = visitor;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "supervision")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance home(SupervisionPage page);

        static native TemplateInstance address(AddressPage page);
    }

    @GET
    public Response home(@Context HttpServerRequest http) {
        return pages.passing(200, Templates.home(
                supervision.page(SupervisionFilter.of(QueryParameters.parse(http.query())))));
    }

    @GET
    @Path(SupervisionRoutes.ONE)
    public Response address(long id, @QueryParam(SupervisionRoutes.DONE) @Nullable String done) {
        String told = told(Objects.requireNonNullElse(done, ""));
        return page(200, id, null, "", told.isEmpty() ? List.of() : List.of(Notice.info(told)));
    }

    @POST
    @Path(SupervisionRoutes.OFFLINE)
    public Response seeOffline(long id, @FormParam("version") @Nullable String version) {
        int seen = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
        return service.seeOffline(visitor.member().id(), id, seen).orElseThrow(NotFoundException::new)
                ? done(id, "hors-ligne")
                : page(422, id, null, "", List.of(Notice.warning(say.changed())));
    }

    @POST
    @Path(SupervisionRoutes.FINE)
    public Response seeFine(long id) {
        return answer(service.seeFine(visitor.member().id(), id), id, "marche");
    }

    @POST
    @Path(SupervisionRoutes.EXPECTED)
    public Response expect(long id, @FormParam("attendu") @Nullable String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return text.length() > LONGEST_TEXT
                ? page(422, id, text, say.expectedTooLong(LONGEST_TEXT), List.of())
                : answer(service.expect(visitor.member().id(), id, text.isEmpty() ? null : text), id, "texte");
    }

    private Response answer(boolean isThere, long id, String done) {
        if (!isThere) {
            throw new NotFoundException();
        }
        return done(id, done);
    }

    private Response done(long id, String done) {
        return pages.elsewhere(SupervisionRoutes.ROUTES.address(id) + "?" + SupervisionRoutes.DONE + "=" + done);
    }

    private Response page(int status, long id, @Nullable String expected, String problem, List<Notice> notices) {
        return pages.passing(status, Templates.address(
                supervision.one(id, expected, problem, notices).orElseThrow(NotFoundException::new)));
    }

    private String told(String done) {
        return switch (done) {
            case "hors-ligne" -> say.doneOffline();
            case "marche" -> say.doneFine();
            case "texte" -> say.doneExpected();
            default -> "";
        };
    }
}
