package org.emancipasso.account.organisation;

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

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.OrganisationPage.Fact;
import org.emancipasso.account.organisation.OrganisationPage.Proof;
import org.emancipasso.account.organisation.OwnedListings.OwnedListing;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where curators vouch for organisations, and see those where nobody is left. */
@Singleton
@Path(OrganisationRoutes.TEAM)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class TeamController {

    private final CurrentVisitor visitor;
    private final OrganisationRepository organisations;
    private final ProofService proofs;
    private final OrganisationPages words;
    private final OutcomeWords outcomes;
    private final OrganisationMessages say;
    private final Pages pages;

    /** An organisation in a list. */
    record Line(String url, String name, String words) {}

    /** Organisations that have something in common. */
    record Group(String id, String title, String none, List<Line> lines) {}

    /** All that a curator may have to look at. */
    record TeamPage(List<Group> groups) {}

    /** One, as a curator sees it. */
    record TeamOnePage(long id, String name, List<Fact> facts, Proof proof, List<String> people,
            List<OwnedListing> listings, String action, String identity, String reason, String problem,
            List<Notice> notices) {}

    TeamController(CurrentVisitor visitor, OrganisationRepository organisations, ProofService proofs,
            OrganisationPages words, OutcomeWords outcomes, OrganisationMessages say, Pages pages) {
        this.visitor = visitor;
        this.organisations = organisations;
        this.proofs = proofs;
        this.words = words;
        this.outcomes = outcomes;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "organisation")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance team(TeamPage page);

        static native TemplateInstance teamOne(TeamOnePage page);
    }

    @GET
    public Response all() {
        return pages.passing(200, Templates.team(new TeamPage(List.of(
                new Group("demandes", say.askingTitle(), say.noneAsking(), lines(organisations.asking())),
                new Group("sans-personne", say.desertedTitle(), say.noneDeserted(), lines(organisations.deserted())),
                new Group("prouvees", say.provenTitle(), say.noneProven(), lines(organisations.proven()))))));
    }

    @GET
    @Path(OrganisationRoutes.ONE)
    public Response one(long id, @QueryParam(OrganisationRoutes.DONE) @Nullable String done) {
        String told = done == null ? "" : outcomes.done(done);
        return page(200, id, "", "", told.isEmpty() ? List.of() : List.of(Notice.info(told)));
    }

    @POST
    @Path(OrganisationRoutes.PROVE)
    public Response vouch(long id, @FormParam("identite") @Nullable String identity,
            @FormParam(OrganisationRoutes.REASON) @Nullable String reason) {
        return answer(id, proofs.vouch(visitor.member(), id, text(identity), text(reason)), text(reason), "preuve");
    }

    @POST
    @Path(OrganisationRoutes.UNPROVE)
    public Response doubt(long id, @FormParam(OrganisationRoutes.REASON) @Nullable String reason) {
        return answer(id, proofs.doubt(visitor.member(), id, text(reason)), text(reason), "preuve-retiree");
    }

    private Response answer(long id, Outcome outcome, String reason, String done) {
        return switch (outcome) {
            case DONE -> pages.elsewhere(OrganisationRoutes.done(OrganisationRoutes.ROUTES.team(id), done));
            case MISSING -> throw new NotFoundException();
            default -> page(422, id, reason, outcomes.problem(outcome), List.of());
        };
    }

    private Response page(int status, long id, String reason, String problem, List<Notice> notices) {
        Organisation organisation = organisations.find(id).orElseThrow(NotFoundException::new);
        String action = OrganisationRoutes.ROUTES.team(id) + (organisation.isProven() ? "/preuve/retirer" : "/preuve");
        return pages.passing(status, Templates.teamOne(new TeamOnePage(id, organisation.name(),
                words.facts(organisation.facts()), words.proof(organisation), words.names(id), words.listings(id),
                action, organisation.facts().identity(), reason, problem, notices)));
    }

    private List<Line> lines(List<OrganisationRepository.Line> found) {
        return found.stream().map(line -> {
            var asked = line.askedAt();
            String domain = line.provenDomain();
            return new Line(OrganisationRoutes.ROUTES.team(line.id()), line.name(),
                    asked != null ? say.askedOn(words.day(asked)) : domain == null ? say.number(line.id()) : domain);
        }).toList();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
