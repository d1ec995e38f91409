package org.emancipasso.forum.moderation;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.moderation.decision.Decisions;
import org.emancipasso.moderation.decision.Decisions.Given;
import org.emancipasso.moderation.decision.Decisions.Made;
import org.emancipasso.moderation.decision.Outcome;

/** Writes down that staff deleted what somebody wrote: they are told why, and contest it as any decision. */
@ApplicationScoped
class Removals {

    /** A topic, to decisions, for good. */
    static final String TOPIC = "suppression-sujet";
    /** A post, to decisions, for good. */
    static final String POST = "suppression-message";

    private final Decisions decisions;
    private final ConversationMessages say;
    private final Clock clock;

    Removals(Decisions decisions, ConversationMessages say, Clock clock) {
        this.decisions = decisions;
        this.say = say;
        this.clock = clock;
    }

    void decide(String kind, long subject, String title, String reason, Actor actor) {
        decisions.record(made(kind, subject, title, Outcome.RESTRICTED, say.deletedFacts(), reason, actor));
    }

    /** To be called before the topic is held: whoever undoes a decision holds it first, and then the topic. */
    void hold(String kind, long subject) {
        decisions.hold(kind, subject);
    }

    /** Nobody hears of what they were not told yet. */
    void takeBack(String kind, long subject, String title, String reason, Actor actor) {
        if (decisions.last(kind, subject).filter(Given::isFinal).isPresent()) {
            decisions.record(made(kind, subject, title, Outcome.LIFTED, say.restoredFacts(), reason, actor));
        } else {
            decisions.forget(kind, subject);
        }
    }

    private Made made(String kind, long subject, String title, Outcome outcome, String facts, String reason,
            Actor actor) {
        return new Made(null, kind, subject, title, outcome, facts, reason, say.charter(), actor.id(),
                clock.instant());
    }
}
