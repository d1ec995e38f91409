package org.emancipasso.directory.proposal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.moderation.decision.Decisions.Given;
import org.emancipasso.web.FrenchDate;

/** Knows that the same listing was proposed before, and why it was refused. */
@Singleton
class Refusals {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ProposalRepository proposals;
    private final Decisions decisions;

    Refusals(ProposalRepository proposals, Decisions decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /**
     * What became of the same proposal.
     *
     * @param day in French
     * @param facts why, in the words that all refusals share; empty while nobody may be told
     * @param words what whoever decided added, which only those who decide may read: another person may have sent it
     */
    record Refusal(String day, String facts, String words) {}

    /** The last refusal of the same new listing. */
    Optional<Refusal> before(Proposal proposal) {
        return proposal.isCorrection()
                ? Optional.empty()
                : proposals.refused(proposal.fingerprint(), proposal.id()).map(this::refusal);
    }

    private Refusal refusal(Proposal refused) {
        Instant then = Optional.ofNullable(refused.decidedAt()).orElse(refused.createdAt());
        Optional<Given> given = decisions.last(ProposalReviews.KIND, refused.id()).filter(Given::isFinal);
        return new Refusal(new FrenchDate(then.atZone(PARIS).toLocalDate()).spoken(),
                given.map(Given::facts).orElse("").replace('\n', ' '), given.map(Given::words).orElse(""));
    }
}
