package org.emancipasso.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often one is written to about a kind; on one's page it is told in any case. */
public enum Frequency {
    NOW,
    DAILY,
    WEEKLY,
    NEVER;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Whether such news wait and leave together. */
    boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }

    /** When the last digest was due: seven o'clock in Paris, of a Monday if weekly. */
    Instant lastDue(Instant now) {
        ZonedDateTime here = now.atZone(PARIS);
        ZonedDateTime morning = at(here);
        if (morning.isAfter(here)) {
            morning = at(here.minusDays(1));
        }
        return (this == WEEKLY ? monday(morning, here) : morning).toInstant();
    }

    private static ZonedDateTime monday(ZonedDateTime morning, ZonedDateTime here) {
        ZonedDateTime monday = at(morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return monday.isAfter(here) ? monday.minusWeeks(1) : monday;
    }

    private static ZonedDateTime at(ZonedDateTime day) {
        return day.toLocalDate().atTime(MORNING).atZone(PARIS);
    }
}
