package org.emancipasso.account;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.SuspensionService.Outcome;
import org.emancipasso.account.SuspensionService.Seen;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where staff find an account and decide on it. */
@Singleton
@Path(AccountRoutes.MEMBERS)
@RolesAllowed({Role.MODERATOR, Role.ADMIN})
@Blocking
class MembersController {

    private static final String ONE = "{id:[0-9]{1,18}}";
    private static final int LONGEST_SEARCH = 254;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    private final CurrentVisitor visitor;
    private final SuspensionService suspensions;
    private final MembersMessages say;
    private final Pages pages;

    MembersController(CurrentVisitor visitor, SuspensionService suspensions, MembersMessages say, Pages pages) {
        this.visitor = visitor;
        this.suspensions = suspensions;
        this.say = say;
        this.pages = pages;
    }

    /** An account in the list. */
    record Row(String name, String url, String facts) {}

    /** Who was found. */
    record MembersPage(String words, List<Row> rows) {}

    /**
     * One account.
     *
     * @param facts as in the list
     * @param decide where the form goes
     * @param reason as it was typed, with what is wrong with it
     */
    record MemberPage(String name, String facts, boolean isSuspended, boolean mayDecide, String decide, String reason,
            String problem, List<Notice> notices) {}

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance members(MembersPage page);

        static native TemplateInstance member(MemberPage page);
    }

    @GET
    public Response members(@QueryParam("q") @Nullable String asked) {
        String typed = asked == null ? "" : asked.replace("\0", "").strip();
        String words = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        List<Row> rows = suspensions.find(visitor.member(), words).stream()
                .map(member -> new Row(name(member), AccountRoutes.ROUTES.member(member.id()), facts(member))).toList();
        return pages.passing(200, Templates.members(new MembersPage(words, rows)));
    }

    @GET
    @Path(ONE)
    public Response member(long id, @QueryParam(AccountRoutes.DONE) @Nullable String done) {
        return page(200, id, "", "", done == null ? List.of() : List.of(Notice.info(say.decided())));
    }

    @POST
    @Path(ONE + "/suspendre")
    public Response suspend(long id, @FormParam("raison") @Nullable String reason) {
        return decide(id, true, reason);
    }

    @POST
    @Path(ONE + "/rouvrir")
    public Response reinstate(long id, @FormParam("raison") @Nullable String reason) {
        return decide(id, false, reason);
    }

    private Response decide(long id, boolean suspended, @Nullable String typed) {
        String reason = typed == null ? "" : typed.replace("\0", "").strip();
        one(id);
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return page(422, id, reason, say.reasonProblem(length), List.of());
        }
        Outcome outcome = suspensions.decide(visitor.member(), id, suspended, reason);
        return outcome == Outcome.NOT_ALLOWED
                ? page(403, id, reason, "", List.of(Notice.warning(say.notYours())))
                : pages.elsewhere(AccountRoutes.ROUTES.member(id) + "?" + AccountRoutes.DONE + "=oui");
    }

    private Response page(int status, long id, String reason, String problem, List<Notice> notices) {
        Seen member = one(id);
        return pages.passing(status, Templates.member(new MemberPage(name(member), facts(member),
                member.isSuspended(), member.mayDecide(),
                member.isSuspended() ? AccountRoutes.ROUTES.reinstate(id) : AccountRoutes.ROUTES.suspend(id), reason,
                problem, notices)));
    }

    private Seen one(long id) {
        return suspensions.one(visitor.member(), id).orElseThrow(NotFoundException::new);
    }

    private String name(Seen member) {
        return member.name().isEmpty() ? say.unnamed(member.id()) : member.name();
    }

    private String facts(Seen member) {
        return say.facts(member.id(), member.email(), String.join(", ", member.roles()), member.isSuspended());
    }
}
