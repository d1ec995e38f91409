package org.emancipasso.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The draw that orders listings of equal relevance: a new one at midnight in Paris, the same for everyone that day. */
final class DailyShuffle {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private DailyShuffle() {
    }

    /** The number of today's draw, published on the ranking page. */
    static long seed(Clock clock) {
        return LocalDate.now(clock.withZone(PARIS)).toEpochDay();
    }
}
