package org.emancipasso.forum.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days as people type them: {@code 2026}, {@code 2026-05}, {@code 2026-05-12}, {@code 05/2026}, {@code 12/05/2026}. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(20\\d\\d)(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern FRENCH = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)(20\\d\\d)");

    private Dates() {
    }

    /** The first day of what is named. */
    static Optional<LocalDate> firstDay(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH.matcher(typed);
        return french.matches() ? date(french.group(3), french.group(2), french.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, @Nullable String month, @Nullable String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month == null ? 1 : Integer.parseInt(month),
                    day == null ? 1 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
