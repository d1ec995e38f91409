package org.emancipasso.moderation.report;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A public thing that was reported, by one or by many. */
@Entity
class ReportedThing {

    static final String NONE = "none";
    static final String CORRECTED = "corrected";
    static final String HIDDEN = "hidden";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String type;

    private long targetId;

    private String title;

    private Instant openedAt;

    private @Nullable Instant judgedAt;

    private @Nullable String followUp;

    protected ReportedThing() {
    }

    /** Judges all its reports; without follow-up they were not well-founded. */
    void judge(@Nullable String followedBy, Instant now) {
        judgedAt = now;
        followUp = followedBy;
    }

    /** It waits again. */
    void reopen() {
        judgedAt = null;
        followUp = null;
    }

    boolean isOpen() {
        return judgedAt == null;
    }

    long id() {
        return id;
    }

    String type() {
        return type;
    }

    long targetId() {
        return targetId;
    }

    String title() {
        return title;
    }

    @Nullable
    String followUp() {
        return followUp;
    }
}
