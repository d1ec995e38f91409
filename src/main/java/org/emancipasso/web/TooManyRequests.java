package org.emancipasso.web;

import java.time.Duration;

/** Somebody asked for more than they may for now; answered 429 with when to come back (RFC 6585 §4). */
public class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MINUTE = 60;

    private final long seconds;

    /** Keeps how long to wait. */
    public TooManyRequests(Duration wait) {
        super("Too many requests");
        seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Until one more is taken, at least one. */
    long seconds() {
        return seconds;
    }

    /** The same in whole minutes, at least one. */
    long minutes() {
        return (seconds + MINUTE - 1) / MINUTE;
    }
}
