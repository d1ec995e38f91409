package org.emancipasso.account.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.emancipasso.data.Scalars;

/** The database queries of those who leave, by their wish or because they do not come any more. */
@ApplicationScoped
class DepartureRepository {

    private final EntityManager entityManager;

    DepartureRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Somebody who wants to be erased. */
    record Departure(TextsChoice texts, Instant askedAt, Instant eraseAt) {}

    /** How often somebody was told that they will be erased, and when last. */
    record Warnings(int number, Instant lastAt) {}

    Optional<Departure> of(long member) {
        return rows(entityManager.createNativeQuery(
                "SELECT texts, asked_at, erase_at FROM departure WHERE member_id = :id", Object[].class)
                .setParameter("id", member))
                .map(row -> new Departure(TextsChoice.valueOf((String) row[0]), instant(row[1]), instant(row[2])))
                .findFirst();
    }

    void plan(long member, Departure departure) {
        entityManager.createNativeQuery("INSERT INTO departure VALUES (:id, :texts, :askedAt, :eraseAt)")
                .setParameter("id", member).setParameter("texts", departure.texts().name())
                .setParameter("askedAt", departure.askedAt()).setParameter("eraseAt", departure.eraseAt())
                .executeUpdate();
    }

    void forget(long member) {
        entityManager.createNativeQuery("DELETE FROM departure WHERE member_id = :id").setParameter("id", member)
                .executeUpdate();
    }

    /** Those whose day has come, the first one first. */
    List<Long> due(Instant now) {
        List<?> members = Scalars
                .query(entityManager, "SELECT member_id FROM departure WHERE erase_at <= :now ORDER BY erase_at",
                        Long.class)
                .setParameter("now", now).getResultList();
        return members.stream().map(Long.class::cast).toList();
    }

    Optional<Warnings> warnings(long member) {
        return rows(entityManager.createNativeQuery(
                "SELECT warnings, warned_at FROM inactivity_warning WHERE member_id = :id", Object[].class)
                .setParameter("id", member))
                .map(row -> new Warnings(((Number) Objects.requireNonNull(row[0])).intValue(), instant(row[1])))
                .findFirst();
    }

    void warn(long member, Warnings warnings) {
        entityManager.createNativeQuery("""
            INSERT INTO inactivity_warning VALUES (:id, :number, :at)
            ON CONFLICT (member_id) DO UPDATE SET warnings = :number, warned_at = :at""").setParameter("id", member)
                .setParameter("number", warnings.number()).setParameter("at", warnings.lastAt()).executeUpdate();
    }

    private static Instant instant(Object value) {
        return (Instant) Objects.requireNonNull(value);
    }

    /** Its rows. */
    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
