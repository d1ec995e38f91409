package org.emancipasso.forum.follow;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Tells what waits: one transaction for some news and some members, on one replica; what fails is told alone, and keeps back
 * nothing else.
 */
@Singleton
class NewsCare {

    private static final Logger LOG = Logger.getLogger(NewsCare.class);

    private static final int AT_ONCE = 50;

    private final NewsService news;

    NewsCare(NewsService news) {
        this.news = news;
    }

    @Scheduled(every = "${emancipasso.forum.follow.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        try {
            List<Long> waiting = news.waiting();
            for (int from = 0; from < waiting.size(); from += AT_ONCE) {
                tell(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())));
            }
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, those who follow are told later: %s", e.getMessage());
        }
    }

    private void tell(List<Long> ids) {
        try {
            while (news.tell(ids)) {
                // Some more, in a transaction of their own.
            }
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.errorf(e, "News %d could not be told", ids.getFirst());
                news.failed(ids.getFirst());
            } else {
                ids.forEach(id -> tell(List.of(id)));
            }
        }
    }
}
