package org.emancipasso.forum;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
     * meanwhile are not counted. Who reads again what they have read writes nothing.
     *
     * @return where the first post is that they had not read before; empty when there is none, or they had read nothing
     */
    @Transactional
    String read(Actor actor, TopicSheet topic, int page) {
        List<?> rows = entityManager
                .createNativeQuery("""
                    select r.position, p.id from forum_read r
                    left join forum_post p on p.topic_id = r.topic_id and p.position = r.position + 1
                    and p.author_id is distinct from r.member_id
                    where r.member_id = :member and r.topic_id = :topic""", Tuple.class)
                .setParameter("member", actor.id())
                .setParameter("topic", topic.id()).getResultList();
        Optional<Tuple> before = rows.stream().map(Tuple.class::cast).findFirst();
        int read = before.map(row -> row.get(0, Integer.class)).orElse(0);
        if (Math.min(page * TopicSheet.PAGE, topic.posts()) > read) {
            write(actor, topic, page);
        }
        return before.filter(row -> row.get(1) != null).map(row -> ForumRoutes.ROUTES.topic(topic.id(), topic.title(),
                read + 1, row.get(1, Long.class))).orElse("");
    }

    private void write(Actor actor, TopicSheet topic, int page) {
        entityManager.createNativeQuery("""
            insert into forum_read (member_id, topic_id, position, read_at)
            select :member, t.id, least(t.posts, :position), :now from forum_topic t
            where t.id = :topic and t.posts > 0 for key share of t
            on conflict (member_id, topic_id) do update set position = excluded.position, read_at = excluded.read_at
            where forum_read.position < excluded.position""").setParameter("member", actor.id())
                .setParameter("topic", topic.id())
                .setParameter("position", page * TopicSheet.PAGE)
                .setParameter("now", clock.instant()).executeUpdate();
    }
}
