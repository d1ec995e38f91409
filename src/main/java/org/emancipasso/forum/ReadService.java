package org.emancipasso.forum;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;

/** How far members have read. */
@ApplicationScoped
class ReadService {

    private final EntityManager entityManager;
    private final Clock clock;

    ReadService(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Somebody has seen a page; what they have read stays read. Holds the row of the topic first, so that posts that move away
     * meanwhile are not counted.
     *
     * @return where the first post is that they had not read before; empty when there is none, or they had read nothing
     */
    @Transactional
    String read(Actor actor, TopicSheet topic, int page) {
        List<?> before = entityManager
                .createNativeQuery("""
                    select p.id, p.position from forum_read r
                    join forum_post p on p.topic_id = r.topic_id and p.position = r.position + 1
                    where r.member_id = :member and r.topic_id = :topic and p.author_id is distinct from r.member_id""",
                        Tuple.class)
                .setParameter("member", actor.id())
                .setParameter("topic", topic.id()).getResultList();
        entityManager.createNativeQuery("""
            insert into forum_read (member_id, topic_id, position, read_at)
            select :member, t.id, least(t.posts, :position), :now from forum_topic t
            where t.id = :topic and t.posts > 0 for key share of t
            on conflict (member_id, topic_id) do update set position = excluded.position, read_at = excluded.read_at
            where forum_read.position < excluded.position""").setParameter("member", actor.id())
                .setParameter("topic", topic.id())
                .setParameter("position", page * TopicSheet.PAGE)
                .setParameter("now", clock.instant()).executeUpdate();
        return before.stream().map(Tuple.class::cast).map(post -> ForumRoutes.ROUTES.topic(topic.id(), topic.title(),
                post.get(1, Integer.class), post.get(0, Long.class))).findFirst().orElse("");
    }
}
