package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

/** Who shares which need. */
@ApplicationScoped
class VoiceRepository {

    private final EntityManager entityManager;

    VoiceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether somebody gave theirs to a topic. */
    boolean isGiven(long topic, long member) {
        return !entityManager.createNativeQuery(
                "select 1 from forum_voice where topic_id = :topic and member_id = :member")
                .setParameter("topic", topic).setParameter("member", member).getResultList().isEmpty();
    }

    /** How many somebody gave to needs that still wait, a topic left out. */
    int open(long member, long except) {
        return ((Number) entityManager.createNativeQuery("""
            select count(*) from forum_voice v join forum_topic t on t.id = v.topic_id where v.member_id = :member
            and t.id <> :except and t.status = 'PUBLISHED' and t.closed_at is null and t.solution_id is null""")
                .setParameter("member", member).setParameter("except", except).getSingleResult()).intValue();
    }

    /** Gives one, or gives it in another name. */
    void give(long topic, long member, @Nullable Long organisation, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_voice (topic_id, member_id, organisation_id, given_at)
            values (:topic, :member, cast(:organisation as bigint), :now)
            on conflict (topic_id, member_id) do update set organisation_id = excluded.organisation_id""")
                .setParameter("topic", topic).setParameter("member", member)
                .setParameter("organisation", organisation).setParameter("now", now).executeUpdate();
    }

    void takeBack(long topic, long member) {
        entityManager.createNativeQuery("delete from forum_voice where topic_id = :topic and member_id = :member")
                .setParameter("topic", topic).setParameter("member", member).executeUpdate();
    }

    /** All that somebody gave: topic, organisation, when. */
    List<Tuple> of(long member) {
        List<?> rows = entityManager.createNativeQuery("""
            select t.title as topic, o.name as organisation, v.given_at as at from forum_voice v
            join forum_topic t on t.id = v.topic_id left join organisation o on o.id = v.organisation_id
            where v.member_id = :member order by v.given_at""", Tuple.class).setParameter("member", member)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    void forget(long member) {
        entityManager.createNativeQuery("delete from forum_voice where member_id = :member")
                .setParameter("member", member).executeUpdate();
    }
}
