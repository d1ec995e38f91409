package org.emancipasso.directory.unfound;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.emancipasso.directory.SearchCriteria;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Counts in memory the searches that find nothing, and writes the counts down each minute: nobody waits for that, and the
 * time of day is lost. What a process that dies has not written is lost too.
 */
@Singleton
public class UnfoundSearches {

    private static final Logger LOG = Logger.getLogger(UnfoundSearches.class);
    private static final int MOST_IN_MEMORY = 1_000;
    private static final Pattern ROBOT = Pattern.compile(
            "bot|crawl|spider|slurp|archive|preview|monitor|python|java|curl|wget|http|feed|fetch",
            Pattern.CASE_INSENSITIVE);

    private final UnfoundService service;
    private final Map<UnfoundSearch, Integer> counts = new ConcurrentHashMap<>();

    UnfoundSearches(UnfoundService service) {
        this.service = service;
    }

    /** A search found nothing. A program that says what it is does not count. */
    public void count(SearchCriteria criteria, @Nullable String userAgent) {
        if (userAgent != null && !userAgent.isBlank() && !ROBOT.matcher(userAgent).find()) {
            UnfoundSearch.of(criteria).filter(search -> counts.size() < MOST_IN_MEMORY || counts.containsKey(search))
                    .ifPresent(search -> counts.merge(search, 1, Integer::sum));
        }
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        Map<UnfoundSearch, Integer> taken = new HashMap<>();
        counts.keySet().forEach(search -> taken.put(search, counts.remove(search)));
        try {
            service.add(taken);
        } catch (RuntimeException e) {
            LOG.warnf("Searches that found nothing are not counted: %s", e.getMessage());
        }
    }
}
