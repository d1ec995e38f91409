package org.emancipasso.directory.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.fetch.SmallFiles;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** Where members show that a listing is their organisation's. */
@Singleton
@Path(ClaimRoutes.CLAIM)
@Authenticated
@Blocking
class ClaimController {

    private static final String FILE = "/.well-known/emancipasso.txt";

    private final CurrentVisitor visitor;
    private final ClaimService service;
    private final ClaimCodes codes;
    private final SmallFiles files;
    private final ClaimMessages say;
    private final Pages pages;

    ClaimController(CurrentVisitor visitor, ClaimService service, ClaimCodes codes, SmallFiles files,
            ClaimMessages say, Pages pages) {
        this.visitor = visitor;
        this.service = service;
        this.codes = codes;
        this.files = files;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "claim")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance claim(ClaimPage page);
    }

    @GET
    public Response look(long id, @QueryParam(ClaimRoutes.DONE) @Nullable String done) {
        return page(id, Outcome.DONE, "", done == null ? "" : done);
    }

    @POST
    public Response open(long id, @FormParam(ClaimRoutes.ORGANISATION) @Nullable String organisation) {
        String number = text(organisation);
        return answer(id,
                service.open(visitor.member(), id, number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0),
                "", "ouverture");
    }

    @POST
    @Path(ClaimRoutes.SEND_CODE)
    @Limited(Limit.CODE)
    public Response sendCode(long id, @FormParam(ClaimRoutes.MAILBOX) @Nullable String mailbox) {
        return answer(id, service.sendCode(visitor.member(), id, text(mailbox)), text(mailbox), "code");
    }

    @POST
    @Path(ClaimRoutes.GIVE_CODE)
    @Limited(Limit.CODE_TRY)
    public Response giveCode(long id, @FormParam(ClaimRoutes.CODE) @Nullable String code) {
        return answer(id, service.giveCode(visitor.member(), id, text(code)), "", "preuve");
    }

    /** The site is asked between two transactions, so that a slow one holds no connection. */
    @POST
    @Path(ClaimRoutes.FILE)
    @Limited(Limit.CODE_TRY)
    public Response giveFile(long id) {
        Actor member = visitor.member();
        Outcome outcome = service.hostToRead(member, id)
                .map(host -> service.giveFile(member, id, host, files.read(host, FILE))).orElse(Outcome.TOO_LATE);
        return answer(id, outcome, "", "preuve");
    }

    @POST
    @Path(ClaimRoutes.REVIEW)
    public Response askCurators(long id) {
        return answer(id, service.askCurators(visitor.member(), id), "", "relecture");
    }

    @POST
    @Path(ClaimRoutes.DROP)
    public Response drop(long id) {
        return answer(id, service.drop(visitor.member(), id), "", "abandon");
    }

    private Response answer(long id, Outcome outcome, String mailbox, String done) {
        return switch (outcome) {
            case DONE -> pages.elsewhere(ClaimRoutes.ROUTES.claim(id) + "?" + ClaimRoutes.DONE + "=" + done);
            // The page says where it stands.
            case TOO_LATE -> pages.elsewhere(ClaimRoutes.ROUTES.claim(id));
            case MISSING -> throw new NotFoundException();
            default -> page(id, outcome, mailbox, "");
        };
    }

    private Response page(long id, Outcome outcome, String mailbox, String done) {
        ClaimService.Standing standing = service.standing(visitor.member(), id).orElseThrow(NotFoundException::new);
        CaredListing listing = standing.listing();
        String told = done(done);
        return pages.passing(outcome == Outcome.DONE ? 200 : 422, Templates.claim(new ClaimPage(listing.name(),
                listing.isPublished() ? listing.path() : "", ClaimRoutes.ROUTES.claim(id),
                standing.organisations().stream()
                        .map(one -> new ClaimPage.Choice(one.organisation(), one.label())).toList(),
                problem(outcome, ClaimRoutes.ORGANISATION),
                standing.claim().map(claim -> standing(claim, standing, outcome, mailbox)).orElse(null),
                told.isEmpty() ? List.of() : List.of(Notice.info(told)))));
    }

    private ClaimPage.Standing standing(Claim claim, ClaimService.Standing standing, Outcome outcome,
            String mailbox) {
        CaredListing listing = standing.listing();
        Optional<String> host = ClaimCodes.host(listing);
        Instant until = claim.holdUntil();
        return new ClaimPage.Standing(standing.organisations().stream()
                .filter(one -> one.organisation() == claim.organisationId()).map(SpokenFor::label).findFirst()
                .orElse(""), claim.status().name(), listing.domain().orElse(""), mailbox,
                problem(outcome, ClaimRoutes.MAILBOX), problem(outcome, ClaimRoutes.CODE),
                host.map(name -> "https://" + name + FILE).orElse(""),
                host.map(name -> codes.file(claim, name)).orElse(""), problem(outcome, ClaimRoutes.FILE),
                until == null ? "" : ClaimLetters.moment(until));
    }

    private String problem(Outcome outcome, String field) {
        if (!outcome.field.equals(field)) {
            return "";
        }
        return switch (outcome) {
            case NOT_THEIRS -> say.notTheirs();
            case ALREADY_KEPT -> say.alreadyKept();
            case BAD_MAILBOX -> say.badMailbox();
            case TOO_MANY_CODES -> say.tooManyCodes(ClaimCode.MOST_IN_A_DAY);
            case NO_CODE -> say.noCode();
            case WRONG_CODE -> say.wrongCode();
            case NO_FILE -> say.noFile();
            case DONE, MISSING, NO_DOMAIN, TOO_LATE -> "";
        };
    }

    private String done(String what) {
        return switch (what) {
            case "code" -> say.codeSent();
            case "preuve" -> say.proven();
            case "relecture" -> say.askedCurators();
            case "abandon" -> say.dropped();
            default -> "";
        };
    }

    private static String text(@Nullable String sent) {
        String line = sent == null ? "" : sent.replace("\0", "").strip();
        return line.length() <= 200 ? line : line.substring(0, 200);
    }
}
