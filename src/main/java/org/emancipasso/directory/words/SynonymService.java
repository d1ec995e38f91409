package org.emancipasso.directory.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.words.WordService.Outcome;

/** The only writer of the groups of synonyms that the search reads. One person changes them at a time. */
@ApplicationScoped
class SynonymService {

    private final EntityManager entityManager;
    private final AuditLog audit;

    SynonymService(EntityManager entityManager, AuditLog audit) {
        this.entityManager = entityManager;
        this.audit = audit;
    }

    /** Words for the same need. */
    record Group(long id, List<String> terms, int version) {}

    @Transactional
    List<Group> all() {
        return groups();
    }

    @Transactional
    Optional<Group> one(long id) {
        return find(id);
    }

    /** Adds a group; adding the same twice adds one. */
    @Transactional
    void add(long actor, List<String> terms) {
        lock();
        if (groups().stream().noneMatch(group -> group.terms().equals(terms))) {
            Object id = entityManager.createNativeQuery(
                    "insert into synonym_group (terms) values (:terms) returning id")
                    .setParameter("terms", terms.toArray(String[]::new)).getSingleResult();
            record(actor, "synonym.add", id.toString(), List.of(), terms);
        }
    }

    /** Changes a group. */
    @Transactional
    Outcome change(long actor, long id, int version, List<String> terms) {
        lock();
        Group group = find(id).orElse(null);
        if (group == null) {
            return Outcome.GONE;
        }
        if (group.terms().equals(terms)) {
            return Outcome.DONE;
        }
        if (group.version() != version) {
            return Outcome.STALE;
        }
        entityManager.createNativeQuery("update synonym_group set terms = :terms, version = version + 1 where id = :id")
                .setParameter("terms", terms.toArray(String[]::new)).setParameter("id", id).executeUpdate();
        record(actor, "synonym.change", "" + id, group.terms(), terms);
        return Outcome.DONE;
    }

    /** Removes a group; nothing when it is gone already. */
    @Transactional
    void remove(long actor, long id) {
        lock();
        find(id).ifPresent(group -> {
            entityManager.createNativeQuery("delete from synonym_group where id = :id").setParameter("id", id)
                    .executeUpdate();
            record(actor, "synonym.remove", "" + id, group.terms(), List.of());
        });
    }

    private void lock() {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('synonym_group', 51))")
                .getSingleResult();
    }

    private Optional<Group> find(long id) {
        return groups().stream().filter(group -> group.id() == id).findFirst();
    }

    private List<Group> groups() {
        List<?> rows = entityManager.createNativeQuery(
                "select id, terms, version from synonym_group order by lower(terms[1]), id", Tuple.class)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> new Group(row.get(0, Long.class),
                Arrays.asList(row.get(1, String[].class)), row.get(2, Integer.class))).toList();
    }

    private void record(long actor, String action, String id, List<String> before, List<String> after) {
        audit.record(new AuditEntry(actor, action, "synonym", id, null,
                before.isEmpty() ? Map.of() : Map.of("terms", before),
                after.isEmpty() ? Map.of() : Map.of("terms", after)));
    }
}
