package org.emancipasso.forum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

/** What members have not read. */
@ApplicationScoped
class UnreadRepository {

    private final EntityManager entityManager;

    UnreadRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What is new in a topic.
     *
     * @param posts how many
     * @param read the position up to which it was read; 0 when it never was
     * @param first the post after that one; none when it never was
     */
    record Unread(int posts, int read, @Nullable Long first) {}

    /** What is new in some topics, in one query: in those that somebody has read before or follows, and has not muted. */
    Map<Long, Unread> of(long member, Collection<Long> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            select t.id, t.posts - coalesce(r.position, 0), coalesce(r.position, 0), p.id from forum_topic t
            left join forum_read r on r.topic_id = t.id and r.member_id = :member
            left join forum_follow f on f.topic_id = t.id and f.member_id = :member
            left join forum_follow c on c.category_id = t.category_id and c.member_id = :member
            left join forum_post p on p.topic_id = t.id and p.position = r.position + 1
            where t.id = any(:topics) and t.posts > coalesce(r.position, 0)
            and coalesce(f.state, '') <> 'MUTE' and coalesce(c.state, '') <> 'MUTE'
            and (r.position is not null or coalesce(f.state, c.state) in ('WATCH', 'TRACK'))""", Tuple.class)
                .setParameter("member", member).setParameter("topics", topics.toArray(Long[]::new)).getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(
                row -> row.get(0, Long.class), row -> new Unread(row.get(1, Integer.class),
                        row.get(2, Integer.class), row.get(3, Long.class))));
    }
}
