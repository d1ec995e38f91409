package org.emancipasso.forum.follow;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Tells what waits: one transaction for some members, on one replica; what fails keeps back nothing else. */
@Singleton
class NewsCare {

    private static final Logger LOG = Logger.getLogger(NewsCare.class);

    private final NewsService news;

    NewsCare(NewsService news) {
        this.news = news;
    }

    @Scheduled(every = "${emancipasso.forum.follow.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        try {
            news.waiting().forEach(this::tell);
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, those who follow are told later: %s", e.getMessage());
        }
    }

    private void tell(long id) {
        try {
            while (news.tell(id)) {
                // Some more, in a transaction of their own.
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "News %d could not be told", id);
            news.failed(id);
        }
    }
}
