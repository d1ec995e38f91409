package org.emancipasso.directory;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.web.cache.PageSource;
import org.emancipasso.web.cache.Space;

/**
 * The engine shows what was sent to it a second later, unless it is asked to: at once when nobody wrote for a while, then twice a
 * second at most, since each time costs it a piece of index that it puts together with others later.
 */
@Singleton
class IndexPages implements PageSource {

    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final IndexLifecycle index;
    private long shownAt = System.nanoTime() - PAUSE;

    IndexPages(IndexLifecycle index) {
        this.index = index;
    }

    @Override
    public Space space() {
        return Space.INDEX;
    }

    @Override
    public synchronized void readAgain() {
        try {
            TimeUnit.NANOSECONDS.sleep(shownAt + PAUSE - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        shownAt = System.nanoTime();
        index.show();
    }
}
