package org.emancipasso.directory;

import java.util.function.Supplier;

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
        SearchCriteria counted = criteria.page() > SearchCriteria.LAST_PAGE ? criteria.withPage(1) : criteria;
        return ask(() -> search.search(counted), () -> providers.search(counted));
    }

    /** How many there are in each department; no hits. */
    Hits countDepartments(SearchCriteria criteria) {
        return ask(() -> search.countDepartments(criteria), () -> providers.countDepartments(criteria));
    }

    private Hits ask(Supplier<Hits> engine, Supplier<Hits> database) {
        if (!index.isReady()) {
            return database.get();
        }
        try {
            return engine.get();
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, the database does: %s", e.getMessage());
            return database.get();
        }
    }
}
