package org.emancipasso.library;

import jakarta.inject.Singleton;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.search.SearchUnavailable;
import org.jboss.logging.Logger;

/** Finds resources whatever is away: the engine's answer, or the database's while the engine is. */
@Singleton
class LibraryFinder {

    private static final Logger LOG = Logger.getLogger(LibraryFinder.class);

    private final LibrarySearch search;
    private final ItemRepository items;
    private final IndexLifecycle index;

    LibraryFinder(LibrarySearch search, ItemRepository items, IndexLifecycle index) {
        this.search = search;
        this.items = items;
        this.index = index;
    }

    /** One page; beyond the last page that the engine counts to, the first. */
    LibraryHits find(LibraryCriteria criteria) {
        LibraryCriteria counted = criteria.page() > LibraryCriteria.LAST_PAGE ? criteria.withPage(1) : criteria;
        if (!index.isReady()) {
            return items.search(counted);
        }
        try {
            return search.search(counted);
        } catch (SearchUnavailable e) {
            LOG.warnf("The search engine does not answer, the database does: %s", e.getMessage());
            return items.search(counted);
        }
    }
}
