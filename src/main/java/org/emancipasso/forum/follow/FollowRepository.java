package org.emancipasso.forum.follow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.emancipasso.forum.Tag;

/** What members chose to follow. */
@ApplicationScoped
class FollowRepository {

    private final EntityManager entityManager;

    FollowRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Somebody chooses, instead of what they had chosen. */
    void choose(long member, Followed what, long id, FollowState state, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_follow (member_id, %s, state, since) values (:member, :id, :state, :now)
            on conflict (member_id, topic_id, category_id, tag_id)
            do update set state = excluded.state, since = excluded.since""".formatted(what.column))
                .setParameter("member", member).setParameter("id", id).setParameter("state", state.name())
                .setParameter("now", now).executeUpdate();
    }

    /** Somebody wrote in a topic: they follow it, unless they chose something about it, or about all such topics. */
    void watchOwn(long member, long topic, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_follow (member_id, topic_id, state, since) select :member, :topic, 'WATCH', :now
            where not exists (select 1 from forum_follow_setting where member_id = :member and not watches_own)
            on conflict do nothing""").setParameter("member", member).setParameter("topic", topic)
                .setParameter("now", now).executeUpdate();
    }

    /** What somebody chose of one. */
    FollowState state(long member, Followed what, long id) {
        List<?> states = Scalars.query(entityManager,
                "select state from forum_follow where member_id = :member and " + what.column + " = :id", String.class)
                .setParameter("member", member).setParameter("id", id).getResultList();
        return states.stream().map(String.class::cast).map(FollowState::valueOf).findFirst()
                .orElse(FollowState.NORMAL);
    }

    /** What somebody chose, by id. */
    Map<Long, FollowState> states(long member, Followed what) {
        List<?> rows = entityManager.createNativeQuery("""
            select %1$s, state from forum_follow where member_id = :member and %1$s is not null"""
                .formatted(what.column), Tuple.class).setParameter("member", member).getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(row -> row.get(0, Long.class),
                row -> FollowState.valueOf(row.get(1, String.class))));
    }

    /** The tags that somebody follows, by label. */
    List<Tag> tags(long member) {
        List<?> rows = entityManager.createNativeQuery("""
            select distinct g.code, g.label from forum_follow f join forum_tag w on w.id = f.tag_id
            join forum_tag g on g.id = coalesce(w.merged_into, w.id)
            where f.member_id = :member and f.state = 'WATCH' order by g.label, g.code""", Tuple.class)
                .setParameter("member", member).getResultList();
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new Tag(row.get(0, String.class), row.get(1, String.class))).toList();
    }

    /** The number of a tag; that of the one it was merged into. */
    Optional<Long> tag(String code) {
        List<?> ids = Scalars
                .query(entityManager, "select coalesce(merged_into, id) from forum_tag where code = :code", Long.class)
                .setParameter("code", code).getResultList();
        return ids.stream().map(Long.class::cast).findFirst();
    }

    /** Follows a tag no more, by whatever name it was followed. */
    void leaveTag(long member, long tag) {
        entityManager.createNativeQuery("""
            delete from forum_follow where member_id = :member
            and tag_id in (select id from forum_tag where id = :tag or merged_into = :tag)""")
                .setParameter("member", member).setParameter("tag", tag).executeUpdate();
    }

    /** Whether somebody follows the topics in which they write. */
    boolean watchesOwn(long member) {
        return entityManager.createNativeQuery(
                "select 1 from forum_follow_setting where member_id = :member and not watches_own")
                .setParameter("member", member).getResultList().isEmpty();
    }

    void watchOwn(long member, boolean isWanted) {
        entityManager.createNativeQuery("""
            insert into forum_follow_setting (member_id, watches_own) values (:member, :own)
            on conflict (member_id) do update set watches_own = excluded.watches_own""")
                .setParameter("member", member).setParameter("own", isWanted).executeUpdate();
    }

    /** How often somebody was thanked. */
    int thanks(long member) {
        return ((Number) entityManager.createNativeQuery("""
            select coalesce(sum(thanks), 0) from forum_post where author_id = :member and status = 'PUBLISHED'""")
                .setParameter("member", member).getSingleResult()).intValue();
    }

    /**
     * A thank you.
     *
     * @param name who said it; empty when they are gone
     * @param post what for
     */
    record Thanks(String name, String title, long post) {}

    /** The last that somebody was said, for what everybody reads. */
    List<Thanks> lastThanks(long member, int most) {
        List<?> rows = entityManager.createNativeQuery("""
            select coalesce(m.display_name, ''), t.title, p.id from forum_thanks k join forum_post p on p.id = k.post_id
            join forum_topic t on t.id = p.topic_id join member m on m.id = k.member_id
            where p.author_id = :member and p.status = 'PUBLISHED' and t.status = 'PUBLISHED'
            order by k.at desc, k.member_id""", Tuple.class).setParameter("member", member).setMaxResults(most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Thanks(row.get(0, String.class),
                row.get(1, String.class), row.get(2, Long.class))).toList();
    }

    /** Whoever chose something about a topic chose it about the one that it became, unless they chose there too. */
    void carry(long from, long into) {
        entityManager.createNativeQuery("""
            insert into forum_follow (member_id, topic_id, state, since)
            select member_id, :into, state, since from forum_follow where topic_id = :from on conflict do nothing""")
                .setParameter("into", into).setParameter("from", from).executeUpdate();
        entityManager.createNativeQuery("delete from forum_follow where topic_id = :from").setParameter("from", from)
                .executeUpdate();
    }

    /**
     * A choice, in words.
     *
     * @param name of the topic, category or tag
     */
    record Choice(String name, FollowState state, Instant since) {}

    /** All that somebody chose, the first first. */
    List<Choice> all(long member) {
        List<?> rows = entityManager.createNativeQuery("""
            select coalesce(t.title, c.name, g.label), f.state, f.since from forum_follow f
            left join forum_topic t on t.id = f.topic_id left join forum_category c on c.id = f.category_id
            left join forum_tag g on g.id = f.tag_id where f.member_id = :member order by f.since""", Tuple.class)
                .setParameter("member", member).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Choice(row.get(0, String.class),
                FollowState.valueOf(row.get(1, String.class)), row.get(2, Instant.class))).toList();
    }

    void forget(long member) {
        for (String table : List.of("forum_follow", "forum_follow_setting")) {
            entityManager.createNativeQuery("delete from " + table + " where member_id = :member")
                    .setParameter("member", member).executeUpdate();
        }
    }
}
