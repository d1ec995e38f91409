package org.emancipasso.forum.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The database queries of drafts. */
@ApplicationScoped
class DraftRepository {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
    };

    private final EntityManager entityManager;
    private final ObjectMapper json;

    DraftRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /**
     * A draft in the list of its author.
     *
     * @param topic what the conversation is called; empty when it is not to be seen any more, and before there is one
     */
    record Listed(Draft draft, String topic) {}

    Optional<Draft> find(long member, Place place) {
        return read(entityManager.createNativeQuery("""
            select place, cast(fields as text), saved_at from forum_draft
            where member_id = :member and place = :place""", Tuple.class).setParameter("member", member)
                .setParameter("place", place.toString())).stream().findFirst();
    }

    /** All of somebody's, the last saved first. */
    List<Listed> ofMember(long member) {
        List<?> rows = entityManager.createNativeQuery("""
            select d.place, cast(d.fields as text), d.saved_at, coalesce(t.title, '') from forum_draft d
            left join forum_post p on d.place = 'message:' || p.id and p.author_id = d.member_id
            left join forum_topic t on t.status = 'PUBLISHED'
                and (d.place = 'sujet:' || t.id or t.id = p.topic_id)
            where d.member_id = :member order by d.saved_at desc, d.id desc""", Tuple.class)
                .setParameter("member", member).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Listed(draft(row), row.get(3, String.class)))
                .toList();
    }

    /** Saves one instead of what was saved there before; not once its form was sent. */
    void save(long member, Place place, Map<String, String> fields, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_draft (member_id, place, form_key, fields, saved_at)
            select cast(:member as bigint), cast(:place as text), cast(:key as text), cast(:fields as jsonb),
            cast(:now as timestamptz) where not exists
            (select 1 from forum_post where author_id = :member and form_key = :key)
            on conflict (member_id, place) do update set form_key = excluded.form_key, fields = excluded.fields,
            saved_at = excluded.saved_at""").setParameter("member", member).setParameter("place", place.toString())
                .setParameter("key", fields.get(Draft.KEY)).setParameter("fields", text(fields))
                .setParameter("now", now).executeUpdate();
    }

    /** Keeps what somebody sent whose session had ended. */
    void park(String token, Place place, Map<String, String> fields, Instant now) {
        entityManager.createNativeQuery("""
            insert into forum_draft (token, place, form_key, fields, saved_at)
            values (:token, :place, :key, cast(:fields as jsonb), :now)""").setParameter("token", token)
                .setParameter("place", place.toString()).setParameter("key", fields.get(Draft.KEY))
                .setParameter("fields", text(fields)).setParameter("now", now).executeUpdate();
    }

    /** Takes it from there, once. */
    Optional<Draft> take(String token) {
        return read(entityManager.createNativeQuery("""
            delete from forum_draft where token = :token returning place, cast(fields as text), saved_at""",
                Tuple.class).setParameter("token", token)).stream().findFirst();
    }

    void remove(long member, Place place) {
        entityManager.createNativeQuery("delete from forum_draft where member_id = :member and place = :place")
                .setParameter("member", member).setParameter("place", place.toString()).executeUpdate();
    }

    void removeSent(long member, String key) {
        entityManager.createNativeQuery("delete from forum_draft where member_id = :member and form_key = :key")
                .setParameter("member", member).setParameter("key", key).executeUpdate();
    }

    void removeAll(long member) {
        entityManager.createNativeQuery("delete from forum_draft where member_id = :member")
                .setParameter("member", member).executeUpdate();
    }

    /** Takes away all but the last so many. */
    void keepLast(long member, int most) {
        entityManager.createNativeQuery("""
            delete from forum_draft where id in (select id from forum_draft where member_id = :member
            order by saved_at desc, id desc offset :most)""").setParameter("member", member)
                .setParameter("most", most).executeUpdate();
    }

    /** Takes away what is old: of members, and of those who did not log in again. */
    void removeOld(Instant saved, Instant parked) {
        entityManager.createNativeQuery("""
            delete from forum_draft where saved_at < :saved or member_id is null and saved_at < :parked""")
                .setParameter("saved", saved).setParameter("parked", parked).executeUpdate();
    }

    private List<Draft> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::draft).toList();
    }

    private Draft draft(Tuple row) {
        return new Draft(Place.of(row.get(0, String.class)).orElseThrow(), fields(row.get(1, String.class)),
                row.get(2, Instant.class));
    }

    private Map<String, String> fields(String text) {
        try {
            return json.readValue(text, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
