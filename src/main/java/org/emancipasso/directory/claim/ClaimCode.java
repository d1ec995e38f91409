package org.emancipasso.directory.claim;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A code that was mailed to a listing's own domain. */
@Entity
class ClaimCode {

    static final int MOST_IN_A_DAY = 3;
    static final int MOST_TRIES = 5;
    static final Duration LIFETIME = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long claimId;

    private @Nullable Long memberId;

    private String domain;

    private String codeHash;

    private Instant sentAt;

    private int tries;

    private boolean used;

    protected ClaimCode() {
    }

    ClaimCode(long claim, long member, String domain, String codeHash, Instant now) {
        this.claimId = claim;
        this.memberId = member;
        this.domain = domain;
        this.codeHash = codeHash;
        this.sentAt = now;
    }

    /** Whether it can still show something about a listing whose site is at a domain. */
    boolean isGood(String siteDomain, Instant now) {
        return !used && tries < MOST_TRIES && now.isBefore(sentAt.plus(LIFETIME)) && domain.equals(siteDomain);
    }

    /** Somebody gave a code, right or wrong. */
    void countTry() {
        tries++;
    }

    /** It showed something. */
    void use() {
        used = true;
    }

    String codeHash() {
        return codeHash;
    }

    long claimId() {
        return claimId;
    }

    @Nullable
    Long memberId() {
        return memberId;
    }
}
