package org.emancipasso.account.organisation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A code that was mailed to an organisation's own domain. */
@Entity
class ProofCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long organisationId;

    private Long memberId;

    private String domain;

    private String codeHash;

    private Instant sentAt;

    private int tries;

    private boolean used;

    protected ProofCode() {
    }

    ProofCode(long organisationId, long memberId, String domain, String codeHash, Instant now) {
        this.organisationId = organisationId;
        this.memberId = memberId;
        this.domain = domain;
        this.codeHash = codeHash;
        this.sentAt = now;
    }

    /** Somebody gave a code, right or wrong. */
    void countTry() {
        tries++;
    }

    /** Proved something, or can prove nothing any more. */
    void use() {
        used = true;
    }

    String domain() {
        return domain;
    }

    String codeHash() {
        return codeHash;
    }

    Instant sentAt() {
        return sentAt;
    }

    int tries() {
        return tries;
    }

    boolean isUsed() {
        return used;
    }
}
