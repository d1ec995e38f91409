package org.emancipasso.forum.moderation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.emancipasso.data.Scalars;

/**
 * Has posts change places, with the rows of their topics held. Positions stay dense, and whoever had read on has read just what
 * they had read, up to the first post that is new to them.
 */
@ApplicationScoped
class Rearrangement {

    private static final String PLACED = """
        with placed as (select id, topic_id, position, row_number() over (order by %s) as place from forum_post
        where topic_id in (:from, :into) and position is not null)""";

    private static final String AT_THE_END = "topic_id = :from, position";

    /** The question stays first. */
    private static final String BY_DATE = "not (topic_id = :into and position = 1), coalesce(published_at, created_at), id";

    private final EntityManager entityManager;

    Rearrangement(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Brings all posts of a topic into another.
     *
     * @param isByDate in between, by when they were shown; otherwise after the last one
     * @return those that moved
     */
    List<Long> merge(long from, long into, boolean isByDate) {
        List<Long> moved = ids("select id from forum_post where topic_id = :from and position is not null order by 1",
                from);
        String placed = PLACED.formatted(isByDate ? BY_DATE : AT_THE_END);
        between(from, into, placed + """
            , tail as (select topic_id, position - 1 as mark,
              min(place) over (partition by topic_id order by position desc) as next from placed),
            reader as (select member_id, max(read_at) as read_at,
              coalesce(max(position) filter (where topic_id = :from), 0) as here,
              coalesce(max(position) filter (where topic_id = :into), 0) as there
              from forum_read where topic_id in (:from, :into) group by member_id),
            reached as (select member_id, read_at,
              coalesce((select min(next) from tail where topic_id = :from and mark = here
                or topic_id = :into and mark = there) - 1, (select count(*) from placed)) as position from reader)
            insert into forum_read (member_id, topic_id, position, read_at)
            select member_id, cast(:into as bigint), position, read_at from reached where position > 0
            on conflict (member_id, topic_id) do update
            set position = excluded.position, read_at = excluded.read_at""");
        on(from, "delete from forum_read where topic_id = :from");
        between(from, into, placed + """
            update forum_post p set topic_id = :into, position = placed.place from placed
            where p.id = placed.id and (p.topic_id <> :into or p.position <> placed.place)""");
        // Those that wait go along.
        between(from, into, "update forum_post set topic_id = :into where topic_id = :from");
        between(from, into, """
            insert into forum_topic_tag (topic_id, tag_id)
            select cast(:into as bigint), tag_id from forum_topic_tag where topic_id = :from
            on conflict do nothing""");
        between(from, into, """
            insert into forum_voice (topic_id, member_id, organisation_id, given_at)
            select cast(:into as bigint), member_id, organisation_id, given_at from forum_voice where topic_id = :from
            on conflict do nothing""");
        on(from, "delete from forum_voice where topic_id = :from");
        between(from, into, """
            update forum_topic into_topic set solution_id = coalesce(into_topic.solution_id, from_topic.solution_id)
            from forum_topic from_topic where into_topic.id = :into and from_topic.id = :from""");
        between(from, into, """
            update forum_topic set status = 'MERGED', merged_into = :into, posts = 0, solution_id = null,
            is_pinned = false where id = :from""");
        between(from, into, "update forum_topic set merged_into = :into where merged_into = :from");
        recount(List.of(into));
        return moved;
    }

    /**
     * Makes a topic of some posts of another.
     *
     * @param positions of those, without the first
     * @return the new topic
     */
    long split(HeldTopic from, Collection<Integer> positions, long category, String title) {
        String list = positions.stream().map(String::valueOf).collect(Collectors.joining(","));
        String chosen = "position = any(cast(string_to_array(:list, ',') as int[]))";
        long created = ((Number) entityManager.createNativeQuery("""
            insert into forum_topic (category_id, title, author_id, status, created_at, last_post_at)
            select :category, :title, author_id, 'PUBLISHED', coalesce(published_at, created_at), created_at
            from forum_post where topic_id = :from and position = :first returning id""")
                .setParameter("category", category).setParameter("title", title).setParameter("from", from.id())
                .setParameter("first", positions.stream().min(Integer::compare).orElseThrow()).getSingleResult())
                .longValue();
        entityManager.createNativeQuery("""
            insert into forum_read (member_id, topic_id, position, read_at)
            select r.member_id, :created, count(*), max(r.read_at) from forum_read r
            join forum_post p on p.topic_id = r.topic_id and p.position <= r.position
            where r.topic_id = :from and p.""" + chosen + " group by r.member_id").setParameter("created", created)
                .setParameter("from", from.id()).setParameter("list", list).executeUpdate();
        entityManager.createNativeQuery("""
            update forum_read r set position = r.position - (select count(*) from forum_post p
            where p.topic_id = r.topic_id and p.position <= r.position and p.""" + chosen
                + ") where r.topic_id = :from").setParameter("from", from.id()).setParameter("list", list)
                .executeUpdate();
        entityManager.createNativeQuery("""
            update forum_post p set topic_id = :created, position = placed.place
            from (select id, row_number() over (order by position) as place from forum_post
                  where topic_id = :from and
            """ + chosen + ") placed where p.id = placed.id")
                .setParameter("created", created).setParameter("from", from.id()).setParameter("list", list)
                .executeUpdate();
        on(from.id(), """
            update forum_post p set position = placed.place
            from (select id, row_number() over (order by position) as place from forum_post
                  where topic_id = :from and position is not null) placed
            where p.id = placed.id and p.position <> placed.place""");
        entityManager.createNativeQuery("""
            update forum_topic set solution_id = (select id from forum_post where id = cast(:solution as bigint)
            and topic_id = :created and position > 1) where id = :created""")
                .setParameter("solution", from.solutionId()).setParameter("created", created).executeUpdate();
        on(from.id(), """
            update forum_topic t set solution_id = null where id = :from
            and not exists (select 1 from forum_post p where p.id = t.solution_id and p.topic_id = t.id)""");
        recount(List.of(from.id(), created));
        return created;
    }

    /** The posts of a topic that have a place. */
    List<Long> placed(long topic) {
        return ids("select id from forum_post where topic_id = :from and position is not null order by position",
                topic);
    }

    /** Whether one of these is read by everybody. */
    boolean isAnyShown(long topic, Collection<Integer> positions) {
        return !entityManager.createNativeQuery("""
            select 1 from forum_post where topic_id = :topic and position in (:positions) and status = 'PUBLISHED'""")
                .setParameter("topic", topic).setParameter("positions", positions).setMaxResults(1).getResultList()
                .isEmpty();
    }

    private void recount(Collection<Long> topics) {
        entityManager.createNativeQuery("""
            update forum_topic t set renumbered = renumbered + 1, posts = n.posts, last_post_at = n.last
            from (select topic_id, count(*) as posts, max(coalesce(published_at, created_at)) as last from forum_post
                  where topic_id in (:topics) and position is not null group by topic_id) n
            where t.id = n.topic_id""").setParameter("topics", topics).executeUpdate();
    }

    private List<Long> ids(String sql, long from) {
        List<?> rows = Scalars.query(entityManager, sql, Long.class).setParameter("from", from).getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }

    private void on(long from, String sql) {
        entityManager.createNativeQuery(sql).setParameter("from", from).executeUpdate();
    }

    private void between(long from, long into, String sql) {
        entityManager.createNativeQuery(sql).setParameter("from", from).setParameter("into", into).executeUpdate();
    }
}
