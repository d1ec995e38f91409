package org.emancipasso.directory.freshness;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks after the age of listings, some at a time, each in a transaction of its own. */
@ApplicationScoped
class ReminderCare {

    private static final Logger LOG = Logger.getLogger(ReminderCare.class);
    private static final int AT_ONCE = 200;

    private final ReminderService reminders;

    ReminderCare(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(every = "${emancipasso.freshness.care-interval}", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            List<Long> next = reminders.candidates(0, AT_ONCE);
            while (!next.isEmpty()) {
                next.forEach(this::look);
                next = reminders.candidates(next.getLast(), AT_ONCE);
            }
            reminders.forgetOld();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, reminders wait: %s", e.getMessage());
        }
    }

    /** One that fails does not keep the others from their turn. */
    private void look(long listing) {
        try {
            reminders.look(listing);
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Listing %d could not be looked after", listing);
        }
    }
}
