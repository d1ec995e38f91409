package org.emancipasso.search;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Keeps the {@link Synonyms} in memory, at most ten seconds old; while the database is away, the last ones serve. */
@ApplicationScoped
public class SynonymGroups {

    private final EntityManager entityManager;
    private final Refreshed<Synonyms> current = new Refreshed<>(
            () -> QuarkusTransaction.requiringNew().call(this::read));

    SynonymGroups(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The synonyms of now. */
    public Synonyms current() {
        return current.get();
    }

    /** Reads again: every ten seconds, and after a curator changed a group. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void refresh() {
        current.refresh();
    }

    /** Reads again; throws when that fails. */
    public void readAgain() {
        current.readAgain();
    }

    private Synonyms read() {
        List<?> rows = entityManager.createNativeQuery("select terms from synonym_group order by id", String[].class)
                .getResultList();
        return new Synonyms(rows.stream().map(row -> Arrays.asList((String[]) row)).toList());
    }
}
