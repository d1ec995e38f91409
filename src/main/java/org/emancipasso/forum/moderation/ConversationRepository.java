package org.emancipasso.forum.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

/**
 * The database queries of moderated topics and posts. By SQL and not by entities: one act changes thousands of rows, with the
 * row of the topic held.
 */
@ApplicationScoped
class ConversationRepository {

    private static final String TOPIC = """
        select id, title, category_id, author_id, status, posts, is_pinned, closed_at, solution_id, renumbered
        from forum_topic where id in (:ids) order by id""";

    private static final String POST = """
        select p.id, p.topic_id, t.title, p.position, p.author_id, p.status, p.hidden_reason, p.is_deleted_by_staff
        from forum_post p join forum_topic t on t.id = p.topic_id where p.id = :id""";

    private final EntityManager entityManager;

    ConversationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Topics that nobody else changes until the transaction ends, in the one order that all take them. Nor does anybody write
     * down meanwhile how far they have read.
     */
    Map<Long, HeldTopic> hold(Collection<Long> ids) {
        return topics(TOPIC + " for update", ids);
    }

    Optional<HeldTopic> topic(long id) {
        return Optional.ofNullable(topics(TOPIC, List.of(id)).get(id));
    }

    /** Why it is hidden. */
    Optional<String> hiddenReason(long topic) {
        List<?> rows = Scalars
                .query(entityManager, "select coalesce(hidden_reason, '') from forum_topic where id = :id",
                        String.class)
                .setParameter("id", topic).getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Whether everybody may read the category of a topic. */
    boolean isForAll(long topic) {
        return !entityManager.createNativeQuery("""
            select 1 from forum_topic t join forum_category c on c.id = t.category_id
            where t.id = :id and c.may_see = 'everyone'""").setParameter("id", topic).getResultList().isEmpty();
    }

    Optional<HeldPost> post(long id) {
        List<?> rows = entityManager.createNativeQuery(POST, Tuple.class).setParameter("id", id).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new HeldPost(row.get(0, Long.class),
                row.get(1, Long.class), row.get(2, String.class), row.get(3, Integer.class), row.get(4, Long.class),
                row.get(5, String.class), row.get(6, String.class), row.get(7, Boolean.class))).findFirst();
    }

    /** One that nobody else changes until the transaction ends, its topic first; not when it moves meanwhile. */
    Optional<HeldPost> holdPost(long id) {
        return post(id).filter(found -> !hold(List.of(found.topicId())).isEmpty()).flatMap(found -> {
            entityManager.createNativeQuery("select 1 from forum_post where id = :id for update")
                    .setParameter("id", id).getResultList();
            return post(id).filter(now -> now.topicId() == found.topicId());
        });
    }

    /** Those who wrote what everybody reads in a topic; not those who are erased. */
    List<Long> authors(long topic) {
        List<?> rows = Scalars.query(entityManager, """
            select distinct author_id from forum_post where topic_id = :topic and status = 'PUBLISHED'
            and author_id is not null order by 1""", Long.class).setParameter("topic", topic).getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }

    void show(long topic, String status, @Nullable String reason) {
        entityManager.createNativeQuery("""
            update forum_topic set status = :status, hidden_reason = cast(:reason as text) where id = :id""")
                .setParameter("status", status).setParameter("reason", reason).setParameter("id", topic)
                .executeUpdate();
    }

    void move(long topic, long category) {
        entityManager.createNativeQuery("update forum_topic set category_id = :category where id = :id")
                .setParameter("category", category).setParameter("id", topic).executeUpdate();
    }

    void rename(long topic, String title) {
        entityManager.createNativeQuery("update forum_topic set title = :title where id = :id")
                .setParameter("title", title).setParameter("id", topic).executeUpdate();
    }

    void pin(long topic, boolean isPinned) {
        entityManager.createNativeQuery("update forum_topic set is_pinned = :pinned where id = :id")
                .setParameter("pinned", isPinned).setParameter("id", topic).executeUpdate();
    }

    void close(long topic, @Nullable Instant at) {
        entityManager.createNativeQuery(
                "update forum_topic set closed_at = cast(:at as timestamptz) where id = :id")
                .setParameter("at", at).setParameter("id", topic).executeUpdate();
    }

    /** Shows a post, or a line in its place; what answered and is not shown answers no more. */
    void showPost(HeldPost post, String status, @Nullable String reason, boolean isByStaff) {
        entityManager.createNativeQuery("""
            update forum_post set status = :status, hidden_reason = cast(:reason as text),
            is_deleted_by_staff = :staff, version = version + 1 where id = :id""").setParameter("status", status)
                .setParameter("reason", reason).setParameter("staff", isByStaff).setParameter("id", post.id())
                .executeUpdate();
        entityManager.createNativeQuery("""
            update forum_topic set solution_id = null where id = :topic and solution_id = :id
            and :status <> 'PUBLISHED'""").setParameter("topic", post.topicId()).setParameter("id", post.id())
                .setParameter("status", status).executeUpdate();
    }

    private Map<Long, HeldTopic> topics(String sql, Collection<Long> ids) {
        List<?> rows = entityManager.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new HeldTopic(row.get(0, Long.class),
                row.get(1, String.class), row.get(2, Long.class), row.get(3, Long.class), row.get(4, String.class),
                row.get(5, Integer.class), row.get(6, Boolean.class), row.get(7) != null, row.get(8, Long.class),
                row.get(9, Integer.class))).collect(Collectors.toMap(HeldTopic::id, Function.identity()));
    }
}
