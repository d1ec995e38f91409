package org.emancipasso.directory.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.emancipasso.data.Scalars;

/** The database queries of claims. */
@ApplicationScoped
class ClaimRepository {

    private final EntityManager entityManager;

    ClaimRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    Optional<Claim> find(long id) {
        return Optional.ofNullable(entityManager.find(Claim.class, id));
    }

    /** The same, until the end of the transaction nobody else's. */
    Optional<Claim> locked(long id) {
        return Optional.ofNullable(entityManager.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The listing that a claim is about. */
    Optional<Long> providerOf(long id) {
        return entityManager.createQuery("select providerId from Claim where id = :id", Long.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The claim of an organisation that is not over. */
    Optional<Claim> open(long provider, long organisation) {
        return entityManager
                .createQuery("from Claim where providerId = :provider and organisationId = :organisation "
                        + "and status in (OPEN, HELD, IN_REVIEW)", Claim.class)
                .setParameter("provider", provider).setParameter("organisation", organisation).getResultStream()
                .findFirst();
    }

    /** How many claims of an organisation are not over. */
    long countOpen(long organisation) {
        return entityManager
                .createQuery("select count(*) from Claim where organisationId = :organisation "
                        + "and status in (OPEN, HELD, IN_REVIEW)", Long.class)
                .setParameter("organisation", organisation).getSingleResult();
    }

    /** The last claim of a listing by one of some organisations. */
    Optional<Claim> last(long provider, List<Long> organisations) {
        return organisations.isEmpty()
                ? Optional.empty()
                : entityManager
                        .createQuery("from Claim where providerId = :provider and organisationId in :organisations "
                                + "order by id desc", Claim.class)
                        .setParameter("provider", provider).setParameter("organisations", organisations)
                        .setMaxResults(1).getResultStream().findFirst();
    }

    /** The proven ones whose time to object is over, who waits longest first. */
    List<Long> due(Instant now, int most) {
        return entityManager
                .createQuery("select id from Claim where status = HELD and holdUntil <= :now order by holdUntil, id",
                        Long.class)
                .setParameter("now", now).setMaxResults(most).getResultList();
    }

    /** How many codes left for a claim, or for a member whatever the claim. */
    long codesSince(long claim, long member, Instant since) {
        return entityManager
                .createQuery("select count(*) from ClaimCode where (claimId = :claim or memberId = :member) "
                        + "and sentAt > :since", Long.class)
                .setParameter("claim", claim).setParameter("member", member).setParameter("since", since)
                .getSingleResult();
    }

    /** The code that was sent last. */
    Optional<ClaimCode> lastCode(long claim) {
        return entityManager.createQuery("from ClaimCode where claimId = :claim order by id desc", ClaimCode.class)
                .setParameter("claim", claim).setMaxResults(1).getResultStream().findFirst();
    }

    void forgetCodesBefore(Instant day) {
        entityManager.createQuery("delete from ClaimCode where sentAt < :day").setParameter("day", day)
                .executeUpdate();
    }

    /** Takes away the addresses of before of what was granted long enough ago. */
    void forgetContactsBefore(Instant day) {
        entityManager.createQuery("update Claim set contactBefore = null where contactBefore is not null "
                + "and decidedAt < :day").setParameter("day", day).executeUpdate();
    }

    /** The names of the other published listings. */
    List<String> otherNames(long provider) {
        List<?> names = Scalars.query(entityManager, """
            SELECT name FROM provider WHERE id <> :provider AND status = 'PUBLISHED'""", String.class)
                .setParameter("provider", provider).getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** The claims of a member, the last one first. */
    List<Claim> ofMember(long member) {
        return entityManager.createQuery("from Claim where memberId = :member order by id desc", Claim.class)
                .setParameter("member", member).getResultList();
    }

    /** Leaves nothing of a member in what stays. */
    void forgetAuthor(long member) {
        entityManager.createQuery("update Claim set memberId = null where memberId = :member")
                .setParameter("member", member).executeUpdate();
        entityManager.createQuery("update ClaimCode set memberId = null where memberId = :member")
                .setParameter("member", member).executeUpdate();
    }
}
