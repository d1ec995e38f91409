package org.emancipasso.forum.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.emancipasso.forum.PostIndexing;
import org.emancipasso.forum.Tag;
import org.emancipasso.forum.TopicLine;
import org.emancipasso.forum.search.TopicHits.PostHit;
import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.Precision;
import org.emancipasso.search.QueryText;
import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;

/** What the database knows of what is searched: whether a hit is still there, and the search while the engine is away. */
@ApplicationScoped
class FoundTopicRepository {

    private final EntityManager entityManager;

    FoundTopicRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A topic that was found, and the post in which. */
    record Found(TopicLine topic, int position) {}

    /**
     * The topics of some posts, by post, in one query; those that everyone may read now, whatever the index says.
     *
     * @param categories that everyone may see
     */
    Map<Long, Found> found(List<Long> posts, List<Long> categories) {
        if (posts.isEmpty() || categories.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            select t.id, t.title, c.code, m.display_name, t.last_post_at, t.posts, t.is_pinned, t.closed_at,
            t.solution_id, %s, p.id, p.position, t.is_example from forum_post p join forum_topic t on t.id = p.topic_id
            join forum_category c on c.id = t.category_id left join member m on m.id = t.author_id
            where p.id in (:posts) and p.status = 'PUBLISHED' and t.status = 'PUBLISHED'
            and t.category_id in (:categories)""".formatted(Tag.SQL), Tuple.class)
                .setParameter("posts", posts).setParameter("categories", categories).getResultList();
        Map<Long, Found> found = new HashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> found.put(row.get(10, Long.class),
                new Found(new TopicLine(row.get(0, Long.class), row.get(1, String.class), row.get(2, String.class),
                        row.get(3, String.class), row.get(4, Instant.class), row.get(5, Integer.class),
                        row.get(6, Boolean.class), row.get(7) != null, row.get(8) != null,
                        Tag.read(row.get(9, String.class)), row.get(12, Boolean.class)), row.get(11, Integer.class))));
        return found;
    }

    /** The tags of these codes, by code; one that was merged is the other one. */
    Map<String, Tag> tags(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager.createNativeQuery("""
            select g.code, coalesce(o.code, g.code), coalesce(o.label, g.label) from forum_tag g
            left join forum_tag o on o.id = g.merged_into where g.code in (:codes)""", Tuple.class)
                .setParameter("codes", codes).getResultList();
        Map<String, Tag> tags = new HashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> tags.put(row.get(0, String.class),
                new Tag(row.get(1, String.class), row.get(2, String.class))));
        return tags;
    }

    /** Of some members, those of whom everyone may read something: who else has a name here is nobody's business. */
    List<Long> writers(List<Long> members, List<Long> categories) {
        if (members.isEmpty() || categories.isEmpty()) {
            return List.of();
        }
        List<?> writers = Scalars.query(entityManager, """
            select distinct p.author_id from forum_post p join forum_topic t on t.id = p.topic_id
            where p.author_id in (:members) and p.status = 'PUBLISHED' and t.status = 'PUBLISHED'
            and t.category_id in (:categories)""", Long.class).setParameter("members", members)
                .setParameter("categories", categories).getResultList();
        return writers.stream().map(Long.class::cast).toList();
    }

    /** While the engine is away: topics with the words in their titles, letter by letter, what was written last first. */
    TopicHits search(TopicCriteria criteria) {
        if (criteria.categoryIds().isEmpty()) {
            return new TopicHits(List.of(), 0, FacetCounts.NONE, Precision.DEGRADED);
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        String from = " from forum_topic t join forum_post f on f.topic_id = t.id and f.position = 1 where "
                + conditions(criteria, parameters);
        Query count = Scalars.query(entityManager, "select count(*)" + from, Long.class);
        Query page = entityManager.createNativeQuery(
                "select f.id, t.id" + from + " order by t.last_post_at desc, t.id desc", Tuple.class)
                .setFirstResult((criteria.page() - 1) * TopicCriteria.PAGE_SIZE)
                .setMaxResults(TopicCriteria.PAGE_SIZE);
        parameters.forEach((name, value) -> {
            count.setParameter(name, value);
            page.setParameter(name, value);
        });
        List<?> rows = page.getResultList();
        return new TopicHits(rows.stream().map(Tuple.class::cast)
                .map(row -> new PostHit(row.get(0, Long.class), row.get(1, Long.class), List.of())).toList(),
                (Long) count.getSingleResult(), FacetCounts.NONE, Precision.DEGRADED);
    }

    private static String conditions(TopicCriteria criteria, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("t.status = 'PUBLISHED'", "f.status = 'PUBLISHED'",
                "t.category_id in (:categories)"));
        parameters.put("categories", criteria.categoryIds());
        List<Clause> clauses = QueryText.parse(criteria.query().words()).clauses();
        for (int i = 0; i < clauses.size(); i++) {
            conditions.add("t.title " + (clauses.get(i).kind() == Kind.EXCLUDED ? "not " : "") + "ilike :word" + i
                    + " escape '!'");
            parameters.put("word" + i, "%" + clauses.get(i).text().replaceAll("([!%_])", "!$1") + "%");
        }
        Boolean solved = criteria.solved();
        if (solved != null) {
            conditions.add("t.solution_id is " + (solved ? "not null" : "null"));
        }
        if (!criteria.tags().isEmpty()) {
            conditions.add("exists (select 1 from forum_topic_tag tt join forum_tag g on g.id = tt.tag_id"
                    + " where tt.topic_id = t.id and g.code in (:tags))");
            parameters.put("tags", criteria.tags().stream().map(Tag::code).toList());
        }
        List<String> post = new ArrayList<>();
        if (!criteria.authors().isEmpty()) {
            post.add(" and p.author_id in (:authors)");
            parameters.put("authors", criteria.authors());
        }
        criteria.begins().ifPresent(day -> {
            post.add(" and p.published_at >= :from");
            parameters.put("from", begins(day));
        });
        criteria.ends().ifPresent(day -> {
            post.add(" and p.published_at < :until");
            parameters.put("until", begins(day));
        });
        if (!post.isEmpty()) {
            conditions.add("exists (select 1 from forum_post p where p.topic_id = t.id and p.status = 'PUBLISHED'"
                    + String.join("", post) + ")");
        }
        return String.join(" and ", conditions);
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(PostIndexing.PARIS).toInstant();
    }
}
