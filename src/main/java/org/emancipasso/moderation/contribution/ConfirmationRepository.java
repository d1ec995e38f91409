package org.emancipasso.moderation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

/** The links that were mailed. */
@ApplicationScoped
class ConfirmationRepository {

    private final EntityManager entityManager;

    ConfirmationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A link.
     *
     * @param ledTo path of the page that said what happens next; none before it was confirmed
     */
    record Asked(String form, long subject, Instant expiresAt, @Nullable String ledTo) {}

    boolean isAsked(String form, long subject) {
        return !entityManager.createNativeQuery(
                "SELECT 1 FROM contribution_confirmation WHERE form = :form AND subject_id = :subject")
                .setParameter("form", form).setParameter("subject", subject).getResultList().isEmpty();
    }

    long askedSince(String addressKey, Instant then) {
        return ((Number) entityManager.createNativeQuery(
                "SELECT count(*) FROM contribution_confirmation WHERE address_key = :address AND asked_at > :then")
                .setParameter("address", addressKey).setParameter("then", then).getSingleResult()).longValue();
    }

    void add(String tokenHash, Asked asked, String addressKey, Instant now) {
        entityManager.createNativeQuery(
                """
                    INSERT INTO contribution_confirmation (token_hash, form, subject_id, address_key, asked_at, expires_at)
                    VALUES (:token, :form, :subject, :address, :now, :expires)""")
                .setParameter("token", tokenHash).setParameter("form", asked.form())
                .setParameter("subject", asked.subject()).setParameter("address", addressKey).setParameter("now", now)
                .setParameter("expires", asked.expiresAt()).executeUpdate();
    }

    Optional<Asked> find(String tokenHash) {
        return find(tokenHash, "");
    }

    /** The same, for nobody else to follow meanwhile. */
    Optional<Asked> lock(String tokenHash) {
        return find(tokenHash, " FOR UPDATE");
    }

    void confirm(String tokenHash, String ledTo, Instant now) {
        entityManager.createNativeQuery("""
            UPDATE contribution_confirmation SET confirmed_at = :now, led_to = :path WHERE token_hash = :token""")
                .setParameter("now", now).setParameter("path", ledTo).setParameter("token", tokenHash)
                .executeUpdate();
    }

    void forgetExpiredBefore(Instant then) {
        entityManager.createNativeQuery("DELETE FROM contribution_confirmation WHERE expires_at < :then")
                .setParameter("then", then).executeUpdate();
    }

    private Optional<Asked> find(String tokenHash, String lock) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT form, subject_id, expires_at, led_to FROM contribution_confirmation
            WHERE token_hash = :token""" + lock, Object[].class).setParameter("token", tokenHash).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> new Asked((String) row[0],
                ((Number) row[1]).longValue(), (Instant) row[2], (String) row[3]));
    }
}
