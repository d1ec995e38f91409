package org.emancipasso.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;

/** The database queries of notifications. */
@ApplicationScoped
class NotificationRepository {

    /** More than that nobody counts. */
    static final int MOST_COUNTED = 100;

    static final String UNREAD = """
        SELECT count(*) FROM (SELECT 1 FROM notification
        WHERE member_id = :member AND read_at IS NULL LIMIT :most) AS unread""";

    private final EntityManager entityManager;

    NotificationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether it is new: the same news of the same member is added once. */
    boolean add(long member, String kind, News news, Optional<Frequency> digest, Instant now) {
        return entityManager.createNativeQuery("""
            INSERT INTO notification (member_id, kind, text, path, dedupe_key, digest, created_at)
            VALUES (:member, :kind, :text, :path, :key, cast(:digest AS text), :now)
            ON CONFLICT (member_id, dedupe_key) DO NOTHING""")
                .setParameter("member", member).setParameter("kind", kind).setParameter("text", news.text())
                .setParameter("path", news.path()).setParameter("key", news.key())
                .setParameter("digest", digest.map(Frequency::name).orElse(null)).setParameter("now", now)
                .executeUpdate() > 0;
    }

    /** How many a member has not read, up to {@link #MOST_COUNTED}. */
    long unread(long member) {
        return ((Number) entityManager.createNativeQuery(UNREAD).setParameter("member", member)
                .setParameter("most", MOST_COUNTED).getSingleResult()).longValue();
    }

    /** The last ones before an id. */
    List<Notification> before(long member, long id, int most) {
        return entityManager
                .createQuery("from Notification where memberId = :member and id < :id order by id desc",
                        Notification.class)
                .setParameter("member", member).setParameter("id", id).setMaxResults(most).getResultList();
    }

    Optional<Notification> of(long member, long id) {
        return entityManager.createQuery("from Notification where memberId = :member and id = :id", Notification.class)
                .setParameter("member", member).setParameter("id", id).getResultStream().findFirst();
    }

    /** What was read needs no letter any more. */
    void read(long member, long id, Instant now) {
        entityManager.createNativeQuery("""
            UPDATE notification SET read_at = :now, digest = NULL
            WHERE member_id = :member AND id = :id AND read_at IS NULL""")
                .setParameter("now", now).setParameter("member", member).setParameter("id", id).executeUpdate();
    }

    /** The same for all up to one that was shown: what came meanwhile stays new. */
    void readUpTo(long member, long id, Instant now) {
        entityManager.createNativeQuery("""
            UPDATE notification SET read_at = :now, digest = NULL
            WHERE member_id = :member AND id <= :id AND read_at IS NULL""")
                .setParameter("now", now).setParameter("member", member).setParameter("id", id).executeUpdate();
    }

    /** What members chose, by kind. */
    Map<String, Frequency> chosen(long member) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT kind, frequency FROM notification_preference WHERE member_id = :member",
                        Object[].class)
                .setParameter("member", member).getResultList();
        return rows.stream().map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> Frequency.valueOf((String) row[1])));
    }

    /** What waits for a digest follows; somebody who has left chooses nothing. */
    void choose(long member, String kind, Frequency frequency) {
        entityManager.createNativeQuery("""
            INSERT INTO notification_preference (member_id, kind, frequency)
            SELECT id, :kind, :frequency FROM member WHERE id = :member
            ON CONFLICT (member_id, kind) DO UPDATE SET frequency = excluded.frequency""")
                .setParameter("member", member).setParameter("kind", kind)
                .setParameter("frequency", frequency.name()).executeUpdate();
        if (frequency != Frequency.NOW) {
            entityManager.createNativeQuery("""
                UPDATE notification SET digest = cast(:digest AS text)
                WHERE member_id = :member AND kind = :kind AND digest IS NOT NULL""")
                    .setParameter("digest", frequency.isDigest() ? frequency.name() : null)
                    .setParameter("member", member).setParameter("kind", kind).executeUpdate();
        }
    }

    /** Who has news that wait for a digest since before it was due. */
    List<Long> waiting(Frequency frequency, Instant due) {
        List<?> members = Scalars.query(entityManager, """
            SELECT DISTINCT n.member_id FROM notification n
            WHERE n.digest = :frequency AND n.created_at < :due AND NOT EXISTS (SELECT 1 FROM notification_digest d
            WHERE d.member_id = n.member_id AND d.frequency = :frequency AND d.due_at >= :due)""", Long.class)
                .setParameter("frequency", frequency.name()).setParameter("due", due).getResultList();
        return members.stream().map(Long.class::cast).toList();
    }

    /** Whether this digest is still to be sent: true once, whoever asks at the same time. */
    boolean take(long member, Frequency frequency, Instant due) {
        return entityManager.createNativeQuery("""
            INSERT INTO notification_digest (member_id, frequency, due_at) VALUES (:member, :frequency, :due)
            ON CONFLICT (member_id, frequency) DO UPDATE SET due_at = excluded.due_at
            WHERE notification_digest.due_at < excluded.due_at""")
                .setParameter("member", member).setParameter("frequency", frequency.name()).setParameter("due", due)
                .executeUpdate() > 0;
    }

    /** What goes into a digest, the first news first; they wait no more. */
    List<Notification> collect(long member, Frequency frequency, Instant due) {
        List<?> collected = entityManager.createNativeQuery("""
            SELECT * FROM notification
            WHERE member_id = :member AND digest = :frequency AND created_at < :due ORDER BY id FOR UPDATE""",
                Notification.class)
                .setParameter("member", member).setParameter("frequency", frequency.name()).setParameter("due", due)
                .getResultList();
        List<Notification> news = collected.stream().map(Notification.class::cast).toList();
        if (!news.isEmpty()) {
            entityManager.createNativeQuery("UPDATE notification SET digest = NULL WHERE id IN (:ids)")
                    .setParameter("ids", news.stream().map(Notification::id).toList()).executeUpdate();
        }
        return news;
    }

    /** Forgets what was read before a time, and all that was told before another. */
    void forget(Instant readBefore, Instant toldBefore) {
        entityManager.createNativeQuery("DELETE FROM notification WHERE read_at < :read OR created_at < :told")
                .setParameter("read", readBefore).setParameter("told", toldBefore).executeUpdate();
    }

    /** Forgets all of a member. */
    void forget(long member) {
        for (String table : List.of("notification", "notification_preference", "notification_digest")) {
            entityManager.createNativeQuery("DELETE FROM " + table + " WHERE member_id = :member")
                    .setParameter("member", member).executeUpdate();
        }
    }
}
