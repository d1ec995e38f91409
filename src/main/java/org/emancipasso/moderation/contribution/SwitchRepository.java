package org.emancipasso.moderation.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;

/** The rows that switches are, and the counts that move them: one truth for all replicas. */
@ApplicationScoped
class SwitchRepository {

    private final EntityManager entityManager;

    SwitchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Switch find(String form) {
        return read(form, "");
    }

    /** The same, as its row says, for nobody else to move meanwhile. */
    Switch lock(String form) {
        entityManager.createNativeQuery("""
            INSERT INTO contribution_switch (form, state, reason, since, until, tripped)
            VALUES (:form, 'OPEN', '', 'epoch', null, false) ON CONFLICT DO NOTHING""").setParameter("form", form)
                .executeUpdate();
        return read(form, " FOR UPDATE");
    }

    void save(String form, Switch moved) {
        entityManager.createNativeQuery("""
            UPDATE contribution_switch SET state = :state, reason = :reason, since = :since,
            until = cast(:until as timestamptz), tripped = :tripped WHERE form = :form""")
                .setParameter("state", moved.state().name()).setParameter("reason", moved.reason())
                .setParameter("since", moved.since())
                .setParameter("until", moved.until() == null ? null : moved.until().toString())
                .setParameter("tripped", moved.tripped()).setParameter("form", form).executeUpdate();
    }

    /** The forms whose switch should have opened. */
    List<String> over(Instant now) {
        List<?> forms = Scalars
                .query(entityManager, "SELECT form FROM contribution_switch WHERE state <> 'OPEN' AND until <= :now",
                        String.class)
                .setParameter("now", now).getResultList();
        return forms.stream().map(String.class::cast).toList();
    }

    void count(String form, Cause cause, Instant now) {
        entityManager.createNativeQuery("""
            INSERT INTO contribution_count (form, minute, cause, number) VALUES (:form, :minute, :cause, 1)
            ON CONFLICT (form, minute, cause) DO UPDATE SET number = contribution_count.number + 1""")
                .setParameter("form", form).setParameter("minute", now.truncatedTo(ChronoUnit.MINUTES))
                .setParameter("cause", cause.name()).executeUpdate();
    }

    /** How many were refused as machines' since a moment, to the minute after. */
    long spamSince(String form, Instant then) {
        return ((Number) entityManager.createNativeQuery("""
            SELECT coalesce(sum(number), 0) FROM contribution_count
            WHERE form = :form AND minute > :then AND cause IN (:causes)""")
                .setParameter("form", form).setParameter("then", then).setParameter("causes", Cause.ofSpam())
                .getSingleResult()).longValue();
    }

    /** What became of all that was sent since a moment. */
    Map<Cause, Long> since(String form, Instant then) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT cause, sum(number) FROM contribution_count WHERE form = :form AND minute > :then
            GROUP BY cause""", Object[].class)
                .setParameter("form", form).setParameter("then", then).getResultList();
        Map<Cause, Long> counts = new EnumMap<>(Cause.class);
        rows.stream().map(Object[].class::cast).forEach(row -> counts.put(Cause.valueOf((String) row[0]),
                ((Number) Objects.requireNonNull(row[1])).longValue()));
        return counts;
    }

    void forgetCountsBefore(Instant then) {
        entityManager.createNativeQuery("DELETE FROM contribution_count WHERE minute < :then")
                .setParameter("then", then).executeUpdate();
    }

    private Switch read(String form, String lock) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT state, reason, since, until, tripped FROM contribution_switch WHERE form = :form""" + lock,
                Object[].class).setParameter("form", form).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Switch(SwitchState.valueOf((String) row[0]), (String) row[1], (Instant) row[2],
                        (Instant) row[3], (Boolean) row[4]))
                .findFirst().orElse(Switch.NEVER_MOVED);
    }
}
