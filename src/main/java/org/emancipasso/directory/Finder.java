package org.emancipasso.directory;

import jakarta.inject.Singleton;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.jboss.logging.Logger;

/** Finds listings whatever is away: the engine's answer, or the database's while the engine is. */
@Singleton
class Finder {

    private static final Logger LOG = Logger.getLogger(Finder.class);

    private final ProviderSearch search;
    private final ProviderRepository providers;
    private final IndexLifecycle index;

    Finder(ProviderSearch search, ProviderRepository providers, IndexLifecycle index) {
        this.search = search;
        this.providers = providers;
        this.index = index;
    }

    /** One page; beyond the last page that the engine counts to, the first. */
    Hits find(SearchCriteria criteria) {
        if (criteria.page() > SearchCriteria.LAST_PAGE) {
            return find(criteria.withPage(1));
        }
        if (!index.isReady()) {
            return providers.search(criteria);
        }
        try {
            return search.search(criteria);
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, the database does: %s", e.getMessage());
            return providers.search(criteria);
        }
    }
}
