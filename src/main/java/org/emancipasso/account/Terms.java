package org.emancipasso.account;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The terms of use (conditions d'utilisation). */
final class Terms {

    /** The month of their words; a change of the words changes it, and asks everyone again. */
    static final String VERSION = "2026-11";

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private Terms() {
    }

    /** The month, as one says it. */
    static String spoken() {
        return YearMonth.parse(VERSION).format(SPOKEN);
    }
}
