package org.emancipasso.directory.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ListingService.Kept;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.search.Folding;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** Keeps what is proposed, and puts it in the review queue. */
@ApplicationScoped
class ProposalService {

    private static final int LONGEST_TITLE = 200;

    /** What its author did not confirm by then is gone; longer than the link that confirms works. */
    private static final Duration CONFIRMABLE = Duration.ofDays(30);

    /** What nobody decided by then keeps no address. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);

    private final ProposalRepository proposals;
    private final ListingService listings;
    private final ListingReader reader;
    private final Territories territories;
    private final Contributions contributions;
    private final ReviewQueue queue;
    private final ProposalLetter letters;
    private final ProposalLinks links;
    private final AuditLog audit;
    private final Clock clock;

    ProposalService(ProposalRepository proposals, ListingService listings, ListingReader reader,
            Territories territories, Contributions contributions, ReviewQueue queue, ProposalLetter letters,
            ProposalLinks links, AuditLog audit, Clock clock) {
        this.proposals = proposals;
        this.listings = listings;
        this.reader = reader;
        this.territories = territories;
        this.contributions = contributions;
        this.queue = queue;
        this.letters = letters;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what somebody sent: once, however often it was sent.
     *
     * @param provider the listing to correct; none for a new one
     * @param base what the site shows of the fields that change
     * @param mayWrite whether the author's address may get a letter
     * @return path of the page that says what happens next
     */
    @Transactional
    String submit(Verdict verdict, @Nullable Long provider, Map<String, List<String>> fields,
            Map<String, List<String>> base, Author author, boolean mayWrite) {
        String form = provider == null ? ProposalForm.CODE : CorrectionForm.CODE;
        long id = contributions.once(verdict, form, () -> {
            Proposal proposal = new Proposal(provider, fields, base, fingerprint(new ListingForm(fields)), author,
                    clock.instant());
            proposals.persistAndFlush(proposal);
            String email = author.email();
            if (verdict.outcome() == Outcome.TO_CONFIRM && email != null) {
                contributions.askConfirmation(form, proposal.id(), EmailAddress.of(email));
            } else {
                await(proposal);
                if (mayWrite) {
                    letters.tell(proposal);
                }
            }
            return proposal.id();
        });
        return links.path(proposals.findById(id));
    }

    /** Its author said by mail that they sent it. */
    @Transactional
    String confirm(long id) {
        Proposal proposal = proposals.lock(id).orElseThrow();
        if (proposal.state() == ProposalState.TO_CONFIRM) {
            await(proposal);
            letters.tell(proposal);
        }
        return links.path(proposal);
    }

    /**
     * Its author changes it while it waits. Its item is held first, as it is by whoever decides. Sent again as it is, it
     * disturbs nobody, unless it is the answer to a question.
     *
     * @param seen what they changed
     * @return whether it still waited
     */
    @Transactional
    boolean change(Proposal seen, Map<String, List<String>> fields, Map<String, List<String>> base, String note) {
        queue.hold(kind(seen), seen.id());
        Optional<Proposal> proposal = proposals.lock(seen.id())
                .filter(waiting -> waiting.state() == ProposalState.WAITING);
        proposal.filter(waiting -> !waiting.says(fields, base, note)
                || queue.question(kind(waiting), waiting.id()).isPresent()).ifPresent(waiting -> {
                    waiting.change(fields, base, fingerprint(new ListingForm(fields)), note);
                    submit(waiting);
                });
        return proposal.isPresent();
    }

    /** What somebody proposed. */
    @Transactional
    Optional<Proposal> find(long id) {
        return proposals.findByIdOptional(id);
    }

    /** Publishes a new listing as the curator left it. */
    @Transactional
    void publish(long actor, long id, ListingForm form) {
        Proposal proposal = proposals.lock(id).orElseThrow();
        long provider = listings.publish(actor, proposal.provider(), reader.details(form, null));
        proposal.approve(provider, shown(provider).values(), Map.of(), null, Kept.NEVER, clock.instant());
    }

    /** Applies a correction to what the site shows now, field by field. */
    @Transactional
    void correct(long actor, long id, Stored listing, Map<String, List<String>> changed) {
        Proposal proposal = proposals.lock(id).orElseThrow();
        ListingForm before = ListingForm.of(listing.details(), territories);
        Kept kept = listings.kept(listing.id());
        listings.describe(actor, listing.id(), Merge.over(listing.details(),
                reader.details(before.with(changed), listing.details().contactEmail()), changed.keySet()));
        proposal.approve(listing.id(), shown(listing.id()).only(changed.keySet()), before.only(changed.keySet()),
                listing.details().contactEmail(), kept, clock.instant());
    }

    /** It is not published. */
    @Transactional
    void refuse(long actor, long id) {
        proposals.lock(id).orElseThrow().refuse(clock.instant());
        audit.record(AuditEntry.of(actor, "proposal.refuse", "proposal", id, null));
    }

    /**
     * Takes back what was decided.
     *
     * @return whether it could: not when others changed since what it changed
     */
    @Transactional
    boolean undo(long actor, long id) {
        Proposal proposal = proposals.lock(id).orElseThrow();
        if (proposal.state() == ProposalState.APPROVED && !takeBack(actor, proposal)) {
            return false;
        }
        proposal.await();
        return true;
    }

    /** What a member sent. */
    @Transactional
    List<Proposal> of(long member) {
        return proposals.of(member);
    }

    /** Cuts what a member sent from them. */
    @Transactional
    void forget(long member) {
        proposals.forget(member);
    }

    /** Forgets what nobody confirmed, and who sent what was decided long ago. */
    @Transactional
    void forgetOld() {
        proposals.forgetUnconfirmedBefore(clock.instant().minus(CONFIRMABLE));
        proposals.forgetAuthorsDecidedBefore(clock.instant().minus(ProposalLinks.LIFE));
        proposals.forgetAuthorsSentBefore(clock.instant().minus(LONGEST_WAIT));
    }

    /** The same for the same name and domain, however they are written. */
    static String fingerprint(ListingForm form) {
        String said = Folding.slug(form.first(ListingField.NAME)) + "|"
                + WebAddress.host(String.valueOf(ListingReader.website(form.first(ListingField.WEBSITE))))
                        .map(host -> host.replaceFirst("^www\\.", "")).orElse("");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean takeBack(long actor, Proposal proposal) {
        Stored listing = Optional.ofNullable(proposal.provider()).flatMap(listings::lock).filter(Stored::isPublished)
                .orElse(null);
        if (listing == null) {
            return false;
        }
        ListingForm now = ListingForm.of(listing.details(), territories);
        Map<String, List<String>> published = proposal.applied();
        if (!(proposal.isCorrection() ? now.only(published.keySet()) : now.values()).equals(published)) {
            return false;
        }
        if (proposal.isCorrection()) {
            listings.restore(actor, listing.id(), Merge.over(listing.details(),
                    reader.details(now.with(proposal.previous()), proposal.previousContact()),
                    proposal.applied().keySet()), proposal.keptBefore());
        } else {
            listings.unpublish(actor, listing.id());
        }
        return true;
    }

    /** What the site shows of a listing. */
    private ListingForm shown(long provider) {
        return ListingForm.of(listings.find(provider).orElseThrow().details(), territories);
    }

    private static String kind(Proposal proposal) {
        return proposal.isCorrection() ? CorrectionReviews.KIND : ProposalReviews.KIND;
    }

    private void await(Proposal proposal) {
        proposal.await();
        submit(proposal);
    }

    private void submit(Proposal proposal) {
        ListingForm form = new ListingForm(proposal.fields());
        Optional<Stored> listing = proposal.isCorrection()
                ? Optional.ofNullable(proposal.provider()).flatMap(listings::find)
                : Optional.empty();
        ListingForm whole = listing.map(found -> ListingForm.of(found.details(), territories).with(form.values()))
                .orElse(form);
        String title = listing.map(found -> found.details().name()).orElse(whole.first(ListingField.NAME));
        queue.submit(new Submission(kind(proposal), proposal.id(),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                reader.department(whole).orElse(null)));
    }
}
