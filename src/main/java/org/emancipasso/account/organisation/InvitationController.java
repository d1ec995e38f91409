package org.emancipasso.account.organisation;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.organisation.InvitationPolicy.State;
import org.emancipasso.account.organisation.InvitationService.Seen;
import org.emancipasso.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where the link of an invitation leads. It says the organisation's name; all else only to whoever was invited. */
@Singleton
@Path("/")
@Blocking
class InvitationController {

    private final CurrentVisitor visitor;
    private final InvitationService invitations;
    private final OrganisationPages words;
    private final OrganisationMessages say;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param accept where a form accepts; empty when one cannot
     * @param logIn where one logs in first; empty when one need not
     */
    record InvitationPage(String title, String text, String accept, String logIn) {}

    InvitationController(CurrentVisitor visitor, InvitationService invitations, OrganisationPages words,
            OrganisationMessages say, Pages pages) {
        this.visitor = visitor;
        this.invitations = invitations;
        this.words = words;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "organisation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance invitation(InvitationPage page);
    }

    @GET
    @Path(OrganisationRoutes.INVITATION)
    @PermitAll
    public Response look(String token) {
        return page(token, invitations.see(token, visitor.actor().orElse(null)));
    }

    @POST
    @Path(OrganisationRoutes.INVITATION)
    @PermitAll
    public Response accept(String token) {
        String here = OrganisationRoutes.ROUTES.invitation(token);
        Optional<Actor> actor = visitor.actor();
        if (actor.isEmpty()) {
            return pages.elsewhere(AccountRoutes.ROUTES.logInThen(here));
        }
        if (!actor.get().isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(here));
        }
        Optional<Seen> seen = invitations.accept(token, actor.get());
        return seen.filter(found -> found.state() == State.OPEN).map(InvitationController::joined)
                .map(pages::elsewhere).orElseGet(() -> page(token, seen));
    }

    /** Where one is once one joined. */
    static String joined(Seen seen) {
        return OrganisationRoutes.done(OrganisationRoutes.ROUTES.one(seen.organisation()), "arrivee");
    }

    private Response page(String token, Optional<Seen> found) {
        if (found.isEmpty()) {
            return page(404, say.badLinkTitle(), say.badLinkText(), "", "");
        }
        Seen seen = found.get();
        String here = OrganisationRoutes.ROUTES.invitation(token);
        boolean known = visitor.isMember();
        return switch (seen.state()) {
            case OPEN -> page(200, say.joinTitle(seen.name()), known ? invited(seen) : say.logInToJoin(),
                    known ? here : "", known ? "" : AccountRoutes.ROUTES.logInThen(here));
            case FOR_ANOTHER -> page(403, say.forAnotherTitle(seen.name()), say.forAnotherText(), "", "");
            case USED -> page(410, say.usedTitle(seen.name()), say.usedText(), "", "");
            case WITHDRAWN -> page(410, say.withdrawnTitle(seen.name()), say.withdrawnText(), "", "");
            case EXPIRED -> page(410, say.expiredTitle(seen.name()), say.expiredText(), "", "");
        };
    }

    private String invited(Seen seen) {
        String part = words.words(seen.part());
        return seen.invitedBy().isEmpty() ? say.joinAs(part) : say.joinAsBy(seen.invitedBy(), part);
    }

    private Response page(int status, String title, String text, String accept, String logIn) {
        return pages.passing(status, Templates.invitation(new InvitationPage(title, text, accept, logIn)));
    }
}
