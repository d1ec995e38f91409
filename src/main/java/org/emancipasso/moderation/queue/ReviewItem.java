package org.emancipasso.moderation.queue;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** Something that waits for a person. Each change makes forms of before stale. */
@Entity
class ReviewItem {

    /** How long what somebody took is theirs alone. */
    static final Duration TAKEN = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int version;

    private String kind;

    private long subjectId;

    private String title;

    private @Nullable String department;

    private @Nullable String reason;

    private Instant openedAt;

    private @Nullable Instant closedAt;

    private @Nullable Long takenBy;

    private @Nullable Instant takenUntil;

    private @Nullable Instant snoozedUntil;

    private @Nullable Instant opinionAskedAt;

    private @Nullable Instant authorAskedAt;

    protected ReviewItem() {
    }

    /** Somebody looks at it now; nobody else decides meanwhile. */
    void take(long member, Instant now) {
        takenBy = member;
        takenUntil = now.plus(TAKEN);
        version++;
    }

    /** Gives it back to all. */
    void release() {
        takenBy = null;
        takenUntil = null;
        version++;
    }

    /** Puts it off. */
    void snooze(Instant until) {
        snoozedUntil = until;
        release();
    }

    /** Somebody wants to hear what others think. */
    void askOpinion(Instant now) {
        if (opinionAskedAt == null) {
            opinionAskedAt = now;
        }
        release();
    }

    /** It waits for its author. */
    void askAuthor(Instant now) {
        authorAskedAt = now;
        release();
    }

    /** One of several has agreed. */
    void agree() {
        release();
    }

    /** Nothing remains to decide. */
    void close(Instant now) {
        closedAt = now;
        snoozedUntil = null;
        authorAskedAt = null;
        release();
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Whether somebody else has it. */
    boolean isTakenFrom(long member, Instant now) {
        return isTaken(now) && !Long.valueOf(member).equals(takenBy);
    }

    boolean isTaken(Instant now) {
        return takenBy != null && takenUntil != null && now.isBefore(takenUntil);
    }

    boolean isSnoozed(Instant now) {
        return snoozedUntil != null && now.isBefore(snoozedUntil);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
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

    @Nullable
    String department() {
        return department;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Long takenBy() {
        return takenBy;
    }

    @Nullable
    Instant takenUntil() {
        return takenUntil;
    }

    @Nullable
    Instant snoozedUntil() {
        return snoozedUntil;
    }

    boolean isOpinionAsked() {
        return opinionAskedAt != null;
    }

    boolean isAuthorAsked() {
        return authorAskedAt != null;
    }
}
