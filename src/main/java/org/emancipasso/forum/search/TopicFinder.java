package org.emancipasso.forum.search;

import jakarta.inject.Singleton;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.jboss.logging.Logger;

/** Finds topics whatever is away: the engine's answer, or the database's while the engine is. */
@Singleton
class TopicFinder {

    private static final Logger LOG = Logger.getLogger(TopicFinder.class);

    private final TopicSearch search;
    private final FoundTopicRepository topics;
    private final IndexLifecycle index;

    TopicFinder(TopicSearch search, FoundTopicRepository topics, IndexLifecycle index) {
        this.search = search;
        this.topics = topics;
        this.index = index;
    }

    /** One page; beyond the last that one gets to, the first. */
    TopicHits find(TopicCriteria asked) {
        TopicCriteria criteria = asked.page() > TopicCriteria.LAST_PAGE ? asked.withPage(1) : asked;
        if (!index.isReady()) {
            return topics.search(criteria);
        }
        try {
            return search.search(criteria);
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, the database does: %s", e.getMessage());
            return topics.search(criteria);
        }
    }
}
