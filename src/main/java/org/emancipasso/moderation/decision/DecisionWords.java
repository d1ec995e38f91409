package org.emancipasso.moderation.decision;

import java.time.Instant;

import jakarta.inject.Singleton;

import org.emancipasso.moderation.ReviewKinds;
import org.emancipasso.moderation.Reviewable;
import org.emancipasso.web.FrenchDate;

/** Says decisions in words. */
@Singleton
class DecisionWords {

    private final ReviewKinds kinds;
    private final DecisionMessages say;

    DecisionWords(ReviewKinds kinds, DecisionMessages say) {
        this.kinds = kinds;
        this.say = say;
    }

    DecisionView view(Decision decision) {
        String outcome = decision.outcome().name();
        boolean contestable = decision.isContestable() && !decision.kind().equals(AppealKind.KIND);
        return new DecisionView(say.reference(decision.id()),
                kinds.named(decision.kind()).map(Reviewable::label).orElse(""), decision.title(),
                decision.kind().equals(AppealKind.KIND) ? say.appealOutcome(outcome) : say.outcomeSentence(outcome),
                decision.facts(), decision.words(), decision.rule(), say.scope(outcome),
                say.duration(outcome, isConfirmedByAnother(decision)),
                day(decision.decidedAt()), contestable, day(decision.contestableUntil()));
    }

    private boolean isConfirmedByAnother(Decision decision) {
        return kinds.named(decision.kind()).filter(Restriction.class::isInstance).map(Restriction.class::cast)
                .filter(kind -> !kind.isConfirmedByAnother()).isEmpty();
    }

    static FrenchDate day(Instant at) {
        return new FrenchDate(at.atZone(Decision.PARIS).toLocalDate());
    }
}
