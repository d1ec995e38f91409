package org.emancipasso.moderation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;
import org.emancipasso.moderation.contribution.Contributions.Outcome;

/** Which objects forms made. */
@ApplicationScoped
class ContributionRepository {

    private final EntityManager entityManager;

    ContributionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How what a form made before was taken; empty while it made nothing. */
    Optional<Outcome> outcome(String form, String key) {
        List<?> outcomes = Scalars
                .query(entityManager, "SELECT outcome FROM contribution WHERE form = :form AND key = :key",
                        String.class)
                .setParameter("form", form).setParameter("key", key).getResultList();
        return outcomes.stream().map(String.class::cast).map(Outcome::valueOf).findFirst();
    }

    long once(String form, String key, Outcome outcome, LongSupplier make, Instant now) {
        entityManager.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", form + " " + key).getSingleResult();
        List<?> made = entityManager.createNativeQuery(
                "SELECT subject_id FROM contribution WHERE form = :form AND key = :key")
                .setParameter("form", form).setParameter("key", key).getResultList();
        if (!made.isEmpty()) {
            return ((Number) made.getFirst()).longValue();
        }
        long subject = make.getAsLong();
        entityManager.createNativeQuery("""
            INSERT INTO contribution (form, key, outcome, subject_id, made_at)
            VALUES (:form, :key, :outcome, :subject, :now)""")
                .setParameter("form", form).setParameter("key", key).setParameter("outcome", outcome.name())
                .setParameter("subject", subject).setParameter("now", now).executeUpdate();
        return subject;
    }

    void forgetMadeBefore(Instant then) {
        entityManager.createNativeQuery("DELETE FROM contribution WHERE made_at < :then").setParameter("then", then)
                .executeUpdate();
    }
}
