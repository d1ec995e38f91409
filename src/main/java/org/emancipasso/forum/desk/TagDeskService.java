package org.emancipasso.forum.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.forum.PostChanged;

/** Renames tags, and merges two that say the same. */
@ApplicationScoped
class TagDeskService {

    private static final String SUBJECT = "forum-tag";
    private static final int MOST = 200;
    private static final String KEPT = """
        select g.id, g.code, g.label, (select count(*) from forum_topic_tag x where x.tag_id = g.id) as topics
        from forum_tag g where g.merged_into is null""";

    private final EntityManager entityManager;
    private final AuditLog audit;
    private final Event<PostChanged> changed;

    TagDeskService(EntityManager entityManager, AuditLog audit, Event<PostChanged> changed) {
        this.entityManager = entityManager;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * A tag that was not merged.
     *
     * @param topics how many have it
     */
    record Kept(long id, String code, String label, int topics) {}

    /** Those whose word or code has some letters, the most used first. */
    @Transactional
    List<Kept> some(String letters) {
        List<?> rows = entityManager.createNativeQuery(KEPT
                + " and (lower(g.label) like lower(:part) escape '\\' or g.code like :part escape '\\')"
                + " order by topics desc, g.label", Tuple.class)
                .setParameter("part", "%" + letters.replaceAll("([%_\\\\])", "\\\\$1") + "%").setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(TagDeskService::kept).toList();
    }

    @Transactional
    Optional<Kept> one(String code) {
        return find(code, "");
    }

    /** Says the word otherwise; its address stays. */
    @Transactional
    boolean rename(Actor actor, String code, String label) {
        return find(code, " for update").map(tag -> {
            if (!tag.label().equals(label)) {
                entityManager.createNativeQuery("update forum_tag set label = :label where id = :id")
                        .setParameter("label", label).setParameter("id", tag.id()).executeUpdate();
                audit.record(new AuditEntry(actor.id(), SUBJECT + ".rename", SUBJECT, code, null,
                        Map.of("label", tag.label()), Map.of("label", label)));
                tellTopics(tag.id());
            }
            return true;
        }).orElse(false);
    }

    /** Gives the topics of one to another; its address leads there from now on. */
    @Transactional
    boolean merge(Actor actor, String code, String into) {
        entityManager.createNativeQuery("select 1 from forum_tag where code in (:code, :into) order by id for update")
                .setParameter("code", code).setParameter("into", into).getResultList();
        Optional<Kept> source = find(code, "");
        Optional<Kept> target = find(into, "");
        if (source.isEmpty() || target.isEmpty() || code.equals(into)) {
            return false;
        }
        tellTopics(source.get().id());
        update("""
            insert into forum_topic_tag (topic_id, tag_id) select topic_id, :target from forum_topic_tag
            where tag_id = :source on conflict do nothing""", source.get(), target.get());
        entityManager.createNativeQuery("delete from forum_topic_tag where tag_id = :source")
                .setParameter("source", source.get().id()).executeUpdate();
        update("update forum_tag set merged_into = :target where id = :source or merged_into = :source", source.get(),
                target.get());
        audit.record(new AuditEntry(actor.id(), SUBJECT + ".merge", SUBJECT, code, null, Map.of("code", code),
                Map.of("code", into)));
        return true;
    }

    private void update(String sql, Kept source, Kept target) {
        entityManager.createNativeQuery(sql).setParameter("source", source.id()).setParameter("target", target.id())
                .executeUpdate();
    }

    private void tellTopics(long tag) {
        List<?> firsts = entityManager.createNativeQuery("""
            select p.id, p.topic_id from forum_post p join forum_topic_tag x on x.topic_id = p.topic_id
            where x.tag_id = :tag and p.position = 1""", Tuple.class).setParameter("tag", tag).getResultList();
        firsts.stream().map(Tuple.class::cast)
                .forEach(row -> changed.fire(new PostChanged(row.get(0, Long.class), row.get(1, Long.class))));
    }

    private Optional<Kept> find(String code, String lock) {
        List<?> rows = entityManager.createNativeQuery(KEPT + " and g.code = :code" + lock, Tuple.class)
                .setParameter("code", code).getResultList();
        return rows.stream().map(Tuple.class::cast).map(TagDeskService::kept).findFirst();
    }

    private static Kept kept(Tuple row) {
        return new Kept(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                row.get(3, Long.class).intValue());
    }
}
