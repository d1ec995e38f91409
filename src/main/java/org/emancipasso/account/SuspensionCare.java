package org.emancipasso.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every minute whose suspension is over. */
@ApplicationScoped
class SuspensionCare {

    private static final Logger LOG = Logger.getLogger(SuspensionCare.class);

    private final SuspensionService suspensions;

    SuspensionCare(SuspensionService suspensions) {
        this.suspensions = suspensions;
    }

    @Scheduled(every = "1m", delayed = "45s", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            suspensions.endWhatIsOver();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, suspensions end later: %s", e.getMessage());
        }
    }
}
