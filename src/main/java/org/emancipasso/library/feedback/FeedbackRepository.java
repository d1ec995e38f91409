package org.emancipasso.library.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;

/** The database queries of what people said of resources. */
@ApplicationScoped
public class FeedbackRepository {

    private final EntityManager entityManager;

    FeedbackRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many found a resource useful, and how many did not. */
    public record Votes(long yes, long no) {}

    /** How many said what; of those who are believed. */
    public Votes votes(long item) {
        Tuple row = (Tuple) entityManager.createNativeQuery("""
            select count(*) filter (where useful), count(*) filter (where not useful) from library_feedback
            where item_id = :item and confirmed""", Tuple.class).setParameter("item", item).getSingleResult();
        return new Votes(row.get(0, Long.class), row.get(1, Long.class));
    }

    /** What was missing, the last first; of those who are believed. */
    public List<String> missing(long item, int most) {
        return Scalars.query(entityManager, """
            select missing from library_feedback where item_id = :item and confirmed and missing <> ''
            order by id desc limit :most""", String.class).setParameter("item", item).setParameter("most", most)
                .getResultList();
    }

    long add(long item, boolean isUseful, String missing, boolean isConfirmed, Instant now) {
        return Scalars.query(entityManager, """
            insert into library_feedback (item_id, useful, missing, confirmed, created_at)
            values (:item, :useful, :missing, :confirmed, :now) returning id""", Long.class).setParameter("item", item)
                .setParameter("useful", isUseful).setParameter("missing", missing)
                .setParameter("confirmed", isConfirmed).setParameter("now", now).getSingleResult();
    }

    /** Somebody said by mail that it was them; the resource that they spoke of. */
    Optional<Long> confirm(long id) {
        return Scalars.query(entityManager,
                "update library_feedback set confirmed = true where id = :id returning item_id", Long.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    void forgetUnconfirmedBefore(Instant then) {
        entityManager.createNativeQuery("delete from library_feedback where not confirmed and created_at < :then")
                .setParameter("then", then).executeUpdate();
    }
}
