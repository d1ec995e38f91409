package org.emancipasso.forum.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

import org.emancipasso.forum.PostIndexing;
import org.emancipasso.forum.search.SavedSearchRepository.SavedSearch;
import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.emancipasso.web.QueryParameters;
import org.jboss.logging.Logger;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks each day what is new in the searches that were saved; the engine is asked outside of transactions. */
@Singleton
class SavedSearchCare {

    private static final Logger LOG = Logger.getLogger(SavedSearchCare.class);
    /** Longer than the index ever takes to know of a post. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final SavedSearchService searches;
    private final TopicCriteriaReader reader;
    private final TopicSearch engine;
    private final IndexLifecycle index;
    private final Clock clock;

    SavedSearchCare(SavedSearchService searches, TopicCriteriaReader reader, TopicSearch engine,
            IndexLifecycle index, Clock clock) {
        this.searches = searches;
        this.reader = reader;
        this.engine = engine;
        this.index = index;
        this.clock = clock;
    }

    @Scheduled(every = "${emancipasso.account.care-interval}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!index.isReady()) {
            return;
        }
        try {
            searches.due().forEach(this::lookAlone);
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, saved searches wait: %s", e.getMessage());
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, saved searches wait: %s", e.getMessage());
        }
    }

    /** One that fails keeps back no other. */
    private void lookAlone(SavedSearch search) {
        try {
            look(search);
        } catch (SearchUnavailable | PersistenceException | ArcUndeclaredThrowableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Nobody could be told of the saved search %d", search.id());
            searches.skip(search);
        }
    }

    /** What only resembles it is not what was asked for. While the engine is away, nobody is told. */
    private void look(SavedSearch search) {
        Instant until = clock.instant().minus(SETTLED);
        TopicCriteria criteria = reader.read(QueryParameters.of(Map.of(ForumSearchRoutes.Q, List.of(search.query()))))
                .criteria();
        searches.tell(search, engine.exact(criteria.since(search.toldUntil().atZone(PostIndexing.PARIS).toLocalDate())),
                until);
    }
}
