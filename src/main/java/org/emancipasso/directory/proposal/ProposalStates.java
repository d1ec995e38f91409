package org.emancipasso.directory.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ListingService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.moderation.decision.Decisions.Given;
import org.emancipasso.web.Notice;
import org.jspecify.annotations.Nullable;

/** Says what becomes of a proposal. */
@Singleton
class ProposalStates {

    static final String CHANGE = "changer";
    static final String TOO_LATE = "trop-tard";

    private final ListingService listings;
    private final ReviewQueue queue;
    private final Decisions decisions;
    private final Refusals refusals;
    private final ProposalMessages say;

    ProposalStates(ListingService listings, ReviewQueue queue, Decisions decisions, Refusals refusals,
            ProposalMessages say) {
        this.listings = listings;
        this.queue = queue;
        this.decisions = decisions;
        this.refusals = refusals;
        this.say = say;
    }

    /**
     * The page.
     *
     * @param done what was just done
     */
    StatePage page(String token, Proposal proposal, @Nullable String done) {
        Optional<Stored> listing = Optional.ofNullable(proposal.provider()).flatMap(listings::find);
        Optional<Stored> published = listing.filter(Stored::isPublished);
        Optional<Given> refusal = proposal.state() == ProposalState.REFUSED
                ? decisions.last(kind(proposal), proposal.id())
                : Optional.empty();
        boolean isAnswered = refusal.filter(given -> !given.isFinal()).isEmpty();
        List<String> reasons = isAnswered
                ? refusal.stream().flatMap(given -> Stream.of(given.facts(), given.words()))
                        .filter(text -> !text.isEmpty()).toList()
                : List.of();
        String question = question(proposal);
        return new StatePage("envoi".equals(done) || "confirmation".equals(done) ? say.thanksTitle() : say.stateTitle(),
                state(proposal, question, isAnswered),
                (proposal.isCorrection() ? listing : published).map(found -> found.details().name())
                        .orElseGet(() -> new ListingForm(proposal.fields()).first(ListingField.NAME)),
                text(proposal, question, published.isPresent(), isAnswered, !reasons.isEmpty()),
                notices(proposal, done), question, reasons,
                reasons.isEmpty() ? "" : refusal.map(Given::rule).orElse(""),
                published.filter(_ -> proposal.state() == ProposalState.APPROVED)
                        .map(found -> DirectoryRoutes.ROUTES.listing(found.id(), found.details().name())).orElse(""),
                proposal.state() == ProposalState.WAITING
                        ? ProposalRoutes.ROUTES.state(token) + "?" + CHANGE + "=oui"
                        : "");
    }

    /** What the team wants to know; empty when it asked nothing, or has its answer. */
    String question(Proposal proposal) {
        return queue.question(kind(proposal), proposal.id()).orElse("");
    }

    private String state(Proposal proposal, String question, boolean isAnswered) {
        return !isAnswered
                ? say.beingAnswered()
                : question.isEmpty() ? say.state(proposal.state().name()) : say.beingAsked();
    }

    private String text(Proposal proposal, String question, boolean isOnline, boolean isAnswered, boolean isReasoned) {
        return switch (proposal.state()) {
            case TO_CONFIRM -> say.toConfirmText();
            case WAITING -> question.isEmpty() ? say.waitingText() : say.askedText();
            case APPROVED -> isOnline ? say.approvedText() : say.approvedGoneText();
            case REFUSED -> !isAnswered
                    ? say.beingAnsweredText()
                    : isReasoned ? say.refusedForText() : say.refusedText();
        };
    }

    private List<Notice> notices(Proposal proposal, @Nullable String done) {
        List<Notice> notices = new ArrayList<>();
        if ("changement".equals(done)) {
            notices.add(Notice.info(say.saved()));
        } else if (TOO_LATE.equals(done)) {
            notices.add(Notice.warning(say.tooLate()));
        }
        if (proposal.state() == ProposalState.WAITING) {
            refusals.before(proposal).ifPresent(refusal -> notices
                    .add(Notice.warning(say.refusedBeforeAuthor(refusal.day(), refusal.facts()))));
        }
        return notices;
    }

    private static String kind(Proposal proposal) {
        return proposal.isCorrection() ? CorrectionReviews.KIND : ProposalReviews.KIND;
    }
}
