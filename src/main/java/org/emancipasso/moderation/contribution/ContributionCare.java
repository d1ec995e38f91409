package org.emancipasso.moderation.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Opens switches whose time is over, and forgets what nothing depends on any more. */
@ApplicationScoped
class ContributionCare {

    private static final Logger LOG = Logger.getLogger(ContributionCare.class);

    private final SwitchService switches;
    private final ConfirmationService confirmations;
    private final ContributionService contributions;

    ContributionCare(SwitchService switches, ConfirmationService confirmations, ContributionService contributions) {
        this.switches = switches;
        this.confirmations = confirmations;
        this.contributions = contributions;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void reopen() {
        whileTheDatabaseAnswers(switches::reopen);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        whileTheDatabaseAnswers(() -> {
            switches.forget();
            confirmations.forget();
            contributions.forget();
        });
    }

    private static void whileTheDatabaseAnswers(Runnable work) {
        try {
            work.run();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, forms are looked after later: %s", e.getMessage());
        }
    }
}
