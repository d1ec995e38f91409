package org.emancipasso.account.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** The database queries of what the provider is still to forget. */
@ApplicationScoped
class ProviderErasureRepository {

    private final EntityManager entityManager;

    ProviderErasureRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * An account that the provider is to delete.
     *
     * @param attempts those before this one
     */
    record Due(String issuer, String subject, int attempts) {}

    void ask(String issuer, String subject, Instant now) {
        entityManager.createNativeQuery("""
            INSERT INTO provider_erasure (issuer, subject, next_attempt_at, asked_at)
            VALUES (:issuer, :subject, :now, :now) ON CONFLICT DO NOTHING""").setParameter("issuer", issuer)
                .setParameter("subject", subject).setParameter("now", now).executeUpdate();
    }

    /** The one that has been due for longest, locked; one that another replica is taking is passed over. */
    Optional<Due> nextDue(Instant now) {
        return rows(entityManager.createNativeQuery("""
            SELECT issuer, subject, attempts FROM provider_erasure WHERE next_attempt_at <= :now
            ORDER BY next_attempt_at, subject LIMIT 1 FOR UPDATE SKIP LOCKED""", Object[].class)
                .setParameter("now", now))
                .map(row -> new Due((String) row[0], (String) row[1],
                        ((Number) Objects.requireNonNull(row[2])).intValue()))
                .findFirst();
    }

    void attempt(Due due, Instant next) {
        entityManager.createNativeQuery("""
            UPDATE provider_erasure SET attempts = attempts + 1, next_attempt_at = :next
            WHERE issuer = :issuer AND subject = :subject""").setParameter("next", next)
                .setParameter("issuer", due.issuer()).setParameter("subject", due.subject()).executeUpdate();
    }

    void forget(Due due) {
        entityManager.createNativeQuery("DELETE FROM provider_erasure WHERE issuer = :issuer AND subject = :subject")
                .setParameter("issuer", due.issuer()).setParameter("subject", due.subject()).executeUpdate();
    }

    long count() {
        return ((Number) entityManager.createNativeQuery("SELECT count(*) FROM provider_erasure").getSingleResult())
                .longValue();
    }

    /** Its rows. */
    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
