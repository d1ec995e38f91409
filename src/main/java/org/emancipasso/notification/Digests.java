package org.emancipasso.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every minute whether a digest is due, so that one that was missed leaves late rather than never. */
@ApplicationScoped
class Digests {

    private static final Logger LOG = Logger.getLogger(Digests.class);

    private final DigestService digests;
    private final Clock clock;

    Digests(DigestService digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        try {
            for (Frequency frequency : List.of(Frequency.DAILY, Frequency.WEEKLY)) {
                Instant due = frequency.lastDue(clock.instant());
                digests.waiting(frequency, due).forEach(member -> digests.send(member, frequency, due));
            }
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, digests wait: %s", e.getMessage());
        }
    }
}
