package org.emancipasso.library;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How long a resource takes, as people choose by it. */
final class Duration {

    /** Up to so many minutes it fits into a break. */
    static final int SHORT = 15;
    /** Up to so many, into an hour. */
    static final int MIDDLE = 60;

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})\\s*(?:m|min|mn|minutes?)?");
    private static final Pattern HOURS = Pattern
            .compile("(\\d{1,3})\\s*(?:h|heures?)\\s*(?:(\\d{1,2})\\s*(?:m|min|mn|minutes?)?)?");

    private Duration() {
    }

    /** What people type: {@code 45}, {@code 45 min}, {@code 1 h 30}; empty when it is no duration. In minutes. */
    static Optional<Integer> read(String typed) {
        String text = typed.toLowerCase(Locale.ROOT).strip();
        Matcher hours = HOURS.matcher(text);
        Matcher minutes = MINUTES.matcher(text);
        Optional<Integer> read = hours.matches()
                ? Optional.of(MIDDLE * Integer.parseInt(hours.group(1))
                        + (hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2))))
                : minutes.matches() ? Optional.of(Integer.parseInt(minutes.group(1))) : Optional.empty();
        return read.filter(known -> known > 0);
    }

    /** The code of {@link CodeList#DURATION}; none while nobody knows. */
    static @Nullable String of(@Nullable Integer minutes) {
        return minutes == null ? null : minutes <= SHORT ? "court" : minutes <= MIDDLE ? "moyen" : "long";
    }
}
