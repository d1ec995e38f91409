package org.emancipasso.account.organisation;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.emancipasso.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody was asked by mail to join an organisation. The letter holds a random token; only its hash is here. */
@Entity
class Invitation {

    static final Duration LIFETIME = Duration.ofDays(7);
    private static final Duration SAME = Duration.ofSeconds(10);

    /** How it ended. */
    enum Ended {
        ACCEPTED,
        WITHDRAWN,
        /** So that its address goes; an invitation that is too old is worth nothing before that. */
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long organisationId;

    private String tokenHash;

    private @Nullable String email;

    private String addressHash;

    @Enumerated(EnumType.STRING)
    private Part part;

    private @Nullable Long invitedBy;

    private Instant createdAt;

    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ended ended;

    protected Invitation() {
    }

    Invitation(long organisationId, String tokenHash, EmailAddress address, Part part, long invitedBy, Instant now) {
        this.organisationId = organisationId;
        this.tokenHash = tokenHash;
        this.email = address.value();
        this.addressHash = address.hash();
        this.part = part;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** Whether it just left for the same part: a form was sent twice. */
    boolean isSame(Part wanted, Instant now) {
        return part == wanted && now.isBefore(createdAt.plus(SAME));
    }

    /** Ends; the address is needed no more. */
    void end(Ended how) {
        if (ended == null) {
            ended = how;
            email = null;
        }
    }

    long organisationId() {
        return organisationId;
    }

    String addressHash() {
        return addressHash;
    }

    Part part() {
        return part;
    }

    @Nullable
    Long invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Ended ended() {
        return ended;
    }
}
