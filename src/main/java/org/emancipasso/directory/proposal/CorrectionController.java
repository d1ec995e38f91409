package org.emancipasso.directory.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.ProposalPages.Frame;
import org.emancipasso.directory.proposal.ProposalPages.Sent;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where anybody proposes to correct a published listing, without an account. */
@Singleton
@Path(ProposalRoutes.CORRECTION)
@PermitAll
@Blocking
class CorrectionController {

    private final ProposalPages forms;
    private final ProposalService proposals;
    private final ListingService listings;
    private final ListingReader reader;
    private final Territories territories;
    private final ProposalMessages say;
    private final Pages pages;

    CorrectionController(ProposalPages forms, ProposalService proposals, ListingService listings,
            ListingReader reader, Territories territories, ProposalMessages say, Pages pages) {
        this.forms = forms;
        this.proposals = proposals;
        this.listings = listings;
        this.reader = reader;
        this.territories = territories;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "directory")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance withdrawn(String name, String reason);
    }

    @GET
    public Response begin(long id) {
        Stored listing = listing(id);
        return listing.isPublished()
                ? page(200, listing, new Sent(shown(listing), Typed.NOTHING, Map.of()), Map.of(), List.of())
                : withdrawn(listing);
    }

    @POST
    public Response propose(long id, MultivaluedMap<String, String> parameters) {
        Stored listing = listing(id);
        if (!listing.isPublished()) {
            return withdrawn(listing);
        }
        Sent sent = forms.read(parameters);
        if (sent.asksForMore()) {
            return page(422, listing, sent, Map.of(), List.of());
        }
        ListingForm published = shown(listing);
        Map<String, List<String>> changed = sent.form().differencesFrom(published);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(sent.form()));
        // What was wrong before is nobody's to mend here.
        problems.keySet().retainAll(changed.keySet());
        problems.putAll(forms.problems(sent.typed()));
        if (!problems.isEmpty() || changed.isEmpty()) {
            return page(422, listing, sent, problems,
                    changed.isEmpty() ? List.of(Notice.warning(say.nothingChanged())) : List.of());
        }
        Verdict verdict = forms.check(CorrectionForm.CODE,
                new Sent(new ListingForm(changed), sent.typed(), sent.parameters()));
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), listing, sent, Map.of(), List.of(Notice.warning(verdict.problem())));
        }
        Author author = forms.author(sent.typed());
        return pages.elsewhere(proposals.submit(verdict, id, changed, published.only(changed.keySet()), author,
                forms.mayWriteTo(author)) + "?" + ProposalRoutes.DONE + "=envoi");
    }

    private Stored listing(long id) {
        return listings.find(id).filter(listing -> listing.status() != ProviderStatus.DRAFT)
                .orElseThrow(NotFoundException::new);
    }

    private ListingForm shown(Stored listing) {
        return ListingForm.of(listing.details(), territories);
    }

    private Response withdrawn(Stored listing) {
        return pages.passing(410, Templates.withdrawn(listing.details().name(),
                Objects.requireNonNullElse(listing.withdrawalReason(), "")));
    }

    private Response page(int status, Stored listing, Sent sent, Map<String, String> problems, List<Notice> notices) {
        String name = listing.details().name();
        Frame frame = new Frame(true, say.correctTitle(), say.correctLead(),
                DirectoryRoutes.ROUTES.correction(listing.id()), DirectoryRoutes.ROUTES.listing(listing.id(), name),
                name);
        return pages.passing(status, forms.page(frame, sent.form(), sent.typed(),
                forms.seal(CorrectionForm.CODE, sent.key()), problems, notices, List.of(), sent.asksForMore()));
    }
}
