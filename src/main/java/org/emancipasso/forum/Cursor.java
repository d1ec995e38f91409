package org.emancipasso.forum;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list of topics goes on: the topic shown last, by the time of its last post and its id. */
record Cursor(Instant lastPostAt, long id) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    /** As addresses have it; what is none begins at the first. */
    static Optional<Cursor> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Cursor(Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** Microseconds, as PostgreSQL keeps them, and the id. */
    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, lastPostAt) + "-" + id;
    }
}
