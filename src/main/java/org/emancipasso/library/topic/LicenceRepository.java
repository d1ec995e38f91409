package org.emancipasso.library.topic;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/** The database queries of licences that were asked for. */
@ApplicationScoped
public class LicenceRepository {

    private static final String SELECT = """
        select l.item_id, i.title, coalesce(i.address, ''), i.status = 'PUBLISHED', l.name, coalesce(l.answer, ''),
        l.asked_at from library_licence l join library_item i on i.id = l.item_id where
        """;

    private final EntityManager entityManager;

    LicenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What somebody was asked.
     *
     * @param address of the conversation
     * @param name as the resource credits them
     * @param answer {@code YES}, {@code NO}, or empty while there is none
     */
    public record Asked(long item, String title, String address, boolean published, String name, String answer,
            Instant at) {}

    /** Those who were asked about a resource. */
    public List<Asked> of(long item) {
        return read(entityManager.createNativeQuery(SELECT + "l.item_id = :item order by l.id", Tuple.class)
                .setParameter("item", item));
    }

    /** What a member was asked, the last first. */
    List<Asked> ofMember(long member) {
        return read(entityManager.createNativeQuery(SELECT + "l.member_id = :member order by l.id desc", Tuple.class)
                .setParameter("member", member));
    }

    /** Asks somebody; once. */
    boolean ask(long item, long member, String name, Instant now) {
        return entityManager.createNativeQuery("""
            insert into library_licence (item_id, member_id, name, asked_at) values (:item, :member, :name, :now)
            on conflict do nothing""").setParameter("item", item).setParameter("member", member)
                .setParameter("name", name).setParameter("now", now).executeUpdate() > 0;
    }

    void answer(long item, long member, String answer, Instant now) {
        entityManager.createNativeQuery("""
            update library_licence set answer = :answer, answered_at = :now
            where item_id = :item and member_id = :member""").setParameter("answer", answer).setParameter("now", now)
                .setParameter("item", item).setParameter("member", member).executeUpdate();
    }

    /** Cuts somebody from what they were asked; what they did not answer stays refused. */
    void forget(long member, Instant now) {
        entityManager.createNativeQuery("""
            update library_item i set authors = array_remove(i.authors, cast(l.name as varchar)) from library_licence l
            where l.item_id = i.id and l.member_id = :member and l.name <> ''""").setParameter("member", member)
                .executeUpdate();
        entityManager.createNativeQuery("""
            update library_licence set member_id = null, name = '', answer = coalesce(answer, 'NO'),
            answered_at = coalesce(answered_at, cast(:now as timestamptz)) where member_id = :member""")
                .setParameter("member", member).setParameter("now", now).executeUpdate();
    }

    private static List<Asked> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(LicenceRepository::asked).toList();
    }

    private static Asked asked(Tuple row) {
        return new Asked(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, Boolean.class), row.get(4, String.class), row.get(5, String.class),
                row.get(6, Instant.class));
    }
}
