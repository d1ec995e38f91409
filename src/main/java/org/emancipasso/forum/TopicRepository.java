package org.emancipasso.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.data.Scalars;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The database queries of topics. A page asks for one topic, or for a list, by one query each. */
@ApplicationScoped
class TopicRepository implements PanacheRepository<Topic> {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {
    };

    private final EntityManager entityManager;
    private final ObjectMapper json;

    TopicRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** One, with its category. */
    Optional<TopicSheet> sheet(long id) {
        List<?> rows = entityManager.createNativeQuery("""
            select t.id, t.title, cast(t.answers as text), t.author_id, t.status, t.created_at, t.posts, t.is_pinned,
            t.closed_at, t.solution_id, s.position, t.merged_into, %s, %s, t.is_example, v.voices, v.supporters
            from forum_topic t join forum_category c on c.id = t.category_id
            left join forum_post s on s.id = t.solution_id and s.status = 'PUBLISHED'
            left join lateral (select cast(count(*) as int) as voices, coalesce(string_agg(distinct
            cast(organisation_id as text), ','), '') as supporters from forum_voice where topic_id = t.id) v
            on c.form = 'POOLED_NEED' where t.id = :id"""
                .formatted(Tag.SQL, CategoryRepository.COLUMNS), Tuple.class).setParameter("id", id).getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::sheet).findFirst();
    }

    /** Why a topic is hidden, for all to read; empty when nobody said. */
    String hiddenReason(long id) {
        return Scalars
                .query(entityManager, "select coalesce(hidden_reason, '') from forum_topic where id = :id",
                        String.class)
                .setParameter("id", id).getSingleResult();
    }

    /**
     * A part of a list, those that are pinned first when it is a category's.
     *
     * @param categories in which to look
     * @param me whose, for {@link TopicsView#isPersonal personal views}
     * @param after the topic before it; none at the beginning
     * @param most how many at most
     */
    List<TopicLine> lines(TopicsView view, Collection<Long> categories, @Nullable Long me, Optional<Cursor> after,
            int most) {
        return categories.isEmpty() ? List.of() : list(view, categories, me, null, after, false, most);
    }

    /** Those about something, of some categories. */
    List<TopicLine> tagged(long tag, Collection<Long> categories, Optional<Cursor> after, int most) {
        return categories.isEmpty()
                ? List.of()
                : list(TopicsView.LATEST, categories, null, tag, after, false, most);
    }

    /** What everybody may read, by number. */
    List<PublicTopics.Address> addresses() {
        List<?> rows = entityManager.createNativeQuery("""
            select t.id, t.title, t.last_post_at from forum_topic t join forum_category c on c.id = t.category_id
            where t.status = 'PUBLISHED' and c.may_see = 'everyone' order by t.id""", Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new PublicTopics.Address(
                ForumRoutes.ROUTES.topic(row.get(0, Long.class), row.get(1, String.class)), row.get(2, Instant.class)))
                .toList();
    }

    /** The same of one category: what is pinned comes first, once. */
    List<TopicLine> lines(Category category, Optional<Cursor> after, int most) {
        return list(TopicsView.LATEST, List.of(category.id()), null, null, after, true, most);
    }

    /** One that nobody else changes until the transaction ends. */
    Optional<Topic> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds back who sends the same form at the same moment. */
    void holdForm(long member, String key) {
        entityManager.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) held")
                .setParameter("key", "forum " + member + " " + key).getSingleResult();
    }

    /**
     * One statement for each kind of list, whatever its categories, and with its length written out: the database keeps the plan
     * of such a one, instead of planning for as long as it looks.
     */
    private List<TopicLine> list(TopicsView view, Collection<Long> categories, @Nullable Long me, @Nullable Long tag,
            Optional<Cursor> after, boolean isPinnedFirst, int most) {
        String pinned = isPinnedFirst ? "t.is_pinned desc," : "";
        Query query = entityManager.createNativeQuery("""
            select t.id, t.title, c.code, m.display_name, t.last_post_at, t.posts, t.is_pinned, t.closed_at,
            t.solution_id, %s, t.is_example
            from (select t.* from forum_topic t where t.status = 'PUBLISHED' and t.category_id = %s%s%s%s%s
            order by %s t.last_post_at desc, t.id desc limit %d) t
            join forum_category c on c.id = t.category_id left join member m on m.id = t.author_id
            order by %s t.last_post_at desc, t.id desc""".formatted(Tag.SQL,
                categories.size() == 1 ? ":categories" : "any(:categories)", view.condition,
                tag == null
                        ? ""
                        : " and t.id in (select x.topic_id from forum_topic_tag x where x.tag_id = " + tag + ")",
                isPinnedFirst && after.isPresent() ? " and not t.is_pinned" : "",
                after.isPresent() ? " and (t.last_post_at, t.id) < (:at, :id)" : "", pinned, most, pinned),
                Tuple.class);
        query.setParameter("categories",
                categories.size() == 1 ? categories.iterator().next() : categories.toArray(Long[]::new));
        after.ifPresent(cursor -> query.setParameter("at", cursor.lastPostAt()).setParameter("id", cursor.id()));
        if (view.isPersonal()) {
            query.setParameter("me", me);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new TopicLine(row.get(0, Long.class),
                row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), row.get(4, Instant.class),
                row.get(5, Integer.class), row.get(6, Boolean.class), row.get(7) != null, row.get(8) != null,
                Tag.read(row.get(9, String.class)), row.get(10, Boolean.class))).toList();
    }

    private TopicSheet sheet(Tuple row) {
        return new TopicSheet(row.get(0, Long.class), row.get(1, String.class), answers(row.get(2, String.class)),
                row.get(3, Long.class), TopicStatus.valueOf(row.get(4, String.class)), row.get(5, Instant.class),
                row.get(6, Integer.class), row.get(7, Boolean.class), row.get(8, Instant.class),
                row.get(9, Long.class), row.get(10, Integer.class), row.get(11, Long.class),
                Tag.read(row.get(12, String.class)), CategoryRepository.read(row, 13), row.get(24, Boolean.class),
                Objects.requireNonNullElse(row.get(25, Integer.class), 0), ids(row.get(26, String.class)));
    }

    private static List<Long> ids(@Nullable String list) {
        return list == null || list.isEmpty() ? List.of() : Stream.of(list.split(",")).map(Long::valueOf).toList();
    }

    private Map<String, String> answers(String text) {
        try {
            return json.readValue(text, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
