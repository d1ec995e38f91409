package org.emancipasso.forum.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** The searches of which members want to hear. */
@ApplicationScoped
class SavedSearchRepository {

    private static final String ALL = "select id, member_id, query, saved_at, told_until from forum_saved_search where ";

    private final EntityManager entityManager;

    SavedSearchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * One.
     *
     * @param query as it was typed
     * @param toldUntil what was opened until then was told, or was there before
     */
    record SavedSearch(long id, long member, String query, Instant savedAt, Instant toldUntil) {}

    /** Somebody's, the last saved first. */
    List<SavedSearch> of(long member) {
        return read(entityManager.createNativeQuery(ALL + "member_id = :member order by id desc", Tuple.class)
                .setParameter("member", member));
    }

    /** Keeps one, once; not when somebody has as many as they may. */
    void save(long member, String query, int most, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_saved_search (member_id, query, saved_at, told_until, looked_at)
            select :member, :query, cast(:now as timestamptz), cast(:now as timestamptz), cast(:now as timestamptz)
            where (select count(*) from forum_saved_search where member_id = :member) < :most
            on conflict do nothing""").setParameter("member", member).setParameter("query", query)
                .setParameter("most", most).setParameter("now", now).executeUpdate();
    }

    void remove(long member, long id) {
        entityManager.createNativeQuery("delete from forum_saved_search where member_id = :member and id = :id")
                .setParameter("member", member).setParameter("id", id).executeUpdate();
    }

    void forget(long member) {
        entityManager.createNativeQuery("delete from forum_saved_search where member_id = :member")
                .setParameter("member", member).executeUpdate();
    }

    /** Those that nobody has looked at since then, of members who are there. */
    List<SavedSearch> due(Instant before, int most) {
        return read(entityManager.createNativeQuery(ALL + """
            looked_at <= :before and member_id in (select id from member where status = 'ACTIVE')
            order by looked_at, id""", Tuple.class).setParameter("before", before).setMaxResults(most));
    }

    /** One that nobody else tells until the transaction ends; empty when somebody has since. */
    Optional<SavedSearch> take(SavedSearch search) {
        return read(entityManager.createNativeQuery(ALL + "id = :id and told_until = :until for update skip locked",
                Tuple.class).setParameter("id", search.id()).setParameter("until", search.toldUntil())).stream()
                .findFirst();
    }

    void told(long id, Instant until, Instant now) {
        entityManager.createNativeQuery(
                "update forum_saved_search set told_until = :until, looked_at = :now where id = :id")
                .setParameter("until", until).setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    /** Of some topics, how many were opened in between, by others than somebody. */
    int opened(Collection<Long> topics, long except, Instant after, Instant until) {
        return topics.isEmpty()
                ? 0
                : ((Number) entityManager.createNativeQuery("""
                    select count(*) from forum_topic t join forum_post p on p.topic_id = t.id and p.position = 1
                    where t.id in (:topics) and t.status = 'PUBLISHED' and p.published_at > :after
                    and p.published_at <= :until and t.author_id is distinct from :except""")
                        .setParameter("topics", topics).setParameter("after", after).setParameter("until", until)
                        .setParameter("except", except).getSingleResult()).intValue();
    }

    private static List<SavedSearch> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new SavedSearch(row.get(0, Long.class),
                row.get(1, Long.class), row.get(2, String.class), row.get(3, Instant.class),
                row.get(4, Instant.class))).toList();
    }
}
