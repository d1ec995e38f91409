package org.emancipasso.account.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** The database queries of invitations. */
@ApplicationScoped
class InvitationRepository {

    private final EntityManager entityManager;

    /** One that waits for an answer, as those who look after the organisation see it. */
    record Open(long id, String email, Part part, Instant expiresAt) {}

    /** One that waits for somebody's answer. */
    record Received(long id, String organisation, @Nullable String invitedBy, Instant expiresAt) {}

    InvitationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    /** Writes what ended before another one begins: the database takes one open invitation of an address. */
    void flush() {
        entityManager.flush();
    }

    Optional<Invitation> find(long id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id));
    }

    Optional<Invitation> byToken(String tokenHash) {
        return entityManager.createQuery("from Invitation where tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    /** What the database says now, past what was read before a lock. */
    void refresh(Invitation invitation) {
        entityManager.refresh(invitation);
    }

    /** Those of an organisation that wait for an answer and may still get one. */
    List<Open> open(long organisation, Instant now) {
        return entityManager
                .createQuery("select id, email, part, expiresAt from Invitation where organisationId = :organisation "
                        + "and ended is null and expiresAt > :now order by id", Open.class)
                .setParameter("organisation", organisation).setParameter("now", now).getResultList();
    }

    /** The one of an organisation that an address has not answered, too old or not. */
    List<Invitation> unanswered(long organisation, String addressHash) {
        return entityManager
                .createQuery("from Invitation where organisationId = :organisation and addressHash = :hash "
                        + "and ended is null", Invitation.class)
                .setParameter("organisation", organisation).setParameter("hash", addressHash).getResultList();
    }

    /** Those that an address may answer. */
    List<Received> receivedBy(String addressHash, Instant now) {
        return entityManager
                .createQuery("select i.id, o.name, a.displayName, i.expiresAt from Invitation i "
                        + "join Organisation o on o.id = i.organisationId left join Member a on a.id = i.invitedBy "
                        + "where i.addressHash = :hash and i.ended is null and i.expiresAt > :now order by i.id",
                        Received.class)
                .setParameter("hash", addressHash).setParameter("now", now).getResultList();
    }

    /** How many an organisation sent, or a member whatever the organisation. */
    long countSince(long organisation, long member, Instant since) {
        return entityManager
                .createQuery("select count(*) from Invitation where (organisationId = :organisation "
                        + "or invitedBy = :member) and createdAt > :since", Long.class)
                .setParameter("organisation", organisation).setParameter("member", member)
                .setParameter("since", since).getSingleResult();
    }

    /** Ends those that are too old, so that their addresses go. */
    void expire(Instant now) {
        entityManager.createQuery(
                "update Invitation set ended = EXPIRED, email = null where ended is null and expiresAt <= :now")
                .setParameter("now", now).executeUpdate();
    }

    /** Forgets those that ended, or could have been answered, so long ago. */
    void forgetBefore(Instant day) {
        entityManager.createQuery("delete from Invitation where expiresAt < :day").setParameter("day", day)
                .executeUpdate();
    }

    /** Forgets all that went to an address. */
    void forgetAddress(String addressHash) {
        entityManager.createQuery("delete from Invitation where addressHash = :hash").setParameter("hash", addressHash)
                .executeUpdate();
    }
}
