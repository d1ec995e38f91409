package org.emancipasso.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.emancipasso.web.FrenchDate;

/** A year, a month or a day: as precise as anybody knows. Kept as ISO 8601 writes it. */
final class PartialDate {

    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern FRENCH = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)((?:19|20)\\d\\d)");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private PartialDate() {
    }

    /** What people type: {@code 2026}, {@code 2026-05}, {@code 05/2026}, {@code 12/05/2026}; empty when it is no date. */
    static Optional<String> read(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return iso(iso.group(1), Optional.ofNullable(iso.group(2)), Optional.ofNullable(iso.group(3)));
        }
        Matcher french = FRENCH.matcher(typed);
        return french.matches()
                ? iso(french.group(3), Optional.of(french.group(2)), Optional.ofNullable(french.group(1)))
                : Optional.empty();
    }

    /** As a page says it. */
    static String spoken(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> MONTH.format(YearMonth.parse(iso));
            default -> new FrenchDate(LocalDate.parse(iso)).spoken();
        };
    }

    private static Optional<String> iso(String year, Optional<String> month, Optional<String> day) {
        try {
            if (month.isEmpty()) {
                return Optional.of(year);
            }
            YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month.get()));
            return Optional.of(day.isEmpty() ? of.toString() : of.atDay(Integer.parseInt(day.get())).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
