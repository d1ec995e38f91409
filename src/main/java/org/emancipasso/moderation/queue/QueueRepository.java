package org.emancipasso.moderation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

/** The database queries of the queue: as many for a long list as for a short one, and none of them counts all. */
@ApplicationScoped
class QueueRepository {

    /** More of one kind nobody counts. */
    static final int MOST_COUNTED = 1_000;

    private final EntityManager entityManager;

    QueueRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<ReviewItem> find(long id) {
        return Optional.ofNullable(entityManager.find(ReviewItem.class, id));
    }

    /** For whoever comes first; the next one waits, and then sees what became of it. */
    Optional<ReviewItem> locked(long id) {
        return Optional.ofNullable(entityManager.find(ReviewItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * What somebody may decide on.
     *
     * @param hidden what they may not in spite of its kind, as {@code kind subject}
     */
    record Scope(List<String> kinds, List<String> hidden) {}

    /** The oldest first, after one. */
    List<ReviewItem> page(QueueCriteria criteria, Scope scope, long me, Instant now, @Nullable Long after, int most) {
        Map<String, Object> values = new HashMap<>();
        String filter = filter(criteria, scope, me, now, values);
        if (after != null) {
            filter += " AND (opened_at, id) > (SELECT opened_at, id FROM review_item AS before WHERE before.id = :after)";
            values.put("after", after);
        }
        values.put("kinds", String.join(",", scope.kinds()));
        Query query = entityManager
                .createNativeQuery("SELECT * FROM review_item i WHERE kind = ANY(string_to_array(:kinds, ','))"
                        + filter + " ORDER BY opened_at, id", ReviewItem.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(ReviewItem.class::cast).toList();
    }

    /**
     * How many there are by kind, up to {@link #MOST_COUNTED} and one. In the order of an index: the kinds without any would
     * have the whole table read, once each.
     */
    Map<String, Integer> counts(QueueCriteria criteria, Scope scope, long me, Instant now) {
        Map<String, Object> values = new HashMap<>();
        String filter = filter(criteria, scope, me, now, values);
        values.put("kinds", String.join(",", scope.kinds()));
        Query query = entityManager.createNativeQuery("""
            SELECT wanted.kind, found.number FROM unnest(string_to_array(:kinds, ',')) AS wanted(kind)
            CROSS JOIN LATERAL (SELECT count(*) AS number FROM
            (SELECT 1 FROM review_item i WHERE i.kind = wanted.kind""" + filter
                + " ORDER BY snoozed_until, author_asked_at LIMIT " + (MOST_COUNTED + 1)
                + ") AS counted) AS found", Object[].class);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private static String filter(QueueCriteria criteria, Scope scope, long me, Instant now,
            Map<String, Object> values) {
        StringBuilder filter = new StringBuilder(" AND closed_at IS NULL");
        if (!scope.hidden().isEmpty()) {
            filter.append(" AND i.kind || ' ' || subject_id <> ALL(string_to_array(:hidden, ','))");
            values.put("hidden", String.join(",", scope.hidden()));
        }
        if (!criteria.reason().isEmpty()) {
            filter.append(" AND reason = :reason");
            values.put("reason", criteria.reason());
        }
        if (!criteria.department().isEmpty()) {
            filter.append(" AND department = :department");
            values.put("department", criteria.department());
        }
        if (criteria.days() > 0) {
            filter.append(" AND opened_at <= :before");
            values.put("before", now.minus(Duration.ofDays(criteria.days())));
        }
        if (criteria.state() != QueueCriteria.State.AUTHOR) {
            values.put("now", now);
        }
        switch (criteria.state()) {
            case TODO ->
                filter.append(" AND (snoozed_until IS NULL OR snoozed_until <= :now) AND author_asked_at IS NULL");
            case MINE -> {
                filter.append(" AND taken_by = :me AND taken_until > :now");
                values.put("me", me);
            }
            case TAKEN -> filter.append(" AND taken_by IS NOT NULL AND taken_until > :now");
            case OPINION ->
                filter.append(" AND opinion_asked_at IS NOT NULL AND (snoozed_until IS NULL OR snoozed_until <= :now)");
            case AUTHOR -> filter.append(" AND author_asked_at IS NOT NULL");
            case SNOOZED -> filter.append(" AND snoozed_until > :now");
        }
        return filter.toString();
    }

    void add(ReviewNote note) {
        entityManager.persist(note);
    }

    List<ReviewNote> notes(long item) {
        return entityManager.createQuery("from ReviewNote where itemId = :item order by id", ReviewNote.class)
                .setParameter("item", item).getResultList();
    }

    /** Whether it is the first time that this one agrees. */
    boolean agree(long item, long member, Instant now) {
        return entityManager.createNativeQuery("""
            INSERT INTO review_approval (item_id, member, at) VALUES (:item, :member, :now) ON CONFLICT DO NOTHING""")
                .setParameter("item", item).setParameter("member", member).setParameter("now", now)
                .executeUpdate() > 0;
    }

    /** Who agreed already. */
    List<Long> agreed(long item) {
        List<?> rows = Scalars
                .query(entityManager, "SELECT member FROM review_approval WHERE item_id = :item ORDER BY at",
                        Long.class)
                .setParameter("item", item).getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }

    List<ReviewNote> notesBy(long member) {
        return entityManager.createQuery("from ReviewNote where author = :member order by id", ReviewNote.class)
                .setParameter("member", member).getResultList();
    }

    /** Cuts somebody from what they wrote and took. */
    void forget(long member) {
        entityManager.createNativeQuery("UPDATE review_note SET author = NULL WHERE author = :member")
                .setParameter("member", member).executeUpdate();
        entityManager.createNativeQuery(
                "UPDATE review_item SET taken_by = NULL, taken_until = NULL WHERE taken_by = :member")
                .setParameter("member", member).executeUpdate();
        entityManager.createNativeQuery("DELETE FROM review_approval WHERE member = :member")
                .setParameter("member", member).executeUpdate();
    }
}
