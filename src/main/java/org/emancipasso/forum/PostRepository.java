package org.emancipasso.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of posts. */
@ApplicationScoped
class PostRepository implements PanacheRepository<Post> {

    /**
     * What a post said, until it was edited.
     *
     * @param until when it was
     */
    record PostVersion(String markdown, Instant until) {}

    private static final String SHEET = """
        select p.id, p.position, p.author_id, p.organisation_id, p.html, p.status, p.hidden_reason,
        coalesce(p.published_at, p.created_at),
        p.edited_at, p.thanks from forum_post p where p.topic_id = :topic
        and
        """;

    private final EntityManager entityManager;

    PostRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A page of a topic: a range of positions, whatever its number; with the post that answered, wherever it is.
     *
     * @param page from 1
     */
    List<PostSheet> page(long topic, int page, @Nullable Long solution) {
        int last = page * TopicSheet.PAGE;
        Query query = entityManager.createNativeQuery(pageQuery(solution != null), Tuple.class)
                .setParameter("topic", topic).setParameter("first", last - TopicSheet.PAGE + 1)
                .setParameter("last", last);
        return sheets(solution == null ? query : query.setParameter("solution", solution));
    }

    /** SQL of a page. */
    static String pageQuery(boolean isSolved) {
        return SHEET + "(p.position between :first and :last%s) order by p.position"
                .formatted(isSolved ? " or p.id = :solution" : "");
    }

    /** What somebody wrote in a topic that waits for a moderator, the oldest first. */
    List<PostSheet> held(long topic, long author) {
        return sheets(entityManager.createNativeQuery(SHEET + """
            p.position is null and p.status = 'HELD' and p.author_id = :author order by p.id""", Tuple.class)
                .setParameter("topic", topic).setParameter("author", author));
    }

    /** Some that can be read, from a position on. */
    List<PostSheet> after(long topic, int position, int most) {
        return sheets(entityManager.createNativeQuery(
                SHEET + "p.position > :position and p.status = 'PUBLISHED' order by p.position", Tuple.class)
                .setParameter("topic", topic).setParameter("position", position).setMaxResults(most));
    }

    /** The last that can be read, before a position. */
    List<PostSheet> before(long topic, int position, int most) {
        return sheets(entityManager.createNativeQuery(
                SHEET + "p.position < :position and p.status = 'PUBLISHED' order by p.position desc", Tuple.class)
                .setParameter("topic", topic).setParameter("position", position).setMaxResults(most));
    }

    /** What the first posts of some topics say, as HTML, by topic. */
    Map<Long, String> openings(Collection<Long> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery(
                """
                    select topic_id, html from forum_post where topic_id in (:topics) and position = 1 and status = 'PUBLISHED'""",
                Tuple.class).setParameter("topics", topics).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, String.class)));
    }

    /** What a form made before. */
    Optional<Post> made(long author, String key) {
        return find("authorId = ?1 and formKey = ?2", author, key).firstResultOptional();
    }

    /** Whether somebody wrote exactly this in a topic. */
    boolean hasSaid(long author, long topic, String markdown) {
        return count("authorId = ?1 and topicId = ?2 and markdown = ?3", author, topic, markdown) > 0;
    }

    /** When the last post of a topic was written. */
    Optional<Instant> lastAt(long topic) {
        return find("topicId = ?1 and position is not null order by publishedAt desc", topic).firstResultOptional()
                .map(Post::publishedAt);
    }

    /** One that nobody else changes until the transaction ends; after its topic. */
    Optional<Post> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps what a post said. */
    void keepVersion(Post post, long editor, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_post_version (post_id, markdown, edited_by, edited_at)
            values (:post, :markdown, :editor, :now)""").setParameter("post", post.id())
                .setParameter("markdown", post.markdown()).setParameter("editor", editor).setParameter("now", now)
                .executeUpdate();
    }

    /** What a post said before each edit, the first one first, at most the last so many. */
    List<PostVersion> versions(long post, int most) {
        List<?> rows = entityManager.createNativeQuery("""
            select markdown, edited_at from forum_post_version where post_id = :post order by id desc""", Tuple.class)
                .setParameter("post", post).setMaxResults(most).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new PostVersion(row.get(0, String.class), row.get(1, Instant.class))).toList().reversed();
    }

    /** Remembers what the HTML of a post names. */
    void keepTargets(long post, Set<String> targets) {
        entityManager.createNativeQuery("delete from forum_post_link where post_id = :post")
                .setParameter("post", post).executeUpdate();
        addTargets(post, targets);
    }

    /** The same for a new post. */
    void addTargets(long post, Set<String> targets) {
        targets.forEach(target -> entityManager.createNativeQuery(
                "insert into forum_post_link (post_id, target) values (:post, :target)").setParameter("post", post)
                .setParameter("target", target).executeUpdate());
    }

    /** Says thank you, once; whether it was the first time. */
    boolean thank(long post, long member, Instant now) {
        return counted(post, 1, entityManager.createNativeQuery("""
            insert into forum_thanks (post_id, member_id, at) values (:post, :member, :now)
            on conflict do nothing""").setParameter("post", post).setParameter("member", member)
                .setParameter("now", now).executeUpdate());
    }

    /** Takes it back. */
    void unthank(long post, long member) {
        counted(post, -1, entityManager.createNativeQuery(
                "delete from forum_thanks where post_id = :post and member_id = :member").setParameter("post", post)
                .setParameter("member", member).executeUpdate());
    }

    /** Of some posts, those that a member thanked for. */
    List<Long> thankedBy(long member, List<Long> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        List<?> thanked = Scalars.query(entityManager,
                "select post_id from forum_thanks where member_id = :member and post_id = any(:posts)", Long.class)
                .setParameter("member", member).setParameter("posts", posts.toArray(Long[]::new)).getResultList();
        return thanked.stream().map(Long.class::cast).toList();
    }

    private boolean counted(long post, int more, int rows) {
        if (rows > 0) {
            entityManager.createNativeQuery("update forum_post set thanks = thanks + :more where id = :post")
                    .setParameter("more", more).setParameter("post", post).executeUpdate();
        }
        return rows > 0;
    }

    private static List<PostSheet> sheets(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new PostSheet(row.get(0, Long.class),
                row.get(1, Integer.class), row.get(2, Long.class), row.get(3, Long.class), row.get(4, String.class),
                PostStatus.valueOf(row.get(5, String.class)), row.get(6, String.class), row.get(7, Instant.class),
                row.get(8, Instant.class), row.get(9, Integer.class))).toList();
    }
}
