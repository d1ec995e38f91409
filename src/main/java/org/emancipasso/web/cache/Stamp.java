package org.emancipasso.web.cache;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a page shows, as of when it was begun.
 *
 * @param versions of the spaces whose pages may be kept; of none while nobody knows
 * @param day in Paris: listings age, and their order is drawn, at midnight
 */
record Stamp(Map<Space, Long> versions, LocalDate day) {

    /** Whether pages of these spaces may be kept. */
    boolean knows(Set<Space> spaces) {
        return versions.keySet().containsAll(spaces);
    }

    /** Whether a page of these spaces that was begun then shows what one would that is begun now. */
    boolean holds(Set<Space> spaces, Stamp now) {
        for (Space space : spaces) {
            Long version = now.versions.get(space);
            if (version == null || !version.equals(versions.get(space))) {
                return false;
            }
        }
        return day.equals(now.day);
    }
}
