package org.emancipasso.moderation.report;

import java.time.Instant;
import java.time.Period;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** Something taken off the site by one person: a second one confirms it, or it comes back. */
@Entity
class Delisting {

    /** How long one person's word is enough. */
    static final Period UNCONFIRMED = Period.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String type;

    private long targetId;

    private @Nullable Long thingId;

    private String title;

    private String reason;

    private String words;

    private @Nullable Long hiddenBy;

    private Instant hiddenAt;

    private @Nullable Instant confirmedAt;

    private @Nullable Instant liftedAt;

    protected Delisting() {
    }

    Delisting(String type, long targetId, @Nullable Long thingId, String title, DelistReason reason, String words,
            long hiddenBy, Instant now) {
        this.type = type;
        this.targetId = targetId;
        this.thingId = thingId;
        this.title = title;
        this.reason = reason.code;
        this.words = words;
        this.hiddenBy = hiddenBy;
        this.hiddenAt = now;
    }

    /** A second person agrees; nothing: agrees no more. */
    void confirm(@Nullable Instant at) {
        confirmedAt = at;
    }

    /** It is on the site again; nothing: off it again. */
    void lift(@Nullable Instant at) {
        liftedAt = at;
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
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

    String reason() {
        return reason;
    }

    String words() {
        return words;
    }

    @Nullable
    Long hiddenBy() {
        return hiddenBy;
    }

    Instant hiddenAt() {
        return hiddenAt;
    }
}
