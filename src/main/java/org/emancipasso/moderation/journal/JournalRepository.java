package org.emancipasso.moderation.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Reads decisions as anybody may: no name, no title, no word that somebody typed. */
@ApplicationScoped
class JournalRepository {

    private final EntityManager entityManager;

    JournalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A decision that is final. */
    record Line(long id, Instant at, String kind, String outcome, String rule) {}

    /** How many decisions of a kind had an outcome. */
    record Count(String kind, String outcome, long number) {}

    /**
     * The rest of the figures of a year.
     *
     * @param hours half of the decisions took less, from waiting to deciding
     * @param reports by reason
     */
    record Figures(double hours, long appeals, long overturned, Map<String, Long> reports) {}

    List<Line> before(long id, int most) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT id, decided_at, kind, outcome, rule FROM decision
            WHERE told_at IS NOT NULL AND id < :id ORDER BY id DESC""", Object[].class).setParameter("id", id)
                .setMaxResults(most).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Line(((Number) row[0]).longValue(),
                (Instant) row[1], (String) row[2], (String) row[3], (String) row[4])).toList();
    }

    List<Count> counts(Instant from, Instant until) {
        List<?> rows = entityManager.createNativeQuery("""
            SELECT kind, outcome, count(*) FROM decision
            WHERE told_at IS NOT NULL AND decided_at >= :from AND decided_at < :until
            GROUP BY kind, outcome ORDER BY kind, outcome""", Object[].class).setParameter("from", from)
                .setParameter("until", until).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Count((String) row[0], (String) row[1], ((Number) row[2]).longValue())).toList();
    }

    Figures figures(Instant from, Instant until) {
        Object[] row = (Object[]) entityManager.createNativeQuery("""
            SELECT coalesce((SELECT percentile_cont(0.5) WITHIN GROUP
            (ORDER BY extract(epoch FROM decided_at - opened_at)) / 3600 FROM decision
            WHERE told_at IS NOT NULL AND outcome IN ('APPROVED', 'REFUSED')
            AND decided_at >= :from AND decided_at < :until), 0),
            (SELECT count(*) FROM appeal WHERE made_at >= :from AND made_at < :until),
            (SELECT count(*) FROM appeal WHERE made_at >= :from AND made_at < :until AND outcome = 'OVERTURNED')""",
                Object[].class).setParameter("from", from).setParameter("until", until).getSingleResult();
        List<?> reports = entityManager.createNativeQuery("""
            SELECT reason, count(*) FROM report
            WHERE thing_id IS NOT NULL AND made_at >= :from AND made_at < :until GROUP BY reason""", Object[].class)
                .setParameter("from", from).setParameter("until", until).getResultList();
        return new Figures(((Number) row[0]).doubleValue(), ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(), reports.stream().map(Object[].class::cast).collect(
                        Collectors.toMap(one -> (String) one[0], one -> ((Number) one[1]).longValue())));
    }
}
