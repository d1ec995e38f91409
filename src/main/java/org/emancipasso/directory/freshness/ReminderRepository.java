package org.emancipasso.directory.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

/** The database queries about what structures were asked. */
@ApplicationScoped
class ReminderRepository {

    private final EntityManager entityManager;

    /** The letters that left since a listing was last confirmed. */
    record Sent(int count, @Nullable Instant last) {}

    ReminderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The next published listings, by id, that are older than a day, have somebody to ask, and were not asked lately. */
    List<Long> toLookAt(LocalDate freshBefore, Instant askedBefore, long after, int most) {
        List<?> ids = Scalars.query(entityManager, """
            SELECT p.id FROM provider p
            WHERE p.status = 'PUBLISHED' AND p.fresh_on <= :fresh AND p.id > :after
              AND (p.contact_email IS NOT NULL OR p.organisation_id IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM provider_reminder r
                              WHERE r.provider_id = p.id AND r.number > 0 AND r.sent_at > :asked)
            ORDER BY p.id""", Long.class).setParameter("fresh", freshBefore).setParameter("asked", askedBefore)
                .setParameter("after", after).setMaxResults(most).getResultList();
        return ids.stream().map(Long.class::cast).toList();
    }

    Sent sent(long provider, LocalDate freshOn) {
        Tuple row = (Tuple) entityManager.createNativeQuery("""
            SELECT count(*), max(sent_at) FROM provider_reminder
            WHERE provider_id = :provider AND fresh_on = :fresh AND number > 0""", Tuple.class)
                .setParameter("provider", provider).setParameter("fresh", freshOn).getSingleResult();
        return new Sent(row.get(0, Long.class).intValue(), row.get(1, Instant.class));
    }

    /**
     * Writes a letter down.
     *
     * @return whether it was not there yet
     */
    boolean add(long provider, LocalDate freshOn, int number, Instant now) {
        return entityManager.createNativeQuery("""
            INSERT INTO provider_reminder (provider_id, fresh_on, number, sent_at)
            VALUES (:provider, :fresh, :number, :now) ON CONFLICT DO NOTHING""").setParameter("provider", provider)
                .setParameter("fresh", freshOn).setParameter("number", number).setParameter("now", now)
                .executeUpdate() > 0;
    }

    /** Takes away what nothing depends on any more. */
    void forgetBefore(Instant day) {
        entityManager.createNativeQuery("DELETE FROM provider_reminder WHERE sent_at < :day").setParameter("day", day)
                .executeUpdate();
    }
}
