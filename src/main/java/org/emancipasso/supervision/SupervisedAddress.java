package org.emancipasso.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * An address that is looked at. One failure says nothing, and neither does one success after failures: a state changes when
 * several looks agree (docs/adr/0054).
 */
@Entity
class SupervisedAddress {

    /** From this many failures on, staff are warned. */
    static final int WORRYING = 2;
    /** From this many on, over at least {@link #SERIOUS_FOR}, it is taken to be gone. */
    static final int SERIOUS = 4;
    static final Duration SERIOUS_FOR = Duration.ofDays(2);
    /** This many successes make up for failures. */
    static final int CONVINCING = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String url;

    private String host;

    private @Nullable String expectedText;

    @Enumerated(EnumType.STRING)
    private AddressState state = AddressState.UNKNOWN;

    @Enumerated(EnumType.STRING)
    private Reason reason = Reason.NEVER;

    private String detail = "";

    private int failures;

    private int successes;

    private @Nullable Instant failingSince;

    private @Nullable Instant checkedAt;

    private @Nullable Instant aliveAt;

    private Instant dueAt;

    private @Nullable LocalDate offlineOn;

    private boolean told;

    protected SupervisedAddress() {
    }

    SupervisedAddress(String url, String host, Instant now) {
        this.url = url;
        this.host = host;
        this.dueAt = now;
    }

    /** Adds what a look found. */
    void note(Finding finding, Instant now) {
        reason = finding.reason();
        detail = finding.detail();
        checkedAt = now;
        switch (finding.outcome()) {
            case FAILED -> fail(now);
            case UNSURE -> doubt();
            case FINE -> live(AddressState.OK, now);
            case WARNED -> live(AddressState.ATTENTION, now);
        }
    }

    private void fail(Instant now) {
        successes = 0;
        failures++;
        Instant since = Objects.requireNonNullElse(failingSince, now);
        failingSince = since;
        if (failures >= SERIOUS && !now.isBefore(since.plus(SERIOUS_FOR))) {
            state = AddressState.CRITICAL;
        } else if (failures >= WORRYING && state != AddressState.CRITICAL) {
            state = AddressState.ATTENTION;
        }
    }

    /** What a person saw stands until a program sees otherwise. */
    private void doubt() {
        if (offlineOn == null) {
            forget();
            state = AddressState.UNKNOWN;
        }
    }

    private void live(AddressState found, Instant now) {
        aliveAt = now;
        successes++;
        if (failures < WORRYING || successes >= CONVINCING) {
            forget();
            state = found;
            offlineOn = null;
        }
    }

    /** A person looked: it is gone, and its pages say so. */
    void seeOffline(LocalDate today, Instant now) {
        offlineOn = Objects.requireNonNullElse(offlineOn, today);
        failures = Math.max(failures, SERIOUS);
        failingSince = Objects.requireNonNullElse(failingSince, now);
        successes = 0;
        state = AddressState.CRITICAL;
        reason = Reason.SEEN_OFFLINE;
        detail = "";
        told = true;
    }

    /** A person looked: it works, whatever programs see. */
    void seeFine(Instant now, Duration leftAlone) {
        forget();
        offlineOn = null;
        aliveAt = now;
        state = AddressState.OK;
        reason = Reason.SEEN_FINE;
        detail = "";
        dueAt = now.plus(leftAlone);
    }

    /** Says what is to be read there; nothing in particular without one. It is looked at again soon. */
    void expect(@Nullable String text, Instant now) {
        expectedText = text;
        dueAt = now;
    }

    /** When it is looked at again. */
    void comeBack(Instant when) {
        dueAt = when;
    }

    /** Staff were told that it is gone. */
    void tell() {
        told = true;
    }

    /** Whether the next look may change its state: worth coming back sooner for. */
    boolean isUndecided() {
        return failures > 0 && (state != AddressState.CRITICAL || successes > 0);
    }

    private void forget() {
        failures = 0;
        failingSince = null;
        successes = 0;
        told = false;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String url() {
        return url;
    }

    String host() {
        return host;
    }

    @Nullable
    String expectedText() {
        return expectedText;
    }

    AddressState state() {
        return state;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    @Nullable
    Instant checkedAt() {
        return checkedAt;
    }

    /** When it last answered. */
    @Nullable
    Instant aliveAt() {
        return aliveAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** The day on which a person said that it is gone. */
    @Nullable
    LocalDate offlineOn() {
        return offlineOn;
    }
}
