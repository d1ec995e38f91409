package org.emancipasso.web.limit;

import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;

/**
 * How many requests in how long. They come back evenly: after a sixth of the time, a sixth of them.
 *
 * @param requests at least one
 */
public record Budget(int requests, Duration window) {

    /** Checks the figures. */
    public Budget {
        if (requests < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("A budget allows something, and in some time");
        }
    }

    /** Reads {@code 10/1h}. */
    public static Budget of(String text) {
        String[] parts = text.strip().split("/", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("A budget is written as 10/1h, not " + text);
        }
        return new Budget(Integer.parseInt(parts[0]), DurationConverter.parseDuration(parts[1]));
    }
}
