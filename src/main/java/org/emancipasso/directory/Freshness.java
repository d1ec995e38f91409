package org.emancipasso.directory;

import java.time.LocalDate;

/**
 * What the age of a listing does: since somebody last said that it is right, a person of the team or the structure itself,
 * else since its publication (docs/adr/0031).
 */
public final class Freshness {

    /** From so many months, the site says that it is to be checked. */
    public static final int MENTIONED = 6;

    /** From so many months, it comes after those that answer as well. */
    public static final int LOWERED = 12;

    /** From so many months, and two letters without an answer, it is hidden. */
    public static final int HIDDEN = 18;

    private Freshness() {
    }

    /** Whether so many months have gone by since a day. */
    public static boolean isOlder(LocalDate freshOn, LocalDate today, int months) {
        return !freshOn.isAfter(limit(today, months));
    }

    /** The last day that is so many months old. */
    public static LocalDate limit(LocalDate today, int months) {
        return today.minusMonths(months);
    }
}
