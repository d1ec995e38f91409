package org.emancipasso.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A browser in which a member is logged in. The browser holds a random token; only its hash is here. */
@Entity
@Table(name = "member_session")
class Session {

    /** How often a session that is used says so; finer than that nobody needs, and each time is a write. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    @Id
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    private @Nullable String providerSession;

    private String idToken;

    private boolean secondFactor;

    private @Nullable Instant authenticatedAt;

    private String device;

    private Instant openedAt;

    private Instant seenAt;

    private Instant endsAt;

    protected Session() {
    }

    Session(String tokenHash, Member member, Login login, Instant now) {
        this.tokenHash = tokenHash;
        this.member = member;
        this.providerSession = login.providerSession();
        this.idToken = login.idToken();
        this.secondFactor = login.secondFactor();
        this.authenticatedAt = login.authenticatedAt();
        this.device = login.device();
        this.openedAt = now;
        this.seenAt = now;
        this.endsAt = now;
    }

    /** Ends then, used or not. */
    void endAt(Instant end) {
        endsAt = end;
    }

    /**
     * Whether it still works: neither at its end, which comes sooner for who became staff since, nor unused for too long,
     * nor of a suspended account.
     */
    boolean isAlive(Instant now, AccountConfig.Limits limits) {
        return now.isBefore(endsAt) && now.isBefore(openedAt.plus(limits.lifetime()))
                && now.isBefore(seenAt.plus(limits.idle())) && !member.isSuspended();
    }

    /** Whether its use is worth writing down. */
    boolean isWorthNoting(Instant now) {
        return now.isAfter(seenAt.plus(NOTED));
    }

    /** What its owner may be in it: staff only with a second factor. */
    Set<String> roles() {
        return secondFactor ? Set.copyOf(member.roles()) : Set.of();
    }

    /** Whether its owner has a role that they cannot use here, for want of a second factor. */
    boolean lacksSecondFactor() {
        return !secondFactor && !member.roles().isEmpty();
    }

    String tokenHash() {
        return tokenHash;
    }

    Member member() {
        return member;
    }

    String idToken() {
        return idToken;
    }

    /** When the password was typed, by the provider's word. */
    Instant authenticatedAt() {
        return authenticatedAt == null ? Instant.EPOCH : authenticatedAt;
    }

    String device() {
        return device;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }
}
