package org.emancipasso.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The database queries of categories. */
@ApplicationScoped
public class CategoryRepository {

    static final String COLUMNS = """
        c.id, c.code, c.name, c.introduction, c.colour, c.form, c.may_see, c.may_create, c.may_reply, c.topics,
        c.last_post_at""";

    private final EntityManager entityManager;

    CategoryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All, in the order that admins gave them. */
    public List<Category> all() {
        List<?> rows = entityManager.createNativeQuery(
                "select " + COLUMNS + " from forum_category c order by c.position, c.id", Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> read(row, 0)).toList();
    }

    /** The one of this code. */
    public Optional<Category> find(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    Optional<Category> find(long id) {
        List<?> rows = entityManager.createNativeQuery("select " + COLUMNS + " from forum_category c where c.id = :id",
                Tuple.class).setParameter("id", id).getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> read(row, 0)).findFirst();
    }

    /** One more or fewer topic is published; after the row of the topic is held, so that nobody waits in a circle. */
    void count(long id, int topics, Instant lastPostAt) {
        entityManager.createNativeQuery("""
            update forum_category set topics = topics + :topics,
            last_post_at = greatest(last_post_at, cast(:last as timestamptz)) where id = :id""")
                .setParameter("topics", topics).setParameter("last", lastPostAt).setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Counts what is published in some, as it is now; after the rows of the topics are held, so that nobody waits in a circle.
     * Whoever publishes counts in the same row: with it held, what others have not counted yet is not seen either.
     */
    public void recount(Collection<Long> ids) {
        entityManager
                .createNativeQuery("select id from forum_category where id in (:ids) order by id for no key update")
                .setParameter("ids", ids).getResultList();
        entityManager.createNativeQuery("""
            update forum_category c set
            topics = (select count(*) from forum_topic t where t.category_id = c.id and t.status = 'PUBLISHED'),
            last_post_at = (select max(last_post_at) from forum_topic t
                            where t.category_id = c.id and t.status = 'PUBLISHED')
            where c.id in (:ids)""").setParameter("ids", ids).executeUpdate();
    }

    /** Reads {@link #COLUMNS} from one on. */
    static Category read(Tuple row, int first) {
        return new Category(row.get(first, Long.class), row.get(first + 1, String.class),
                row.get(first + 2, String.class), row.get(first + 3, String.class), row.get(first + 4, String.class),
                Questions.valueOf(row.get(first + 5, String.class)), row.get(first + 6, String.class),
                row.get(first + 7, String.class), row.get(first + 8, String.class), row.get(first + 9, Integer.class),
                row.get(first + 10, Instant.class));
    }
}
