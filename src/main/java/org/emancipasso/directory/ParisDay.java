package org.emancipasso.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is for readers. */
public final class ParisDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ParisDay() {
    }

    /** Of now. */
    public static LocalDate of(Clock clock) {
        return of(clock.instant());
    }

    /** Of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }
}
