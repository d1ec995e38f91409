package org.emancipasso.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a page says it: « 1er mars 2026 », and as {@code <time>} wants it. */
public record FrenchDate(LocalDate day) {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    /** ISO 8601, for {@code datetime}. */
    public String iso() {
        return day.toString();
    }

    /** French, in words. */
    public String spoken() {
        return SPOKEN.format(day).replaceFirst("^1 ", "1er ");
    }
}
