package org.emancipasso.directory;

import jakarta.inject.Singleton;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.web.cache.PageSource;
import org.emancipasso.web.cache.Space;

/** The engine shows what was sent to it a second later, unless it is asked to. */
@Singleton
class IndexPages implements PageSource {

    private final IndexLifecycle index;

    IndexPages(IndexLifecycle index) {
        this.index = index;
    }

    @Override
    public Space space() {
        return Space.INDEX;
    }

    @Override
    public void readAgain() {
        index.show();
    }
}
