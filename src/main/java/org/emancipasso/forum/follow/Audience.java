package org.emancipasso.forum.follow;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.forum.CategoryPolicy;
import org.emancipasso.forum.follow.NewsQueue.News;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told of a post: not its author, nor whoever may not read the category, nor whoever muted the topic or the
 * category, whatever else they chose.
 */
@ApplicationScoped
class Audience {

    private static final long NOBODY = -1;

    private static final String READERS = """
        select m.id, greatest(coalesce(r.position, 0), coalesce((select max(p.position) from forum_post p
        where p.topic_id = :topic and p.author_id = m.id and p.position < :position), 0))
        from member m left join forum_read r on r.member_id = m.id and r.topic_id = :topic
        where m.id > :after and m.id <> :author and m.status = 'ACTIVE'
        and (:everyone or m.roles && cast(string_to_array(:roles, ',') as varchar[]))
        and not exists (select 1 from forum_follow x where x.member_id = m.id and x.state = 'MUTE'
        and (x.topic_id = :topic or x.category_id = :category))
        and m.id in (""";
    private static final String LAST = ") order by m.id";

    private static final String OF_TOPIC = """
        select f.member_id from forum_follow f where f.state = 'WATCH' and f.topic_id = :topic""";
    private static final String OF_PLACE = """
        select f.member_id from forum_follow f where f.state = 'WATCH' and (f.category_id = :category
        or f.tag_id in (select g.id from forum_tag g join forum_topic_tag tt on tt.tag_id = coalesce(g.merged_into, g.id)
        where tt.topic_id = :topic))""";

    private final EntityManager entityManager;

    Audience(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Somebody to tell.
     *
     * @param seen the position up to which they have read the topic, or written in it; 0 when they did neither
     */
    record Reader(long id, int seen) {}

    /** Those who follow: the topic of an answer, the category or a tag of a question. By number, after those already told. */
    List<Reader> followers(News news, int most) {
        return readers(entityManager
                .createNativeQuery(READERS + (news.isQuestion() ? OF_PLACE : OF_TOPIC) + LAST, Tuple.class)
                .setMaxResults(most), news, news.authorId(), news.toldUpTo());
    }

    /** Of some members, those who may be told; except one. */
    List<Reader> among(Collection<Long> members, @Nullable Long except, News news) {
        return members.isEmpty()
                ? List.of()
                : readers(entityManager.createNativeQuery(READERS + ":members" + LAST, Tuple.class)
                        .setParameter("members", members), news, except, 0);
    }

    private static List<Reader> readers(Query query, News news, @Nullable Long except, long after) {
        List<String> roles = CategoryPolicy.rolesThatSee(news.maySee());
        List<?> rows = query.setParameter("topic", news.topicId()).setParameter("category", news.categoryId())
                .setParameter("position", news.position()).setParameter("after", after)
                .setParameter("author", except == null ? NOBODY : except).setParameter("everyone", roles.isEmpty())
                .setParameter("roles", String.join(",", roles)).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Reader(row.get(0, Long.class), row.get(1, Integer.class))).toList();
    }
}
