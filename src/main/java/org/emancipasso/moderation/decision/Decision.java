package org.emancipasso.moderation.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** What a person decided: taken back within minutes, or final and told. */
@Entity
class Decision {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** How long one may contest it (DSA art. 20(1): at least six months). */
    static final Period APPEAL = Period.ofMonths(6);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable Long itemId;

    private String kind;

    private long subjectId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String facts;

    private String words;

    private String rule;

    private @Nullable Long decidedBy;

    private Instant openedAt;

    private Instant decidedAt;

    private @Nullable Instant undoneAt;

    private @Nullable Instant toldAt;

    protected Decision() {
    }

    Decision(Decisions.Made made, Instant now) {
        itemId = made.item();
        kind = made.kind();
        subjectId = made.subject();
        title = made.title();
        outcome = made.outcome();
        facts = made.facts();
        words = made.words();
        rule = made.rule();
        decidedBy = made.actor();
        openedAt = made.openedAt();
        decidedAt = now;
    }

    /** Whether it still can be taken back. */
    boolean isUndoable(Instant now, Duration undo) {
        return undoneAt == null && toldAt == null && now.isBefore(decidedAt.plus(undo));
    }

    /** Takes it back: nobody is told. */
    void undo(Instant now) {
        undoneAt = now;
    }

    /** Makes it final. */
    void tell(Instant now) {
        toldAt = now;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    /** Whether it took something from somebody. */
    boolean isContestable() {
        return outcome == Outcome.REFUSED || outcome == Outcome.RESTRICTED;
    }

    /** When it cannot be contested any more. */
    Instant contestableUntil() {
        return decidedAt.atZone(PARIS).plus(APPEAL).toInstant();
    }

    long id() {
        return id;
    }

    @Nullable
    Long itemId() {
        return itemId;
    }

    String kind() {
        return kind;
    }

    long subjectId() {
        return subjectId;
    }

    String title() {
        return title;
    }

    Outcome outcome() {
        return outcome;
    }

    String facts() {
        return facts;
    }

    String words() {
        return words;
    }

    String rule() {
        return rule;
    }

    @Nullable
    Long decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
