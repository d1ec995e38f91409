package org.emancipasso.directory.claim;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Somebody says that a listing is their organisation's. It gives nothing by being there. */
@Entity
@Table(name = "provider_claim")
class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long providerId;

    private long organisationId;

    private @Nullable Long memberId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable Proof proof;

    private @Nullable String provenAt;

    private boolean opposed;

    private @Nullable String warnedKeeper;

    private @Nullable Instant holdUntil;

    private Instant openedAt;

    private @Nullable Instant decidedAt;

    private @Nullable Long organisationBefore;

    /** Where it stands. */
    enum Status {
        /** Nothing is proven yet. */
        OPEN,
        /** Proven; whoever answered for the listing may object. */
        HELD,
        /** Two curators decide. */
        IN_REVIEW,
        GRANTED,
        REFUSED,
        /** Given up, or of no use any more. */
        DROPPED;

        boolean isOver() {
            return this == GRANTED || this == REFUSED || this == DROPPED;
        }
    }

    /** What showed it. */
    enum Proof {
        MAIL,
        FILE,
        CURATORS
    }

    private @Nullable String contactBefore;

    protected Claim() {
    }

    Claim(long provider, long organisation, long member, Instant now) {
        this.providerId = provider;
        this.organisationId = organisation;
        this.memberId = member;
        this.openedAt = now;
    }

    /**
     * It is shown; it waits.
     *
     * @param at the domain or host that showed it
     */
    void prove(Proof by, String at) {
        proof = by;
        provenAt = at;
    }

    /**
     * Whoever answers for the listing is warned.
     *
     * @param keeper stands for them
     */
    void hold(String keeper, Instant until) {
        status = Status.HELD;
        warnedKeeper = keeper;
        holdUntil = until;
    }

    /** Two curators are to decide. */
    void review() {
        status = Status.IN_REVIEW;
    }

    /** Whoever answered for the listing objects. */
    void oppose() {
        opposed = true;
        review();
    }

    /**
     * The listing is theirs.
     *
     * @param before whose it was
     * @param contact its private address until now
     */
    void grant(@Nullable Long before, @Nullable String contact, Instant now) {
        if (proof == null) {
            proof = Proof.CURATORS;
        }
        status = Status.GRANTED;
        organisationBefore = before;
        contactBefore = contact;
        decidedAt = now;
    }

    void refuse(Instant now) {
        status = Status.REFUSED;
        decidedAt = now;
    }

    void drop(Instant now) {
        status = Status.DROPPED;
        decidedAt = now;
    }

    /** A decision is taken back. */
    void reopen() {
        status = Status.IN_REVIEW;
        decidedAt = null;
        contactBefore = null;
    }

    long id() {
        return id;
    }

    long providerId() {
        return providerId;
    }

    long organisationId() {
        return organisationId;
    }

    @Nullable
    Long memberId() {
        return memberId;
    }

    Status status() {
        return status;
    }

    @Nullable
    Proof proof() {
        return proof;
    }

    @Nullable
    String provenAt() {
        return provenAt;
    }

    boolean isOpposed() {
        return opposed;
    }

    @Nullable
    String warnedKeeper() {
        return warnedKeeper;
    }

    @Nullable
    Instant holdUntil() {
        return holdUntil;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Long organisationBefore() {
        return organisationBefore;
    }

    @Nullable
    String contactBefore() {
        return contactBefore;
    }
}
