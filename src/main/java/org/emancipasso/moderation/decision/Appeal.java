package org.emancipasso.moderation.decision;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** Somebody contests a decision. What others contest meanwhile is judged together with it, under the first of them. */
@Entity
class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long decisionId;

    private long letterId;

    private @Nullable Long firstId;

    private String text;

    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Result outcome;

    /** What became of it. */
    enum Result {
        UPHELD,
        OVERTURNED
    }

    protected Appeal() {
    }

    /**
     * One that waits.
     *
     * @param first the appeal that it is judged with; none when it is the first
     */
    Appeal(long decisionId, long letterId, @Nullable Long first, String text, Instant now) {
        this.decisionId = decisionId;
        this.letterId = letterId;
        this.firstId = first;
        this.text = text;
        this.madeAt = now;
    }

    /** Judges it; nothing: not judged any more. */
    void judge(@Nullable Result result) {
        outcome = result;
    }

    long id() {
        return id;
    }

    long decisionId() {
        return decisionId;
    }

    /** Id of the first of those that it is judged with. */
    long caseId() {
        return firstId == null ? id : firstId;
    }

    long letterId() {
        return letterId;
    }

    String text() {
        return text;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Result outcome() {
        return outcome;
    }
}
