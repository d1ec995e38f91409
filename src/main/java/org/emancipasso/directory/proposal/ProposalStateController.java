package org.emancipasso.directory.proposal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.proposal.ProposalLinks.Led;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.ProposalPages.Frame;
import org.emancipasso.directory.proposal.ProposalPages.Sent;
import org.emancipasso.directory.proposal.ProposalPages.Templates;
import org.emancipasso.territory.Territories;
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

    private final ProposalPages forms;
    private final ProposalService proposals;
    private final ProposalLinks links;
    private final ListingService listings;
    private final HolderService holders;
    private final ListingReader reader;
    private final ProposalStates states;
    private final Territories territories;
    private final ProposalMessages say;
    private final Pages pages;
    private final Clock clock;

    ProposalStateController(ProposalPages forms, ProposalService proposals, ProposalLinks links,
            ListingService listings, HolderService holders, ListingReader reader, ProposalStates states,
            Territories territories,
            ProposalMessages say, Pages pages, Clock clock) {
        this.forms = forms;
        this.proposals = proposals;
        this.links = links;
        this.listings = listings;
        this.holders = holders;
        this.reader = reader;
        this.states = states;
        this.territories = territories;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response look(String token, @QueryParam(ProposalRoutes.DONE) @Nullable String done,
            @QueryParam(ProposalStates.CHANGE) @Nullable String change) {
        return with(token, proposal -> change != null && proposal.state() == ProposalState.WAITING
                ? form(200, token, proposal,
                        new Sent(proposed(proposal), new Typed("", false, proposal.author().note(), false), Map.of()),
                        Map.of(), List.of())
                : state(200, token, proposal, done));
    }

    @POST
    public Response change(String token, MultivaluedMap<String, String> parameters) {
        return with(token, proposal -> proposal.state() == ProposalState.WAITING
                ? change(token, proposal, mayReach(proposal)
                        ? forms.read(parameters)
                        : forms.read(parameters).withoutAddress())
                : tooLate(token, proposal));
    }

    private Response change(String token, Proposal proposal, Sent sent) {
        if (sent.asksForMore()) {
            return form(422, token, proposal, sent, Map.of(), List.of());
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
        problems.putAll(forms.problems(sent.typed()));
        if (!problems.isEmpty() || changed.isEmpty()) {
            return form(422, token, proposal, sent, problems,
                    changed.isEmpty() ? List.of(Notice.warning(say.nothingChanged())) : List.of());
        }
        return proposals.change(proposal, changed,
                proposal.isCorrection() ? published.only(changed.keySet()) : Map.of(), sent.typed().note())
                        ? pages.elsewhere(links.path(proposal) + "?" + ProposalRoutes.DONE + "=changement")
                        : tooLate(token, proposal);
    }

    private boolean mayReach(Proposal proposal) {
        Long listing = proposal.isCorrection() ? proposal.provider() : null;
        return listing == null || proposal.author().holder() || !holders.isHeld(listing);
    }

    /** The private address stays, unless another is typed: the form never shows it again. */
    private static Map<String, List<String>> kept(Proposal proposal, ListingForm typed) {
        String email = ListingField.CONTACT_EMAIL.parameter;
        List<String> before = proposal.fields().getOrDefault(email, List.of());
        return typed.first(email).isEmpty() ? typed.with(Map.of(email, before)).values() : typed.values();
    }

    private Response tooLate(String token, Proposal proposal) {
        return state(409, token, proposals.find(proposal.id()).orElse(proposal), ProposalStates.TOO_LATE);
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
            return pages.passing(404, Templates.state(StatePage.none(say.badLinkTitle(), say.badLinkText())));
        }
        return clock.instant().isBefore(led.get().until())
                ? answer.apply(proposal.get())
                : pages.passing(410, Templates.state(StatePage.none(say.oldLinkTitle(), say.oldLinkText())));
    }

    private Response state(int status, String token, Proposal proposal, @Nullable String done) {
        return pages.passing(status, Templates.state(states.page(token, proposal, done)));
    }

    private Response form(int status, String token, Proposal proposal, Sent sent, Map<String, String> problems,
            List<Notice> notices) {
        String path = ProposalRoutes.ROUTES.state(token);
        String question = states.question(proposal);
        List<Notice> all = question.isEmpty()
                ? notices
                : Stream.concat(Stream.of(Notice.info(say.asked(question))), notices.stream()).toList();
        return pages.passing(status,
                forms.page(new Frame(proposal.isCorrection(), mayReach(proposal), say.change(),
                        question.isEmpty() ? say.waitingText() : say.askedText(), path, path,
                        proposal.isCorrection() ? sent.form().first(ListingField.NAME) : ""), sent.form(),
                        sent.typed(), null, problems, all, List.of(), sent.asksForMore()));
    }
}
