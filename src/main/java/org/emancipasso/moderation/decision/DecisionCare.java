package org.emancipasso.moderation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every minute which decisions are final, and has them told. */
@ApplicationScoped
class DecisionCare {

    private static final Logger LOG = Logger.getLogger(DecisionCare.class);

    private final DecisionService decisions;

    DecisionCare(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Scheduled(every = "${emancipasso.moderation.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            decisions.due().forEach(decisions::tell);
            decisions.forgetRecipients();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, decisions wait to be told: %s", e.getMessage());
        }
    }
}
