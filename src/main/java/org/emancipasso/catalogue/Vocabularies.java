package org.emancipasso.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.search.Refreshed;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.Territories;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Keeps the {@link Vocabulary} in memory, at most ten seconds old; while the database is away, the last one serves. */
@ApplicationScoped
public class Vocabularies {

    private final EntityManager entityManager;
    private final Catalogue catalogue;
    private final Territories territories;
    private final Refreshed<Vocabulary> current = new Refreshed<>(
            () -> QuarkusTransaction.requiringNew().call(this::read));

    Vocabularies(EntityManager entityManager, Catalogue catalogue, Territories territories) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    /** The words of now. */
    public Vocabulary current() {
        return current.get();
    }

    /** Reads again: every ten seconds, and after an import added tools. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void refresh() {
        current.refresh();
    }

    /** Reads again; throws when that fails. */
    public void readAgain() {
        current.readAgain();
    }

    private Vocabulary read() {
        Map<Taxonomy, Map<String, Term>> terms = new EnumMap<>(Taxonomy.class);
        List<?> rows = entityManager.createNativeQuery(
                "select taxonomy, code, label, help from term order by taxonomy, position", Tuple.class)
                .getResultList();
        for (Object row : rows) {
            Tuple term = (Tuple) row;
            String code = term.get(1, String.class);
            Stream.of(Taxonomy.values()).filter(taxonomy -> taxonomy.code.equals(term.get(0, String.class)))
                    .forEach(taxonomy -> terms.computeIfAbsent(taxonomy, _ -> new LinkedHashMap<>()).put(code,
                            new Term(code, term.get(2, String.class), term.get(3, String.class))));
        }
        Map<WordList, Map<String, String>> redirects = new EnumMap<>(WordList.class);
        for (Object row : entityManager.createNativeQuery("select list, code, target from term_redirect", Tuple.class)
                .getResultList()) {
            Tuple redirect = (Tuple) row;
            Stream.of(WordList.values()).filter(list -> list.code().equals(redirect.get(0, String.class)))
                    .forEach(list -> redirects.computeIfAbsent(list, _ -> new HashMap<>())
                            .put(redirect.get(1, String.class), redirect.get(2, String.class)));
        }
        return new Vocabulary(terms, catalogue.toolNames(), catalogue.replacedToolNames(), territories.departments()
                .stream().collect(Collectors.toMap(Department::code, Department::name)),
                redirects);
    }
}
