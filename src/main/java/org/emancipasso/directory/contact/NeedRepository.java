package org.emancipasso.directory.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

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

    /** The same; nobody else changes it before the end of the transaction. */
    Optional<ProposedAddress> lockedAddress(long id) {
        return Optional.ofNullable(entityManager.find(ProposedAddress.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For which listings an address was asked since a moment; others than one proposal's. */
    List<Long> askedFor(String addressHash, Instant since, long other) {
        return entityManager.createQuery("""
            select providerId from ProposedAddress
            where addressHash = :hash and decidedAt > :since and id <> :other""", Long.class)
                .setParameter("hash", addressHash).setParameter("since", since).setParameter("other", other)
                .getResultList();
    }

    /** Whether an address said that it is not that structure's. */
    boolean isRefused(long provider, String addressHash) {
        return !entityManager.createNativeQuery(
                "select 1 from provider_address_refusal where provider_id = :provider and address_hash = :hash")
                .setParameter("provider", provider).setParameter("hash", addressHash).getResultList().isEmpty();
    }

    void refuse(long provider, String addressHash, Instant now) {
        entityManager
                .createNativeQuery(
                        "insert into provider_address_refusal values (:provider, :hash, :now) on conflict do nothing")
                .setParameter("provider", provider).setParameter("hash", addressHash).setParameter("now", now)
                .executeUpdate();
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

    /** The same of addresses, and those that were asked and did not answer. */
    List<ProposedAddress> oldAddresses(Instant before, Instant unconfirmedBefore, Instant silentBefore) {
        return entityManager.createQuery("""
            from ProposedAddress where writtenAt <= :before
            or submittedAt is null and writtenAt <= :unconfirmed
            or accepted and consentedAt is null and declinedAt is null and decidedAt <= :silent""",
                ProposedAddress.class).setParameter("before", before).setParameter("unconfirmed", unconfirmedBefore)
                .setParameter("silent", silentBefore).getResultList();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }
}
