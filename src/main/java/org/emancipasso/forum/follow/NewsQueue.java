package org.emancipasso.forum.follow;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

/** What is still to be told to those who follow. */
@ApplicationScoped
class NewsQueue {

    /** What fails as often is left for somebody to look at. */
    private static final int MOST_FAILURES = 5;
    private static final int MOST_AT_ONCE = 500;

    private final EntityManager entityManager;

    NewsQueue(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What happened. */
    enum Kind {
        /** A post is shown. */
        POST,
        /** Somebody said that a post answered. */
        SOLUTION
    }

    /**
     * Something to tell.
     *
     * @param toldUpTo the last member told
     * @param position of the post; 0 when nobody may read it, or it is not the solution any more
     * @param authorId of the post, whom one does not tell of it
     * @param at when it happened
     * @param maySee of the category
     * @param isOpen whether any member may answer
     */
    record News(long id, Kind kind, long toldUpTo, long postId, int position, @Nullable Long authorId,
            String markdown, String html, @Nullable Instant at, long topicId, String title, long categoryId,
            String maySee, boolean isOpen) {

        /** Whether it is the first of its topic. */
        boolean isQuestion() {
            return position == 1;
        }
    }

    void add(Kind kind, long post, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_news (kind, post_id, created_at) values (:kind, :post, :now)""")
                .setParameter("kind", kind.name()).setParameter("post", post).setParameter("now", now)
                .executeUpdate();
    }

    /** What waits, the first first. */
    List<Long> waiting() {
        List<?> ids = Scalars
                .query(entityManager, "select id from forum_news where failures < :most order by id", Long.class)
                .setParameter("most", MOST_FAILURES).setMaxResults(MOST_AT_ONCE).getResultList();
        return ids.stream().map(Long.class::cast).toList();
    }

    /** Of some, those that nobody else tells now, nor has; nobody else does until the transaction ends. The first first. */
    List<News> take(List<Long> ids) {
        List<?> rows = entityManager.createNativeQuery("""
            select n.id, n.kind, n.told_up_to, p.id, case when p.status = 'PUBLISHED' and t.status = 'PUBLISHED'
            and (n.kind = 'POST' or t.solution_id = p.id) then p.position else 0 end, p.author_id, p.markdown, p.html,
            case n.kind when 'POST' then p.published_at else n.created_at end, t.id, t.title, c.id, c.may_see,
            t.closed_at is null and c.may_see in ('everyone', 'member') and c.may_reply in ('everyone', 'member')
            from forum_news n join forum_post p on p.id = n.post_id join forum_topic t on t.id = p.topic_id
            join forum_category c on c.id = t.category_id where n.id = any(:ids) order by n.id
            for update of n skip locked""", Tuple.class).setParameter("ids", ids.toArray(Long[]::new))
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new News(row.get(0, Long.class),
                Kind.valueOf(row.get(1, String.class)), row.get(2, Long.class), row.get(3, Long.class),
                row.get(4, Integer.class), row.get(5, Long.class), row.get(6, String.class),
                row.get(7, String.class), row.get(8, Instant.class), row.get(9, Long.class), row.get(10, String.class),
                row.get(11, Long.class), row.get(12, String.class), row.get(13, Boolean.class))).toList();
    }

    /** Goes on after somebody. */
    void move(long id, long toldUpTo) {
        entityManager.createNativeQuery("update forum_news set told_up_to = :told where id = :id")
                .setParameter("told", toldUpTo).setParameter("id", id).executeUpdate();
    }

    void done(List<Long> ids) {
        entityManager.createNativeQuery("delete from forum_news where id = any(:ids)")
                .setParameter("ids", ids.toArray(Long[]::new)).executeUpdate();
    }

    void failed(long id) {
        entityManager.createNativeQuery("update forum_news set failures = failures + 1 where id = :id")
                .setParameter("id", id).executeUpdate();
    }
}
