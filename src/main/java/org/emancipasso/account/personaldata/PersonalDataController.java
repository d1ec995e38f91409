package org.emancipasso.account.personaldata;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.account.personaldata.ExportRepository.Asked;
import org.emancipasso.account.personaldata.ExportRepository.Linked;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What is kept of a member, and the copy that they may ask for (RGPD, art. 13, 15 and 20). */
@Singleton
@Path(AccountRoutes.PERSONAL_DATA)
@RolesAllowed(Role.MEMBER)
@Blocking
class PersonalDataController {

    private static final String ZIP = "application/zip";
    private static final String NAME = "attachment; filename=\"emancipasso-mes-donnees.zip\"";

    private final CurrentVisitor visitor;
    private final ExportService exports;
    private final Periods periods;
    private final PersonalDataMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param state of the last copy, in words; empty when none was asked for
     * @param isRunning whether one is being made
     */
    record DataPage(List<Notice> notices, String state, boolean isRunning) {}

    PersonalDataController(CurrentVisitor visitor, ExportService exports, Periods periods, PersonalDataMessages say,
            Pages pages) {
        this.visitor = visitor;
        this.exports = exports;
        this.periods = periods;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "personaldata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance data(DataPage page);

        static native TemplateInstance gone();
    }

    @GET
    public Response show() {
        return page(200, List.of());
    }

    /** Asking twice is no mistake: somebody clicked twice. */
    @POST
    @Limited(Limit.EXPORT)
    public Response ask() {
        return exports.ask(visitor.member())
                ? pages.elsewhere(AccountRoutes.PERSONAL_DATA)
                : page(422, List.of(Notice.warning(say.tooOften(periods.copiesPerDay()))));
    }

    @GET
    @Path("{token:[A-Za-z0-9_-]{1,400}}")
    public Response fetch(@PathParam("token") String token) {
        Linked linked = exports.linked(visitor.member(), token).orElseThrow(NotFoundException::new);
        byte[] file = linked.file();
        return file == null
                ? pages.passing(410, Templates.gone())
                : Response.ok(file, ZIP).header(HttpHeaders.CONTENT_DISPOSITION, NAME)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response page(int status, List<Notice> notices) {
        Optional<Asked> last = exports.last(visitor.member());
        return pages.passing(status,
                Templates.data(new DataPage(notices, last.map(this::state).orElse(""),
                        last.filter(asked -> asked.state() == ExportRepository.State.ASKED).isPresent())));
    }

    private String state(Asked asked) {
        return switch (asked.state()) {
            case ASKED -> say.stateAsked(Days.moment(asked.askedAt()));
            case READY -> say.stateReady(
                    Days.moment(asked.expiresAt() == null ? asked.askedAt() : asked.expiresAt()));
            case GONE -> say.stateGone();
            case FAILED -> say.stateFailed();
        };
    }
}
