package org.emancipasso.web.cache;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.emancipasso.web.cache.ChangeFeed.Seen;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Which version of each space pages show. A thread asks the database four times a second, and at once after a transaction
 * of this process wrote something; what nobody could ask for a second is not known any more, so that no page is ever
 * shown that is more than a second behind. A space that changed is known again once its {@link PageSource}s have read the
 * change, and the search engine has it.
 */
@Singleton
public class PageVersions {

    private static final Logger LOG = Logger.getLogger(PageVersions.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long BELIEVED = Duration.ofSeconds(1).toNanos();
    private static final long LOOK_EVERY_MS = 250;
    private static final long LONGEST_WAIT_MS = 1_000;
    private static final long PAUSE_MS = 2_000;
    private static final Stamp UNKNOWN = new Stamp(Map.of(), LocalDate.EPOCH);

    private final ChangeFeed feed;
    private final List<PageSource> sources;
    private final Clock clock;
    private final boolean used;

    private final ScheduledExecutorService looking = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("page-versions").factory());
    private final ExecutorService reading = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("page-sources-", 0).factory());

    /** How often each space was seen to change; guarded by this. */
    private final Map<Space, Long> counts = new EnumMap<>(Space.class);
    /** Those being read again; guarded by this. */
    private final Set<Space> settling = EnumSet.noneOf(Space.class);
    private @Nullable CompletableFuture<Void> nextLook;

    private volatile Map<Space, Long> known = Map.of();
    private volatile long lookedAt = System.nanoTime() - 2 * BELIEVED;

    PageVersions(AgroalDataSource database, @All List<PageSource> sources, Clock clock, PageCacheConfig config) {
        this.feed = new ChangeFeed(database);
        this.sources = sources;
        this.clock = clock;
        this.used = config.size().asLongValue() > 0;
    }

    void start(@Observes StartupEvent event) {
        if (used) {
            looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        looking.submit(this::close);
        looking.shutdown();
        reading.shutdownNow();
        looking.awaitTermination(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
    }

    /** The versions of now. */
    Stamp current() {
        // In this order: what is known is at least as new as the look.
        boolean believed = System.nanoTime() - lookedAt < BELIEVED;
        return believed ? new Stamp(known, LocalDate.ofInstant(clock.instant(), PARIS)) : UNKNOWN;
    }

    /**
     * A transaction of this process wrote something, and ended: returns when what it changed is not shown any more. Those
     * who come together share one look.
     */
    void written() {
        if (!used) {
            return;
        }
        try {
            nextLook().get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            outdate(new Seen(EnumSet.allOf(Space.class), Set.of()));
        } catch (InterruptedException e) {
            outdate(new Seen(EnumSet.allOf(Space.class), Set.of()));
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Void> nextLook() {
        CompletableFuture<Void> next = nextLook;
        if (next == null) {
            next = CompletableFuture.runAsync(() -> {
                begin();
                look();
            }, looking);
            nextLook = next;
        }
        return next;
    }

    /** Who writes from now on needs another look. */
    private synchronized void begin() {
        nextLook = null;
    }

    private void look() {
        long began = System.nanoTime();
        try {
            outdate(feed.look());
            lookedAt = began;
            feed.forget();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("The database does not answer, no page is kept: %s", e.getMessage());
            outdate(new Seen(EnumSet.allOf(Space.class), EnumSet.allOf(Space.class)));
            close();
        }
    }

    private void close() {
        try {
            feed.close();
        } catch (SQLException e) {
            LOG.debugf("The connection was gone: %s", e.getMessage());
        }
    }

    private synchronized void outdate(Seen seen) {
        Map<Space, Long> still = new EnumMap<>(Space.class);
        for (Space space : Space.values()) {
            if (seen.changed().contains(space)) {
                counts.merge(space, 1L, Long::sum);
            } else if (known.containsKey(space) && !seen.lagging().contains(space)) {
                still.put(space, known.get(space));
            }
            if (!still.containsKey(space) && !seen.lagging().contains(space) && settling.add(space)) {
                long count = counts.getOrDefault(space, 0L);
                reading.execute(() -> settle(space, count));
            }
        }
        known = still;
    }

    private void settle(Space space, long count) {
        try {
            sources.stream().filter(source -> source.space() == space).forEach(PageSource::readAgain);
            settled(space, count);
        } catch (RuntimeException e) {
            LOG.debugf("Pages are not kept for a while: %s", e.getMessage());
            if (!looking.isShutdown()) {
                looking.schedule(() -> release(space), PAUSE_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private synchronized void settled(Space space, long count) {
        settling.remove(space);
        // What changed meanwhile is read at the next look.
        if (counts.getOrDefault(space, 0L) == count) {
            Map<Space, Long> more = new EnumMap<>(Space.class);
            more.putAll(known);
            more.put(space, count);
            known = more;
        }
    }

    private synchronized void release(Space space) {
        settling.remove(space);
    }
}
