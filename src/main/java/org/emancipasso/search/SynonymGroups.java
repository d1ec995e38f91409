package org.emancipasso.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Keeps the {@link Synonyms} in memory, at most ten seconds old; while the database is away, the last ones serve. */
@ApplicationScoped
public class SynonymGroups {

    private final EntityManager entityManager;
    private final List<SynonymSource> sources;
    private final Refreshed<Synonyms> current = new Refreshed<>(
            () -> QuarkusTransaction.requiringNew().call(this::read));

    SynonymGroups(EntityManager entityManager, @All List<SynonymSource> sources) {
        this.entityManager = entityManager;
        this.sources = sources;
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

    /** What curators wrote comes first: it is what a query has room for. */
    private Synonyms read() {
        List<List<String>> groups = new ArrayList<>();
        List<?> rows = entityManager.createNativeQuery("select terms from synonym_group order by id", String[].class)
                .getResultList();
        rows.forEach(row -> groups.add(Arrays.asList((String[]) row)));
        Map<String, List<String>> meant = new LinkedHashMap<>();
        sources.stream().map(SynonymSource::words).forEach(words -> {
            groups.addAll(words.groups());
            words.meant().forEach((term, others) -> meant.computeIfAbsent(term, _ -> new ArrayList<>())
                    .addAll(others));
        });
        return new Synonyms(groups, meant);
    }
}
