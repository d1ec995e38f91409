package org.emancipasso.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as a page says it, in Paris: « 1er mars 2026 à 9 h 05 », and as {@code <time>} wants it. */
public record FrenchMoment(Instant at) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H' h 'mm");

    /** ISO 8601, in UTC, for {@code datetime}. */
    public String iso() {
        return at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    /** The day alone, in words. */
    public String day() {
        return new FrenchDate(paris().toLocalDate()).spoken();
    }

    /** French, in words. */
    public String spoken() {
        return day() + " à " + HOUR.format(paris());
    }

    private ZonedDateTime paris() {
        return at.atZone(PARIS);
    }
}
