package org.emancipasso.directory.words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.emancipasso.catalogue.WordList;

/** The database queries of lists of words. The two kinds of tool have tables of their own. */
@ApplicationScoped
class WordRepository {

    private final EntityManager entityManager;

    WordRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A word whose listings are to be indexed again. */
    record Reworded(String list, String code) {}

    /** Until the transaction ends, nobody else changes the list. */
    void lock(WordList list) {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:list, 51))")
                .setParameter("list", list.code()).getSingleResult();
    }

    /** All words: terms in their order, tools by name, those « à relire » that a listing names first. */
    List<Word> all(WordList list) {
        return words(list.isTools()
                ? query("select code, name, '', 0, reviewed, version from %s order by reviewed or not offered, lower(name), code",
                        list)
                : query("select code, label, coalesce(help, ''), position, true, version from %s order by position, code",
                        list));
    }

    /** One word. */
    Optional<Word> one(WordList list, String code) {
        return all(list).stream().filter(word -> word.code().equals(code)).findFirst();
    }

    /** Whether a code is, or once was, that of a word. */
    boolean isTaken(WordList list, String code) {
        return one(list, code).isPresent() || !entityManager.createNativeQuery(
                "select 1 from term_redirect where list = :list and code = :code").setParameter("list", list.code())
                .setParameter("code", code).getResultList().isEmpty();
    }

    void add(WordList list, Word word) {
        (list.isTools()
                ? entityManager.createNativeQuery("insert into " + table(list)
                        + " (code, name, reviewed) values (:code, :label, true)")
                : entityManager.createNativeQuery("""
                    insert into term (taxonomy, code, label, help, position)
                    values (:taxonomy, :code, :label, nullif(:help, ''), :place)""")
                        .setParameter("taxonomy", list.code()).setParameter("help", word.help())
                        .setParameter("place", word.place()))
                .setParameter("code", word.code()).setParameter("label", word.label()).executeUpdate();
    }

    /** Words it otherwise; whoever else looked at it before is told. */
    void reword(WordList list, String code, String label, String help) {
        (list.isTools()
                ? entityManager.createNativeQuery("update " + table(list)
                        + " set name = :label, reviewed = true, offered = true, version = version + 1 where code = :code")
                : entityManager.createNativeQuery("""
                    update term set label = :label, help = nullif(:help, ''), version = version + 1
                    where taxonomy = :taxonomy and code = :code""")
                        .setParameter("taxonomy", list.code()).setParameter("help", help))
                .setParameter("code", code).setParameter("label", label).executeUpdate();
    }

    void place(WordList list, String code, int place) {
        query("update %s set position = :place where code = :code", list).setParameter("place", place)
                .setParameter("code", code).executeUpdate();
    }

    /** Takes a word away, and has its code lead to another; so do the codes that led to it. */
    void redirect(WordList list, String code, String target, Instant now) {
        entityManager
                .createNativeQuery("update term_redirect set target = :target where list = :list and target = :code")
                .setParameter("list", list.code()).setParameter("code", code).setParameter("target", target)
                .executeUpdate();
        entityManager.createNativeQuery(
                "insert into term_redirect (list, code, target, merged_at) values (:list, :code, :target, :now)")
                .setParameter("list", list.code()).setParameter("code", code).setParameter("target", target)
                .setParameter("now", now).executeUpdate();
        query("delete from %s where code = :code", list).setParameter("code", code).executeUpdate();
    }

    /** Has the listings of a word indexed again once all replicas know its label. */
    void postpone(WordList list, String code, Instant due) {
        entityManager.createNativeQuery("""
            insert into reworded (list, code, due_at) values (:list, :code, :due)
            on conflict (list, code) do update set due_at = excluded.due_at""")
                .setParameter("list", list.code()).setParameter("code", code).setParameter("due", due)
                .executeUpdate();
    }

    /** Takes those that are due, which no other replica takes. */
    List<Reworded> takeDue(Instant now) {
        return rows(entityManager.createNativeQuery("""
            delete from reworded where (list, code) in
            (select list, code from reworded where due_at <= :now for update skip locked) returning list, code""",
                Tuple.class).setParameter("now", now),
                row -> new Reworded(row.get(0, String.class), row.get(1, String.class)));
    }

    /** A statement on the table of a list; on its own terms alone where all taxonomies share one. */
    private Query query(String sql, WordList list) {
        if (list.isTools()) {
            return sql.startsWith("select")
                    ? entityManager.createNativeQuery(sql.formatted(table(list)), Tuple.class)
                    : entityManager.createNativeQuery(sql.formatted(table(list)));
        }
        String own = sql.contains(" where ")
                ? sql.formatted("term") + " and taxonomy = :taxonomy"
                : sql.formatted("term").replace(" order by", " where taxonomy = :taxonomy order by");
        return (sql.startsWith("select")
                ? entityManager.createNativeQuery(own, Tuple.class)
                : entityManager.createNativeQuery(own)).setParameter("taxonomy", list.code());
    }

    private static String table(WordList list) {
        return list == WordList.TOOL ? "tool" : "replaced_tool";
    }

    private static List<Word> words(Query query) {
        return rows(query, row -> new Word(row.get(0, String.class), row.get(1, String.class),
                row.get(2, String.class), row.get(3, Integer.class), row.get(4, Boolean.class),
                row.get(5, Integer.class)));
    }

    private static <T> List<T> rows(Query query, Function<Tuple, T> read) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(read).toList();
    }
}
