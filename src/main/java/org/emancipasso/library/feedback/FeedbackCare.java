package org.emancipasso.library.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets answers that nobody confirmed. */
@ApplicationScoped
class FeedbackCare {

    private static final Logger LOG = Logger.getLogger(FeedbackCare.class);

    private final FeedbackService feedback;

    FeedbackCare(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @Scheduled(every = "1h", delayed = "13m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        try {
            feedback.forgetOld();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, old answers are forgotten later: %s", e.getMessage());
        }
    }
}
