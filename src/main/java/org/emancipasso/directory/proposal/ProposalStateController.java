package org.emancipasso.directory.proposal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.proposal.ProposalLinks.Led;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.ProposalPages.Frame;
import org.emancipasso.directory.proposal.ProposalPages.Sent;
import org.emancipasso.directory.proposal.ProposalPages.Templates;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;

/** Where whoever sent a proposal comes back to it by a signed link: what becomes of it, and how to change it. */
@Singleton
@Path(ProposalRoutes.STATE)
@PermitAll
@Blocking
class ProposalStateController {

    private static final java.time.ZoneId PARIS = java.time.ZoneId.of("Europe/Paris");
    private static final String CHANGE = "changer";

    private final ProposalPages forms;
    private final ProposalService proposals;
    private final ProposalLinks links;
    private final ListingService listings;
    private final ListingReader reader;
    private final ProposalRepository repository;
    private final Territories territories;
    private final ProposalMessages say;
    private final Pages pages;
    private final Clock clock;

    ProposalStateController(ProposalPages forms, ProposalService proposals, ProposalLinks links,
            ListingService listings, ListingReader reader, ProposalRepository repository, Territories territories,
            ProposalMessages say, Pages pages, Clock clock) {
        this.forms = forms;
        this.proposals = proposals;
        this.links = links;
        this.listings = listings;
        this.reader = reader;
        this.repository = repository;
        this.territories = territories;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param state in one word; empty where there is no proposal
     * @param name of the structure; empty where there is no proposal
     * @param listing its page, once it is published
     * @param change where one changes it; empty when one cannot
     */
    record StatePage(String title, String state, String name, String text, List<Notice> notices, String listing,
            String change) {}

    @GET
    public Response look(String token, @QueryParam(ProposalRoutes.DONE) @Nullable String done,
            @QueryParam(CHANGE) @Nullable String change) {
        return with(token, proposal -> change != null && proposal.state() == ProposalState.WAITING
                ? form(200, token, proposal, proposed(proposal), Map.of(), List.of(), false)
                : state(200, token, proposal, done));
    }

    @POST
    public Response change(String token, MultivaluedMap<String, String> parameters) {
        return with(token, proposal -> proposal.state() == ProposalState.WAITING
                ? change(token, proposal, forms.read(parameters))
                : tooLate(token, proposal));
    }

    private Response change(String token, Proposal proposal, Sent sent) {
        if (sent.asksForMore()) {
            return form(422, token, proposal, sent.form(), Map.of(), List.of(), true);
        }
        ListingForm published = published(proposal);
        Map<String, List<String>> changed = proposal.isCorrection()
                ? sent.form().differencesFrom(published)
                : kept(proposal, sent.form());
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(sent.form()));
        if (proposal.isCorrection()) {
            problems.keySet().retainAll(changed.keySet());
        } else {
            reader.missing(new ListingForm(changed), false).forEach(problems::putIfAbsent);
        }
        if (!problems.isEmpty() || changed.isEmpty()) {
            return form(422, token, proposal, sent.form(), problems,
                    changed.isEmpty() ? List.of(Notice.warning(say.nothingChanged())) : List.of(), false);
        }
        return proposals.change(proposal.id(), changed,
                proposal.isCorrection() ? published.only(changed.keySet()) : Map.of())
                        ? pages.elsewhere(links.path(proposal) + "?" + ProposalRoutes.DONE + "=changement")
                        : tooLate(token, proposal);
    }

    /** The private address stays, unless another is typed: the form never shows it again. */
    private static Map<String, List<String>> kept(Proposal proposal, ListingForm typed) {
        String email = ListingField.CONTACT_EMAIL.parameter;
        List<String> before = proposal.fields().getOrDefault(email, List.of());
        return typed.first(email).isEmpty() ? typed.with(Map.of(email, before)).values() : typed.values();
    }

    private Response tooLate(String token, Proposal proposal) {
        return state(409, token, proposals.find(proposal.id()).orElse(proposal), "trop-tard");
    }

    private ListingForm published(Proposal proposal) {
        return listing(proposal).map(found -> ListingForm.of(found.details(), territories))
                .orElseGet(() -> new ListingForm(Map.of()));
    }

    private ListingForm proposed(Proposal proposal) {
        ListingForm whole = proposal.isCorrection()
                ? published(proposal).with(proposal.fields())
                : new ListingForm(proposal.fields());
        return whole.with(Map.of(ListingField.CONTACT_EMAIL.parameter, List.of()));
    }

    private Optional<Stored> listing(Proposal proposal) {
        return Optional.ofNullable(proposal.provider()).flatMap(listings::find);
    }

    private Response with(String token, Function<Proposal, Response> answer) {
        Optional<Led> led = links.read(token);
        Optional<Proposal> proposal = led.flatMap(link -> proposals.find(link.id()));
        if (proposal.isEmpty()) {
            return pages.passing(404, Templates.state(
                    new StatePage(say.badLinkTitle(), "", "", say.badLinkText(), List.of(), "", "")));
        }
        return clock.instant().isBefore(led.get().until())
                ? answer.apply(proposal.get())
                : pages.passing(410, Templates.state(
                        new StatePage(say.oldLinkTitle(), "", "", say.oldLinkText(), List.of(), "", "")));
    }

    private Response state(int status, String token, Proposal proposal, @Nullable String done) {
        Optional<Stored> listing = listing(proposal).filter(Stored::isPublished);
        String text = switch (proposal.state()) {
            case TO_CONFIRM -> say.toConfirmText();
            case WAITING -> say.waitingText();
            case APPROVED -> listing.isPresent() ? say.approvedText() : say.approvedGoneText();
            case REFUSED -> say.refusedText();
        };
        List<Notice> notices = new java.util.ArrayList<>();
        if ("changement".equals(done)) {
            notices.add(Notice.info(say.saved()));
        } else if ("trop-tard".equals(done)) {
            notices.add(Notice.warning(say.tooLate()));
        }
        if (proposal.state() == ProposalState.WAITING && !proposal.isCorrection()) {
            repository.refused(proposal.fingerprint(), proposal.id())
                    .ifPresent(then -> notices.add(Notice.warning(say.refusedBeforeAuthor(
                            new FrenchDate(then.atZone(PARIS).toLocalDate()).spoken()))));
        }
        String name = listing.map(found -> found.details().name())
                .orElseGet(() -> proposed(proposal).first(ListingField.NAME));
        boolean isThanked = "envoi".equals(done) || "confirmation".equals(done);
        return pages.passing(status,
                Templates.state(new StatePage(isThanked ? say.thanksTitle() : say.stateTitle(),
                        say.state(proposal.state().name()), name, text, notices,
                        listing.filter(_ -> proposal.state() == ProposalState.APPROVED)
                                .map(found -> DirectoryRoutes.ROUTES.listing(found.id(), found.details().name()))
                                .orElse(""),
                        proposal.state() == ProposalState.WAITING
                                ? ProposalRoutes.ROUTES.state(token) + "?" + CHANGE + "=oui"
                                : "")));
    }

    private Response form(int status, String token, Proposal proposal, ListingForm form, Map<String, String> problems,
            List<Notice> notices, boolean asksForMore) {
        String path = ProposalRoutes.ROUTES.state(token);
        return pages.passing(status,
                forms.page(new Frame(proposal.isCorrection(), say.change(), say.waitingText(), path, path,
                        proposal.isCorrection() ? form.first(ListingField.NAME) : ""), form, Typed.NOTHING, null,
                        problems, notices, List.of(), asksForMore));
    }
}
