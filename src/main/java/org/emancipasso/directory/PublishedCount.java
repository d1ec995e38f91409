package org.emancipasso.directory;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.search.Refreshed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** How many listings are on the site, at most ten seconds old; while the database is away, the last count serves. */
@ApplicationScoped
public class PublishedCount {

    private final Refreshed<Long> current;

    PublishedCount(ProviderRepository providers) {
        current = new Refreshed<>(() -> QuarkusTransaction.requiringNew().call(providers::countPublished));
    }

    /** The count of now. */
    public long current() {
        return current.get();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        current.refresh();
    }

    /** Counts again; throws when that fails. */
    void readAgain() {
        current.readAgain();
    }
}
