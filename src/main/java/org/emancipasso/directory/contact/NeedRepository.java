package org.emancipasso.directory.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The database queries of unmet needs, and of addresses that somebody knows. */
@ApplicationScoped
class NeedRepository {

    private final EntityManager entityManager;

    NeedRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    Optional<UnmetNeed> need(long id) {
        return Optional.ofNullable(entityManager.find(UnmetNeed.class, id));
    }

    Optional<ProposedAddress> address(long id) {
        return Optional.ofNullable(entityManager.find(ProposedAddress.class, id));
    }

    List<UnmetNeed> needsOf(long member) {
        return entityManager.createQuery("from UnmetNeed where memberId = :member order by id", UnmetNeed.class)
                .setParameter("member", member).getResultList();
    }

    List<ProposedAddress> addressesOf(long member) {
        return entityManager.createQuery("from ProposedAddress where memberId = :member order by id",
                ProposedAddress.class).setParameter("member", member).getResultList();
    }

    /** Those that are to go: decided or not, they have been kept long enough, or nobody confirmed them. */
    List<UnmetNeed> oldNeeds(Instant before, Instant unconfirmedBefore) {
        return entityManager
                .createQuery("from UnmetNeed where writtenAt <= :before "
                        + "or submittedAt is null and writtenAt <= :unconfirmed", UnmetNeed.class)
                .setParameter("before", before).setParameter("unconfirmed", unconfirmedBefore).getResultList();
    }

    /** The same of addresses. */
    List<ProposedAddress> oldAddresses(Instant before, Instant unconfirmedBefore) {
        return entityManager
                .createQuery("from ProposedAddress where writtenAt <= :before "
                        + "or submittedAt is null and writtenAt <= :unconfirmed", ProposedAddress.class)
                .setParameter("before", before).setParameter("unconfirmed", unconfirmedBefore).getResultList();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }
}
