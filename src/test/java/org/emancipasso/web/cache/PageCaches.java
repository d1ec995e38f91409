package org.emancipasso.web.cache;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Wait;

/** What tests do with the pages that the platform keeps. */
public final class PageCaches {

    private PageCaches() {
    }

    /** Has every page be rendered anew. */
    public static void forget() {
        cache().clear();
    }

    /** Opens a page as a visitor: whether it came from what is kept. */
    public static boolean answers(String path) {
        return hits(() -> new Browser().open(path)) > 0;
    }

    /** Opens a page until it comes from what is kept. */
    public static void awaitKept(String path) {
        Wait.until("the page is kept: " + path, () -> answers(path));
    }

    /** How often a page was shown from what is kept during an action, by whoever asked. */
    static double hits(Runnable action) {
        double before = cache().hits();
        action.run();
        return cache().hits() - before;
    }

    private static PageCache cache() {
        return CDI.current().select(PageCache.class).get();
    }
}
