package org.emancipasso.account.personaldata;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.emancipasso.web.FrenchDate;

/** Instants as people in France say them. */
final class Days {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private Days() {
    }

    /** « 1er mars 2026 ». */
    static String day(Instant instant) {
        return new FrenchDate(instant.atZone(PARIS).toLocalDate()).spoken();
    }

    /** « 1er mars 2026 à 9 h 05 ». */
    static String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(PARIS);
        return new FrenchDate(there.toLocalDate()).spoken() + " à " + HOUR.format(there);
    }
}
