package org.emancipasso.forum;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The database queries of tags. */
@ApplicationScoped
class TagRepository {

    private final EntityManager entityManager;

    TagRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

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
                select :topic, coalesce(merged_into, id) from forum_tag where code = :code on conflict do nothing""")
                    .setParameter("topic", topic).setParameter("code", tag.code()).executeUpdate();
        });
    }
}
