package org.emancipasso.moderation.report;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** What somebody reported, in their words. */
@Entity
class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable Long thingId;

    private String type;

    private long targetId;

    private String reason;

    private String text;

    private String place;

    private String law;

    private String name;

    private @Nullable String email;

    private Instant madeAt;

    protected Report() {
    }

    Report(String type, long targetId, ReportForm form, Instant now) {
        this.type = type;
        this.targetId = targetId;
        this.reason = form.reason().code;
        this.text = form.text();
        this.place = form.place();
        this.law = form.law();
        this.name = form.name();
        this.email = form.address().map(address -> address.value()).orElse(null);
        this.madeAt = now;
    }

    /** It counts: judged with the others about the same thing. */
    void join(long thing) {
        thingId = thing;
    }

    boolean counts() {
        return thingId != null;
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

    String reason() {
        return reason;
    }

    String text() {
        return text;
    }

    String place() {
        return place;
    }

    String law() {
        return law;
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    Instant madeAt() {
        return madeAt;
    }
}
