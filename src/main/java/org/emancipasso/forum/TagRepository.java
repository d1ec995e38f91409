package org.emancipasso.forum;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The database queries of tags. */
@ApplicationScoped
class TagRepository {

    private final EntityManager entityManager;

    TagRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A tag by its code; the one that took its place, when it was merged. */
    Optional<Known> find(String code) {
        List<?> rows = entityManager.createNativeQuery("""
            select g.id, g.code, g.label from forum_tag t join forum_tag g on g.id = coalesce(t.merged_into, t.id)
            where t.code = :code""", Tuple.class).setParameter("code", code).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Known(row.get(0, Long.class),
                new Tag(row.get(1, String.class), row.get(2, String.class)))).findFirst();
    }

    /** A tag that is there. */
    record Known(long id, Tag tag) {}

    /** Says what a topic is about, instead of what was said before; a tag that was merged is the other one. */
    void tag(long topic, List<Tag> tags) {
        entityManager.createNativeQuery("delete from forum_topic_tag where topic_id = :topic")
                .setParameter("topic", topic).executeUpdate();
        // In one order, so that two who make the same tags do not wait for each other in a circle.
        tags.stream().sorted(java.util.Comparator.comparing(Tag::code)).forEach(tag -> {
            entityManager.createNativeQuery("""
                insert into forum_tag (code, label) values (:code, :label) on conflict (code) do nothing""")
                    .setParameter("code", tag.code()).setParameter("label", tag.label()).executeUpdate();
            entityManager.createNativeQuery("""
                insert into forum_topic_tag (topic_id, tag_id)
                select :topic, coalesce(merged_into, id) from forum_tag where code = :code for key share
                on conflict do nothing""")
                    .setParameter("topic", topic).setParameter("code", tag.code()).executeUpdate();
        });
    }
}
