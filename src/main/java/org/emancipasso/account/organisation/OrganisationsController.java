package org.emancipasso.account.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.emancipasso.account.organisation.InvitationPolicy.State;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The organisations that one is in, and what one of them says of itself. */
@Singleton
@Path(OrganisationRoutes.ALL)
@RolesAllowed(Role.MEMBER)
@Blocking
class OrganisationsController {

    private final CurrentVisitor visitor;
    private final OrganisationRepository organisations;
    private final OrganisationService service;
    private final InvitationService invitations;
    private final OrganisationPages words;
    private final OutcomeWords outcomes;
    private final Territories territories;
    private final OrganisationMessages say;
    private final Pages pages;

    /** An organisation in the list. */
    record Line(String url, String name, String words, boolean proven) {}

    /** An invitation that one may answer. */
    record ReceivedView(long id, String organisation, String words) {}

    /** All of one's own. */
    record AllPage(List<Line> organisations, List<ReceivedView> received, List<Notice> notices) {}

    /** One of several. */
    record Choice(String value, String label) {}

    /**
     * What an organisation says of itself, to be changed.
     *
     * @param warned whether a change of the name or the site undoes a proof
     * @param back where one goes without changing anything
     */
    record FormPage(String title, String action, String back, OrganisationForm form, Map<String, String> problems,
            List<Choice> kinds, List<Choice> sizes, boolean warned, List<Notice> notices) {

        /** What is wrong with a field; empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    OrganisationsController(CurrentVisitor visitor, OrganisationRepository organisations, OrganisationService service,
            InvitationService invitations, OrganisationPages words, OutcomeWords outcomes, Territories territories,
            OrganisationMessages say, Pages pages) {
        this.visitor = visitor;
        this.organisations = organisations;
        this.service = service;
        this.invitations = invitations;
        this.words = words;
        this.outcomes = outcomes;
        this.territories = territories;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "organisation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance all(AllPage page);

        static native TemplateInstance form(FormPage page);
    }

    @GET
    public Response all(@QueryParam(OrganisationRoutes.DONE) @Nullable String done) {
        Actor actor = visitor.member();
        if (!actor.isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(OrganisationRoutes.ALL));
        }
        List<Line> lines = organisations.ofMember(actor.id()).stream()
                .map(mine -> new Line(OrganisationRoutes.ROUTES.one(mine.id()), mine.name(),
                        mine.speaks() && mine.proven()
                                ? say.speaking(words.words(mine.part()))
                                : words.words(mine.part()),
                        mine.proven()))
                .toList();
        List<ReceivedView> received = invitations.receivedBy(actor).stream().map(invitation -> {
            String by = invitation.invitedBy();
            String until = words.day(invitation.expiresAt());
            return new ReceivedView(invitation.id(), invitation.organisation(),
                    by == null ? say.openUntil(until) : say.invitedBy(by, until));
        }).toList();
        String told = done == null ? "" : outcomes.done(done);
        return pages.passing(200, Templates.all(
                new AllPage(lines, received, told.isEmpty() ? List.of() : List.of(Notice.info(told)))));
    }

    @GET
    @Path(OrganisationRoutes.CREATE)
    public Response begin() {
        if (!visitor.member().isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(OrganisationRoutes.ROUTES.create()));
        }
        return creation(200, OrganisationForm.of("", OrganisationForm.code(Kind.ASSOCIATION), "", "", "", "", "",
                UUID.randomUUID().toString()), Map.of());
    }

    @POST
    @Path(OrganisationRoutes.CREATE)
    public Response create(@FormParam("nom") @Nullable String name, @FormParam("type") @Nullable String kind,
            @FormParam("taille") @Nullable String size, @FormParam("commune") @Nullable String commune,
            @FormParam("siren") @Nullable String siren, @FormParam("rna") @Nullable String rna,
            @FormParam("site") @Nullable String website, @FormParam("cle") @Nullable String key) {
        if (!visitor.member().isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(OrganisationRoutes.ROUTES.create()));
        }
        OrganisationForm form = OrganisationForm.of(name, kind, size, commune, siren, rna, website, key);
        Map<String, String> problems = form.problems(territories, say);
        if (!problems.isEmpty()) {
            return creation(422, form, problems);
        }
        long id = service.create(visitor.member(), form.facts(territories), form.safeKey());
        return pages.elsewhere(OrganisationRoutes.done(OrganisationRoutes.ROUTES.one(id), "creation"));
    }

    /** Answers an invitation without its link. */
    @POST
    @Path(OrganisationRoutes.ANSWER)
    @RolesAllowed(Role.MEMBER)
    public Response answer(@FormParam("invitation") @Nullable String invitation,
            @FormParam("reponse") @Nullable String reply) {
        long id = invitation != null && invitation.matches("[0-9]{1,18}") ? Long.parseLong(invitation) : 0;
        Actor actor = visitor.member();
        if (!actor.isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(OrganisationRoutes.ALL));
        }
        if (!OrganisationRoutes.YES.equals(reply)) {
            invitations.decline(actor, id);
            return pages.elsewhere(OrganisationRoutes.done(OrganisationRoutes.ALL, "invitation-refusee"));
        }
        return pages.elsewhere(invitations.accept(id, actor).filter(seen -> seen.state() == State.OPEN)
                .map(InvitationController::joined).orElse(OrganisationRoutes.ALL));
    }

    @GET
    @Path(OrganisationRoutes.EDIT)
    public Response edit(long id) {
        Organisation organisation = own(id);
        return edition(200, organisation, OrganisationForm.of(organisation.facts(), territories), Map.of());
    }

    @POST
    @Path(OrganisationRoutes.EDIT)
    public Response describe(long id, @FormParam("nom") @Nullable String name,
            @FormParam("type") @Nullable String kind, @FormParam("taille") @Nullable String size,
            @FormParam("commune") @Nullable String commune, @FormParam("siren") @Nullable String siren,
            @FormParam("rna") @Nullable String rna, @FormParam("site") @Nullable String website) {
        if (!visitor.member().isReady()) {
            return pages.elsewhere(AccountRoutes.ROUTES.welcomeThen(OrganisationRoutes.ROUTES.one(id)));
        }
        Organisation organisation = own(id);
        OrganisationForm form = OrganisationForm.of(name, kind, size, commune, siren, rna, website, "");
        Map<String, String> problems = form.problems(territories, say);
        if (!problems.isEmpty()) {
            return edition(422, organisation, form, problems);
        }
        return switch (service.describe(visitor.member(), id, form.facts(territories))) {
            case MISSING -> throw new NotFoundException();
            case FORBIDDEN -> throw new ForbiddenException();
            default -> pages.elsewhere(OrganisationRoutes.done(OrganisationRoutes.ROUTES.one(id), "fiche"));
        };
    }

    /** The one that they look after; for others it is missing, or not theirs to change. */
    private Organisation own(long id) {
        return switch (OrganisationPolicy.lookAfter(organisations.membership(id, visitor.member().id()))) {
            case MISSING -> throw new NotFoundException();
            case FORBIDDEN -> throw new ForbiddenException();
            default -> organisations.find(id).orElseThrow(NotFoundException::new);
        };
    }

    private Response creation(int status, OrganisationForm form, Map<String, String> problems) {
        return form(status, say.createTitle(), OrganisationRoutes.ROUTES.create(), OrganisationRoutes.ALL, form,
                problems, false);
    }

    private Response edition(int status, Organisation organisation, OrganisationForm form,
            Map<String, String> problems) {
        String page = OrganisationRoutes.ROUTES.one(organisation.id());
        return form(status, say.editTitle(organisation.name()),
                OrganisationRoutes.ROUTES.action(organisation.id(), "modifier"), page, form, problems,
                organisation.isProven());
    }

    private Response form(int status, String title, String action, String back, OrganisationForm form,
            Map<String, String> problems, boolean warned) {
        List<Choice> kinds = List.of(Kind.values()).stream()
                .map(kind -> new Choice(OrganisationForm.code(kind), words.words(kind))).toList();
        List<Choice> sizes = List.of(Size.values()).stream()
                .map(size -> new Choice(OrganisationForm.code(size), words.words(size))).toList();
        return pages.passing(status, Templates.form(new FormPage(title, action, back, form, problems, kinds, sizes,
                warned, problems.isEmpty() ? List.of() : List.of(Notice.warning(say.problems())))));
    }
}
