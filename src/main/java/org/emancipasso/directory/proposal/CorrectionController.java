package org.emancipasso.directory.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.WithdrawnPage;
import org.emancipasso.directory.freshness.FreshnessRoutes;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.ProposalPages.Frame;
import org.emancipasso.directory.proposal.ProposalPages.Sent;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;

/**
 * Where anybody proposes to correct a published listing, without an account; and where a structure does by the link of its
 * letters, also while its age hides the listing.
 */
@Singleton
@Path(ProposalRoutes.CORRECTION)
@PermitAll
@Blocking
class CorrectionController {

    private final ProposalPages forms;
    private final ProposalService proposals;
    private final ListingService listings;
    private final HolderService holders;
    private final ListingReader reader;
    private final Territories territories;
    private final ProposalMessages say;
    private final Pages pages;

    CorrectionController(ProposalPages forms, ProposalService proposals, ListingService listings,
            HolderService holders, ListingReader reader, Territories territories, ProposalMessages say, Pages pages) {
        this.forms = forms;
        this.proposals = proposals;
        this.listings = listings;
        this.holders = holders;
        this.reader = reader;
        this.territories = territories;
        this.say = say;
        this.pages = pages;
    }

    /**
     * A listing, and whoever corrects it.
     *
     * @param keeper who answers for it, when they came by its link
     * @param token of that link; empty for anybody else
     */
    private record Asked(Stored listing, Optional<Keeper> keeper, String token) {}

    @GET
    public Response begin(long id, @QueryParam(FreshnessRoutes.TOKEN) @Nullable String token) {
        return with(id, token, asked -> asked.keeper().isEmpty() && isToken(token)
                ? pages.elsewhere(FreshnessRoutes.ROUTES.link(String.valueOf(token)))
                : page(200, asked,
                        new Sent(shown(asked.listing()), new Typed("", asked.keeper().isPresent(), "", false),
                                Map.of()),
                        Map.of(), asked.keeper().isPresent() ? List.of(Notice.info(say.holderNotice())) : List.of()));
    }

    @POST
    public Response propose(long id, @QueryParam(FreshnessRoutes.TOKEN) @Nullable String token,
            MultivaluedMap<String, String> parameters) {
        return with(id, token, asked -> propose(asked,
                mayReach(asked) ? forms.read(parameters) : forms.read(parameters).withoutAddress()));
    }

    private Response propose(Asked asked, Sent sent) {
        if (sent.asksForMore()) {
            return page(422, asked, sent, Map.of(), List.of());
        }
        ListingForm published = shown(asked.listing());
        Map<String, List<String>> changed = sent.form().differencesFrom(published);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(sent.form()));
        // What was wrong before is nobody's to mend here.
        problems.keySet().retainAll(changed.keySet());
        problems.putAll(forms.problems(sent.typed()));
        if (!problems.isEmpty() || changed.isEmpty()) {
            return page(422, asked, sent, problems,
                    changed.isEmpty() ? List.of(Notice.warning(say.nothingChanged())) : List.of());
        }
        Verdict verdict = forms.check(CorrectionForm.CODE,
                new Sent(new ListingForm(changed), sent.typed(), sent.parameters()), asked.keeper().isPresent());
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), asked, sent, Map.of(), List.of(Notice.warning(verdict.problem())));
        }
        Author typed = forms.author(sent.typed());
        Author author = asked.keeper().map(keeper -> of(keeper, typed)).orElse(typed);
        return pages.elsewhere(proposals.submit(verdict, asked.listing().id(), changed,
                published.only(changed.keySet()), author, forms.mayWriteTo(author)) + "?" + ProposalRoutes.DONE
                + "=envoi");
    }

    /** The structure's, which hears what becomes of it at the address that it types, or at the one that its link went to. */
    private static Author of(Keeper keeper, Author typed) {
        String email = typed.email();
        return new Author(email == null ? keeper.address().value() : email,
                typed.member() == null ? keeper.member() : typed.member(), true, typed.note(), true);
    }

    /** A listing on the site; one that its age hides for those who answer for it alone. The link's page says what ails it. */
    private Response with(long id, @Nullable String token, Function<Asked, Response> answer) {
        Stored listing = listings.find(id).orElseThrow(NotFoundException::new);
        Optional<Keeper> keeper = isToken(token) ? holders.of(id, String.valueOf(token)) : Optional.empty();
        if (listing.isPublished() || keeper.isPresent()) {
            return answer.apply(new Asked(listing, keeper, keeper.isPresent() ? String.valueOf(token) : ""));
        }
        if (listing.status() == ProviderStatus.DRAFT && isToken(token)) {
            return pages.elsewhere(FreshnessRoutes.ROUTES.link(String.valueOf(token)));
        }
        if (listing.status() == ProviderStatus.DRAFT) {
            throw new NotFoundException();
        }
        return pages.passing(410, WithdrawnPage.of(listing.details().name(), listing.withdrawalReason()));
    }

    /** Whether they may say where letters to the structure go: for it, or where nobody answers for it yet. */
    private boolean mayReach(Asked asked) {
        return asked.keeper().isPresent() || !holders.isHeld(asked.listing().id());
    }

    private static boolean isToken(@Nullable String sent) {
        return sent != null && sent.matches("[A-Za-z0-9_-]{1,400}");
    }

    private ListingForm shown(Stored listing) {
        return ListingForm.of(listing.details(), territories);
    }

    private Response page(int status, Asked asked, Sent sent, Map<String, String> problems, List<Notice> notices) {
        long id = asked.listing().id();
        String name = asked.listing().details().name();
        boolean isKept = asked.keeper().isPresent();
        Frame frame = new Frame(true, mayReach(asked), say.correctTitle(), say.correctLead(),
                isKept ? FreshnessRoutes.ROUTES.correction(id, asked.token()) : DirectoryRoutes.ROUTES.correction(id),
                isKept ? FreshnessRoutes.ROUTES.link(asked.token()) : DirectoryRoutes.ROUTES.listing(id, name), name);
        return pages.passing(status, forms.page(frame, sent.form(), sent.typed(),
                forms.seal(CorrectionForm.CODE, sent.key(), isKept), problems, notices, List.of(),
                sent.asksForMore()));
    }
}
