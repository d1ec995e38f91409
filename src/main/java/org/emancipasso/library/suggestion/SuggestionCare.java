package org.emancipasso.library.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets what nobody confirmed, and who sent what was decided long ago. */
@ApplicationScoped
class SuggestionCare {

    private static final Logger LOG = Logger.getLogger(SuggestionCare.class);

    private final SuggestionService suggestions;

    SuggestionCare(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @Scheduled(every = "1h", delayed = "11m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        try {
            suggestions.forgetOld();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, old suggestions are forgotten later: %s", e.getMessage());
        }
    }
}
