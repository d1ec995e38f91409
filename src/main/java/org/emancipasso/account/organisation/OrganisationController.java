package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.limit.Limited;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** One organisation for those who are in it: who they are, who is invited, what is proven. */
@Singleton
@Path(OrganisationRoutes.ALL)
@RolesAllowed(Role.MEMBER)
@Blocking
class OrganisationController {

    private final CurrentVisitor visitor;
    private final MembershipService memberships;
    private final InvitationService invitations;
    private final ProofService proofs;
    private final OrganisationPages words;
    private final OutcomeWords outcomes;
    private final Pages pages;

    OrganisationController(CurrentVisitor visitor, MembershipService memberships, InvitationService invitations,
            ProofService proofs, OrganisationPages words, OutcomeWords outcomes, Pages pages) {
        this.visitor = visitor;
        this.memberships = memberships;
        this.invitations = invitations;
        this.proofs = proofs;
        this.words = words;
        this.outcomes = outcomes;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "organisation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance one(OrganisationPage page);
    }

    @GET
    @Path(OrganisationRoutes.ONE)
    public Response one(long id, @QueryParam(OrganisationRoutes.DONE) @Nullable String done) {
        String told = done == null ? "" : outcomes.done(done);
        return page(200, id, Map.of(), Map.of(), told.isEmpty() ? List.of() : List.of(Notice.info(told)));
    }

    @POST
    @Path(OrganisationRoutes.INVITE)
    @Limited(Limit.INVITATION)
    public Response invite(long id, @FormParam(OrganisationRoutes.ADDRESS) @Nullable String address,
            @FormParam(OrganisationRoutes.PART_FIELD) @Nullable String part) {
        return answer(id, actor -> invitations.invite(actor, id, text(address), part(part)),
                Map.of(OrganisationRoutes.ADDRESS, text(address), OrganisationRoutes.PART_FIELD, text(part)),
                here(id, "invitation"));
    }

    @POST
    @Path(OrganisationRoutes.UNINVITE)
    public Response uninvite(long id, @FormParam("invitation") @Nullable String invitation) {
        return answer(id, actor -> invitations.withdraw(actor, id, number(invitation)), Map.of(),
                here(id, "invitation-retiree"));
    }

    @POST
    @Path(OrganisationRoutes.LEAVE)
    public Response leave(long id) {
        return answer(id, actor -> memberships.leave(actor, id), Map.of(),
                OrganisationRoutes.done(OrganisationRoutes.ALL, "depart"));
    }

    @POST
    @Path(OrganisationRoutes.PART)
    public Response change(long id, @FormParam(OrganisationRoutes.PERSON) @Nullable String person,
            @FormParam(OrganisationRoutes.PART_FIELD) @Nullable String part) {
        return answer(id, actor -> memberships.change(actor, id, number(person), part(part)), Map.of(),
                here(id, "personnes"));
    }

    @POST
    @Path(OrganisationRoutes.REMOVE)
    public Response remove(long id, @FormParam(OrganisationRoutes.PERSON) @Nullable String person) {
        return answer(id, actor -> memberships.remove(actor, id, number(person)), Map.of(), here(id, "personnes"));
    }

    @POST
    @Path(OrganisationRoutes.SPEECH)
    public Response speak(long id, @FormParam(OrganisationRoutes.PERSON) @Nullable String person,
            @FormParam("parle") @Nullable String speaks) {
        return answer(id, actor -> memberships.speak(actor, id, number(person),
                OrganisationRoutes.YES.equals(speaks)), Map.of(), here(id, "parole"));
    }

    @POST
    @Path(OrganisationRoutes.SEND_CODE)
    @Limited(Limit.CODE)
    public Response sendCode(long id, @FormParam(OrganisationRoutes.MAILBOX) @Nullable String mailbox) {
        return answer(id, actor -> proofs.sendCode(actor, id, text(mailbox)),
                Map.of(OrganisationRoutes.MAILBOX, text(mailbox)), here(id, "code"));
    }

    @POST
    @Path(OrganisationRoutes.GIVE_CODE)
    @Limited(Limit.CODE_TRY)
    public Response giveCode(long id, @FormParam(OrganisationRoutes.CODE) @Nullable String code) {
        return answer(id, actor -> proofs.giveCode(actor, id, text(code)),
                Map.of(OrganisationRoutes.CODE, text(code)), here(id, "preuve"));
    }

    @POST
    @Path(OrganisationRoutes.ASK_CURATOR)
    public Response askCurator(long id) {
        return answer(id, actor -> proofs.askCurator(actor, id), Map.of(), here(id, "relecture"));
    }

    /** On to what was done; or the same page, with what is wrong and what was typed. */
    private Response answer(long id, Function<Actor, Outcome> work, Map<String, String> typed, String done) {
        Actor actor = visitor.member();
        if (!actor.isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(OrganisationRoutes.ROUTES.one(id)));
        }
        Outcome outcome = work.apply(actor);
        return switch (outcome) {
            case DONE -> pages.elsewhere(done);
            case MISSING -> throw new NotFoundException();
            case FORBIDDEN -> throw new ForbiddenException();
            default -> {
                String problem = outcomes.problem(outcome);
                yield outcome.field.isEmpty()
                        ? page(422, id, Map.of(), Map.of(), List.of(Notice.warning(problem)))
                        : page(422, id, typed, Map.of(outcome.field, problem), List.of());
            }
        };
    }

    private Response page(int status, long id, Map<String, String> typed, Map<String, String> problems,
            List<Notice> notices) {
        return pages.passing(status, Templates.one(words.page(visitor.member(), id, typed, problems, notices)
                .orElseThrow(NotFoundException::new)));
    }

    private static String here(long id, String done) {
        return OrganisationRoutes.done(OrganisationRoutes.ROUTES.one(id), done);
    }

    private static Part part(@Nullable String sent) {
        return OrganisationForm.code(Part.RESPONSIBLE).equals(sent) ? Part.RESPONSIBLE : Part.MEMBER;
    }

    /** What is no number is nobody's. */
    private static long number(@Nullable String sent) {
        return text(sent).matches("[0-9]{1,18}") ? Long.parseLong(text(sent)) : 0;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
