package org.emancipasso.moderation.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.moderation.ModerationConfig;
import org.jspecify.annotations.Nullable;

/** Where decisions are written down, in the transaction of what they change. */
@ApplicationScoped
public class Decisions {

    private final DecisionRepository repository;
    private final ModerationConfig config;
    private final Clock clock;

    Decisions(DecisionRepository repository, ModerationConfig config, Clock clock) {
        this.repository = repository;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A decision.
     *
     * @param item of the queue, if it came from there
     * @param title what it is about, at most 200 characters
     * @param facts what was found, in the words that all such decisions share
     * @param words what whoever decided added, at most 2,000 characters
     * @param rule the rule or law
     * @param actor who decided; nobody when the platform did, since nobody confirmed in time
     * @param openedAt since when it waited
     */
    public record Made(@Nullable Long item, String kind, long subject, String title, Outcome outcome, String facts,
            String words, String rule, @Nullable Long actor, Instant openedAt) {}

    /**
     * Writes one down. Whom it concerns is told once it cannot be taken back any more.
     *
     * @return its id
     */
    public long record(Made made) {
        return repository.add(new Decision(made, clock.instant()));
    }

    /** Takes back what was decided on a subject and not told yet, without undoing what it did: whoever calls did that. */
    public void forget(String kind, long subject) {
        repository.pending(kind, subject).forEach(decision -> decision.undo(clock.instant()));
    }

    /**
     * Holds what was decided on a subject until the transaction ends: whoever takes a decision back holds it before what it
     * changed, and so does whoever restores that by hand.
     */
    public void hold(String kind, long subject) {
        repository.hold(kind, subject);
    }

    /**
     * What was decided on a subject.
     *
     * @param facts what was found, in the words that all such decisions share
     * @param words what whoever decided added
     * @param isFinal whether it can be taken back no more, and may be told
     */
    public record Given(Outcome outcome, String facts, String words, String rule, boolean isFinal) {}

    /** The last decision on a subject, unless it was taken back. */
    public Optional<Given> last(String kind, long subject) {
        return repository.last(kind, subject)
                .map(decision -> new Given(decision.outcome(), decision.facts(), decision.words(), decision.rule(),
                        !decision.isUndoable(clock.instant(), config.undo())));
    }

    /** Who last decided on an item. */
    public Optional<Long> lastActor(long item) {
        return repository.ofItem(item).map(Decision::decidedBy);
    }

    /** The decision on an item, while it can be taken back. */
    public Optional<Long> undoable(long item) {
        return repository.ofItem(item).filter(decision -> decision.isUndoable(clock.instant(), config.undo()))
                .map(Decision::id);
    }

    /** A decision that can be taken back. */
    public record Fresh(long id, String title, Outcome outcome) {}

    /** Those of some decisions that one made oneself and can take back. */
    public List<Fresh> undoable(Collection<Long> ids, long actor) {
        return ids.isEmpty()
                ? List.of()
                : repository.all(ids).stream().filter(found -> found.isUndoable(clock.instant(), config.undo()))
                        .filter(found -> Long.valueOf(actor).equals(found.decidedBy()))
                        .map(found -> new Fresh(found.id(), found.title(), found.outcome())).toList();
    }
}
