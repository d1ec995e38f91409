package org.emancipasso.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Counts how often listings are shown, in memory, and adds that to the day's number each minute. No address, no cookie, no
 * time of day: nobody can be told from anybody else. What a browser or a proxy kept for its minute is not seen here.
 */
@ApplicationScoped
class ListingVisits {

    private static final Logger LOG = Logger.getLogger(ListingVisits.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Those that say what they are; what says nothing is no person either. */
    private static final Pattern ROBOT = Pattern.compile(
            "bot|crawl|spider|slurp|preview|monitor|fetch|curl|wget|python|headless|http-client|^\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WAITING = 10_000;
    private static final int MONTHS_KEPT = 25;

    private final VisitService service;
    private final Clock clock;
    private final Map<Visited, Integer> waiting = new ConcurrentHashMap<>();

    /** A listing on a day. */
    record Visited(long listing, LocalDate day) {}

    ListingVisits(VisitService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /**
     * The page was shown to somebody who is neither staff nor of the structure.
     *
     * @param userAgent what the browser calls itself
     */
    void shown(long listing, @Nullable String userAgent) {
        Visited visited = new Visited(listing, LocalDate.ofInstant(clock.instant(), PARIS));
        if (userAgent != null && !ROBOT.matcher(userAgent).find()
                && (waiting.size() < MOST_WAITING || waiting.containsKey(visited))) {
            waiting.merge(visited, 1, Integer::sum);
        }
    }

    /** Writes down what was counted; while the database is away it waits. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void flush() {
        Map<Visited, Integer> taken = new HashMap<>();
        waiting.keySet().forEach(visited -> {
            Integer views = waiting.remove(visited);
            if (views != null) {
                taken.put(visited, views);
            }
        });
        if (taken.isEmpty()) {
            return;
        }
        try {
            service.add(taken);
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, visits wait: %s", e.getMessage());
            taken.forEach((visited, views) -> waiting.merge(visited, views, Integer::sum));
        }
    }

    /** A year can be compared with the one before; nobody needs more. */
    @Scheduled(every = "12h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        try {
            service.forget(LocalDate.ofInstant(clock.instant(), PARIS).minusMonths(MONTHS_KEPT));
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, old visits wait: %s", e.getMessage());
        }
    }

    void end(@Observes ShutdownEvent event) {
        flush();
    }
}
