package org.emancipasso.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.search.Refreshed;
import org.emancipasso.web.cache.PageSource;
import org.emancipasso.web.cache.Space;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * What tools are for, in the order that curators gave; kept in memory, at most ten seconds old. Rows of table {@code term},
 * which the desk of words keeps.
 */
@ApplicationScoped
public class Needs implements PageSource {

    /** What the list is called in the database. */
    public static final String LIST = "tool-category";

    private final EntityManager entityManager;
    private final Refreshed<Known> current = new Refreshed<>(() -> QuarkusTransaction.requiringNew().call(this::read));

    Needs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of now, by code, and what became of those that were merged. */
    private record Known(Map<String, Need> needs, Map<String, String> merged) {}

    /** All, in their order. */
    public List<Need> all() {
        return List.copyOf(current.get().needs().values());
    }

    /** The one of a code; the one that took its place, when it was merged. */
    public Optional<Need> find(String code) {
        Known known = current.get();
        return Optional.ofNullable(known.needs().get(known.merged().getOrDefault(code, code)));
    }

    /** Those of some codes, in their order. */
    public List<Need> of(List<String> codes) {
        return all().stream().filter(need -> codes.contains(need.code())).toList();
    }

    @Override
    public Space space() {
        return Space.DIRECTORY;
    }

    @Override
    public void readAgain() {
        current.readAgain();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        current.refresh();
    }

    private Known read() {
        Map<String, Need> needs = new LinkedHashMap<>();
        List<?> rows = entityManager.createNativeQuery("""
            select code, label, coalesce(help, '') from term where taxonomy = :list order by position, code""",
                Tuple.class).setParameter("list", LIST).getResultList();
        rows.stream().map(Tuple.class::cast).forEach(row -> needs.put(row.get(0, String.class),
                new Need(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class))));
        Map<String, String> merged = new HashMap<>();
        List<?> redirects = entityManager.createNativeQuery(
                "select code, target from term_redirect where list = :list", Tuple.class).setParameter("list", LIST)
                .getResultList();
        redirects.stream().map(Tuple.class::cast)
                .forEach(row -> merged.put(row.get(0, String.class), row.get(1, String.class)));
        return new Known(needs, merged);
    }
}
