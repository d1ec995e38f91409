package org.emancipasso.web.cache;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Pages by address, at most so many bytes of them: those least asked for go first. */
@Singleton
class PageCache {

    private static final String METER = "emancipasso.page.cache";

    private final Cache<String, KeptPage> pages;
    private final long size;
    private final Counter hits;
    private final Counter misses;

    PageCache(PageCacheConfig config, MeterRegistry meters) {
        size = config.size().asLongValue();
        pages = Caffeine.newBuilder().maximumWeight(size)
                .weigher((String key, KeptPage page) -> 2 * key.length() + page.weight()).build();
        hits = meters.counter(METER, "result", "hit");
        misses = meters.counter(METER, "result", "miss");
        meters.gauge(METER + ".bytes", this, PageCache::bytes);
    }

    /** Whether pages are kept at all. */
    boolean isUsed() {
        return size > 0;
    }

    /** The page of an address, if it is still what one would see. */
    @Nullable
    KeptPage get(String key, Stamp now) {
        KeptPage page = pages.getIfPresent(key);
        if (page == null || !page.isOf(now)) {
            return null;
        }
        hits.increment();
        return page;
    }

    /** Keeps what was rendered. */
    void put(String key, KeptPage page) {
        misses.increment();
        pages.put(key, page);
    }

    /** The page with its compressed form, unless another took its place meanwhile. */
    KeptPage compressed(String key, KeptPage page) {
        KeptPage compressed = page.compressed();
        pages.asMap().replace(key, page, compressed);
        return compressed;
    }

    /** How often a page was shown again. */
    double hits() {
        return hits.count();
    }

    /** Forgets all of them. */
    void clear() {
        pages.invalidateAll();
    }

    /** How much memory the pages take, once those that are too many are gone. */
    long bytes() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
