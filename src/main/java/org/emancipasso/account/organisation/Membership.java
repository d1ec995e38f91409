package org.emancipasso.account.organisation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody in an organisation. */
@Entity
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long organisationId;

    private long memberId;

    @Enumerated(EnumType.STRING)
    private Part part;

    private boolean speaks;

    private Instant joinedAt;

    protected Membership() {
    }

    Membership(long organisationId, long memberId, Part part, Instant now) {
        this.organisationId = organisationId;
        this.memberId = memberId;
        this.part = part;
        this.joinedAt = now;
    }

    void become(Part other) {
        part = other;
    }

    /** Whether a responsible person confirms that they speak for it. */
    void speak(boolean confirmed) {
        speaks = confirmed;
    }

    long organisationId() {
        return organisationId;
    }

    long memberId() {
        return memberId;
    }

    Part part() {
        return part;
    }

    boolean isResponsible() {
        return part == Part.RESPONSIBLE;
    }

    boolean speaks() {
        return speaks;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
