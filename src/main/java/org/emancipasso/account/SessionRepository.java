package org.emancipasso.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The database queries of sessions. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, String> {

    private final StatelessSession reading;

    SessionRepository(StatelessSession reading) {
        this.reading = reading;
    }

    /**
     * With its member, in one query, as they are now: it runs at each request of a member, mostly outside of a transaction.
     * Changing either changes nothing in the database.
     */
    Optional<Session> withMember(String tokenHash) {
        return reading.createSelectionQuery("from Session s join fetch s.member where s.tokenHash = :hash",
                Session.class).setParameter("hash", tokenHash).uniqueResultOptional();
    }

    /** Was used. */
    void use(String tokenHash, Instant now) {
        update("seenAt = ?1 where tokenHash = ?2", now, tokenHash);
    }

    /** The sessions of a member, the last used first. */
    List<Session> of(long memberId) {
        return list("member.id = ?1 order by seenAt desc, tokenHash", memberId);
    }

    /** Ends one session of a member. */
    boolean end(String tokenHash, long memberId) {
        return delete("tokenHash = ?1 and member.id = ?2", tokenHash, memberId) > 0;
    }

    /** Ends all sessions of a member but one. */
    long endOthers(long memberId, String keptHash) {
        return delete("member.id = ?1 and tokenHash <> ?2", memberId, keptHash);
    }

    /** Ends all sessions of a member. */
    long endAllOf(long memberId) {
        return delete("member.id = ?1", memberId);
    }

    /** Ends what one session of the provider opened. */
    long endProviderSession(String providerSession) {
        return delete("providerSession = ?1", providerSession);
    }

    /** Ends what the provider opened for somebody. */
    long endAllOf(String issuer, String subject) {
        return delete("member.id in (select m.id from Member m where m.issuer = ?1 and m.subject = ?2)", issuer,
                subject);
    }

    /** Forgets those that ended by themselves, at their end or unused since then. */
    long forgetEnded(Instant now, Instant unusedSince) {
        return delete("endsAt < ?1 or seenAt < ?2", now, unusedSince);
    }
}
