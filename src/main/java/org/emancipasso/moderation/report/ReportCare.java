package org.emancipasso.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks every minute what nobody confirmed in time. */
@ApplicationScoped
class ReportCare {

    private static final Logger LOG = Logger.getLogger(ReportCare.class);

    private final ReportService reports;

    ReportCare(ReportService reports) {
        this.reports = reports;
    }

    @Scheduled(every = "${emancipasso.moderation.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            reports.unconfirmed().forEach(reports::comeBack);
            reports.forgetAuthors();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, what is hidden waits: %s", e.getMessage());
        }
    }
}
