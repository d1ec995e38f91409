package org.emancipasso.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.jspecify.annotations.Nullable;

/** The database queries of the queue. */
@ApplicationScoped
class ReviewItemRepository {

    private final EntityManager entityManager;

    ReviewItemRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One item for one subject, however often it is opened: whoever looks at it must look again. */
    void open(Submission submission, @Nullable String reason, Instant now) {
        entityManager.createNativeQuery("""
            INSERT INTO review_item (kind, subject_id, title, department, reason, opened_at)
            VALUES (:kind, :subject, :title, cast(:department AS text), cast(:reason AS text), :now)
            ON CONFLICT (kind, subject_id) WHERE closed_at IS NULL DO UPDATE
            SET title = excluded.title, version = review_item.version + 1, author_asked_at = NULL,
            reason = coalesce(excluded.reason, review_item.reason)""")
                .setParameter("kind", submission.kind()).setParameter("subject", submission.subject())
                .setParameter("title", submission.title()).setParameter("department", submission.department())
                .setParameter("reason", reason).setParameter("now", now).executeUpdate();
    }

    void close(String kind, long subject, Instant now) {
        entityManager.createNativeQuery("""
            UPDATE review_item SET closed_at = :now, version = version + 1
            WHERE kind = :kind AND subject_id = :subject AND closed_at IS NULL""")
                .setParameter("now", now).setParameter("kind", kind).setParameter("subject", subject).executeUpdate();
    }

    boolean isOpen(String kind, long subject) {
        return !entityManager.createNativeQuery(
                "SELECT 1 FROM review_item WHERE kind = :kind AND subject_id = :subject AND closed_at IS NULL")
                .setParameter("kind", kind).setParameter("subject", subject).getResultList().isEmpty();
    }

    void hold(String kind, long subject) {
        Scalars.query(entityManager, """
            SELECT id FROM review_item WHERE kind = :kind AND subject_id = :subject AND closed_at IS NULL FOR UPDATE""",
                Long.class).setParameter("kind", kind).setParameter("subject", subject).getResultList();
    }

    /** What its author was asked last, until they answer. */
    Optional<String> question(String kind, long subject) {
        List<?> rows = Scalars.query(entityManager, """
            SELECT note.text FROM review_item AS item JOIN review_note AS note ON note.item_id = item.id
            WHERE item.kind = :kind AND item.subject_id = :subject AND item.closed_at IS NULL
            AND item.author_asked_at IS NOT NULL AND note.to_author ORDER BY note.id DESC LIMIT 1""", String.class)
                .setParameter("kind", kind).setParameter("subject", subject).getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Puts back what was decided; not when the same subject waits again meanwhile. */
    void reopen(long item) {
        entityManager.createNativeQuery("""
            UPDATE review_item SET closed_at = NULL, version = version + 1 WHERE id = :id AND closed_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM review_item AS other WHERE other.kind = review_item.kind
            AND other.subject_id = review_item.subject_id AND other.closed_at IS NULL)""")
                .setParameter("id", item).executeUpdate();
        entityManager.createNativeQuery("DELETE FROM review_approval WHERE item_id = :id").setParameter("id", item)
                .executeUpdate();
    }
}
