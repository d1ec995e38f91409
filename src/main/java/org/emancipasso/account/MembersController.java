package org.emancipasso.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.MemberNote.Kind;
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
    private static final String NOTED = "note";
    private static final List<Integer> LENGTHS = List.of(0, 1, 3, 7, 30, 90);
    private static final int LONGEST_SEARCH = 254;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    private final CurrentVisitor visitor;
    private final SuspensionService suspensions;
    private final Members members;
    private final MembersMessages say;
    private final Pages pages;

    MembersController(CurrentVisitor visitor, SuspensionService suspensions, Members members, MembersMessages say,
            Pages pages) {
        this.visitor = visitor;
        this.suspensions = suspensions;
        this.members = members;
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
     * @param until when a suspension ends by itself, in words; empty when it does not
     * @param reason as it was typed, with what is wrong with it
     * @param notes the latest first
     */
    record MemberPage(String name, String facts, boolean isSuspended, String until, boolean mayDecide, String decide,
            String reason, String problem, List<Length> lengths, List<NoteLine> notes, String note, String words,
            String wordsProblem, List<Notice> notices) {}

    /** How long a suspension may last; 0 without an end. */
    record Length(int days, boolean isChosen) {}

    /** A note, or a warning. */
    record NoteLine(String about, String text) {}

    /** What was typed in the two forms, and what is wrong with it. */
    private record Typed(String reason, String problem, int days, String words, String wordsProblem) {

        static final Typed NOTHING = new Typed("", "", 0, "", "");
    }

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
        return page(200, id, Typed.NOTHING, done == null
                ? List.of()
                : List.of(Notice.info(done.equals(NOTED) ? say.noted() : say.decided())));
    }

    @POST
    @Path(ONE + "/suspendre")
    public Response suspend(long id, @FormParam("raison") @Nullable String reason,
            @FormParam("duree") @Nullable String days) {
        return decide(id, true, reason, LENGTHS.stream().filter(length -> ("" + length).equals(days)).findFirst()
                .orElse(0));
    }

    @POST
    @Path(ONE + "/rouvrir")
    public Response reinstate(long id, @FormParam("raison") @Nullable String reason) {
        return decide(id, false, reason, 0);
    }

    @POST
    @Path(ONE + "/noter")
    public Response note(long id, @FormParam("mots") @Nullable String typed,
            @FormParam("avertir") @Nullable String warning) {
        String words = typed == null ? "" : typed.replace("\0", "").strip();
        one(id);
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return page(422, id, new Typed("", "", 0, words, say.reasonProblem(length)), List.of());
        }
        Outcome outcome = suspensions.note(visitor.member(), id, warning == null ? Kind.NOTE : Kind.WARNING, words);
        return outcome == Outcome.NOT_ALLOWED
                ? page(403, id, new Typed("", "", 0, words, ""), List.of(Notice.warning(say.notYours())))
                : pages.elsewhere(AccountRoutes.ROUTES.member(id) + "?" + AccountRoutes.DONE + "="
                        + (warning == null ? NOTED : "oui"));
    }

    private Response decide(long id, boolean suspended, @Nullable String typed, int days) {
        String reason = typed == null ? "" : typed.replace("\0", "").strip();
        one(id);
        int length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return page(422, id, new Typed(reason, say.reasonProblem(length), days, "", ""), List.of());
        }
        Outcome outcome = suspensions.decide(visitor.member(), id, suspended, reason,
                days == 0 ? null : Duration.ofDays(days));
        return outcome == Outcome.NOT_ALLOWED
                ? page(403, id, new Typed(reason, "", days, "", ""), List.of(Notice.warning(say.notYours())))
                : pages.elsewhere(AccountRoutes.ROUTES.member(id) + "?" + AccountRoutes.DONE + "=oui");
    }

    private Response page(int status, long id, Typed typed, List<Notice> notices) {
        Seen member = one(id);
        List<MemberNote> notes = suspensions.notes(id);
        Map<Long, String> names = members.names(notes.stream().map(MemberNote::writtenBy).filter(Objects::nonNull)
                .distinct().toList());
        return pages.passing(status, Templates.member(new MemberPage(name(member), facts(member),
                member.isSuspended(), SuspensionLetters.day(member.until()), member.mayDecide(),
                member.isSuspended() ? AccountRoutes.ROUTES.reinstate(id) : AccountRoutes.ROUTES.suspend(id),
                typed.reason(), typed.problem(),
                LENGTHS.stream().map(days -> new Length(days, days == typed.days())).toList(),
                notes.stream().map(note -> line(note, names)).toList(), AccountRoutes.ROUTES.note(id), typed.words(),
                typed.wordsProblem(), notices)));
    }

    private NoteLine line(MemberNote note, Map<Long, String> names) {
        Long author = note.writtenBy();
        return new NoteLine(say.noteLine(note.kind() == Kind.WARNING, SuspensionLetters.day(note.writtenAt()),
                author == null ? say.goneAuthor() : names.getOrDefault(author, say.goneAuthor())), note.text());
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
