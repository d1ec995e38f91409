package org.emancipasso.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When other sites are asked: at night, when they have the fewest visitors. */
record Hours(LocalTime from, LocalTime until) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Whether there is no day. */
    boolean areAlways() {
        return from.equals(until);
    }

    /** Whether that is the time. */
    boolean hold(Instant moment) {
        LocalTime time = moment.atZone(PARIS).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** The day on which the night of that moment began. */
    LocalDate night(Instant moment) {
        ZonedDateTime then = moment.atZone(PARIS);
        return then.toLocalTime().isBefore(from) ? then.toLocalDate().minusDays(1) : then.toLocalDate();
    }
}
