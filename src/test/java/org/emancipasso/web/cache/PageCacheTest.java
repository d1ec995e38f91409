package org.emancipasso.web.cache;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;

class PageCacheTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Stamp TODAY = new Stamp(Map.of(Space.TEXTS, 1L), LocalDate.EPOCH);

    private final PageCache cache = new PageCache(() -> new MemorySize(BigInteger.valueOf(MEGABYTE)),
            new SimpleMeterRegistry());

    @Test
    void ten_thousand_addresses_take_no_more_memory_than_was_given() {
        for (int i = 0; i < 10_000; i++) {
            String key = "/prestataires\0q\1" + i;
            cache.put(key, page("x".repeat(10_000)));
            KeptPage kept = cache.get(key, TODAY);
            if (kept != null) {
                cache.compressed(key, kept);
            }
        }

        assertTrue(cache.bytes() <= MEGABYTE, () -> cache.bytes() + " bytes");
        assertTrue(cache.bytes() > MEGABYTE / 2, () -> cache.bytes() + " bytes");
    }

    private static KeptPage page(String body) {
        return new KeptPage(Map.of(), "\"1\"", Buffer.buffer(body), null, Set.of(Space.TEXTS), TODAY, List.of());
    }
}
