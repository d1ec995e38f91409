package org.emancipasso.moderation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.moderation.ReviewQueue.Submission;

/** The database queries of the queue. */
@ApplicationScoped
class ReviewItemRepository {

    private final EntityManager entityManager;

    ReviewItemRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One item for one subject, however often it is opened. */
    void open(Submission submission, Instant now) {
        entityManager.createNativeQuery("""
            INSERT INTO review_item (kind, subject_id, title, department, opened_at)
            VALUES (:kind, :subject, :title, :department, :now)
            ON CONFLICT (kind, subject_id) WHERE closed_at IS NULL DO UPDATE SET title = excluded.title""")
                .setParameter("kind", submission.kind()).setParameter("subject", submission.subject())
                .setParameter("title", submission.title()).setParameter("department", submission.department())
                .setParameter("now", now).executeUpdate();
    }

    void close(String kind, long subject, Instant now) {
        entityManager.createNativeQuery(
                """
                    UPDATE review_item SET closed_at = :now WHERE kind = :kind AND subject_id = :subject AND closed_at IS NULL""")
                .setParameter("now", now).setParameter("kind", kind).setParameter("subject", subject).executeUpdate();
    }

    boolean isOpen(String kind, long subject) {
        return !entityManager.createNativeQuery(
                "SELECT 1 FROM review_item WHERE kind = :kind AND subject_id = :subject AND closed_at IS NULL")
                .setParameter("kind", kind).setParameter("subject", subject).getResultList().isEmpty();
    }
}
