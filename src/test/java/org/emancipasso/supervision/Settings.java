package org.emancipasso.supervision;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Settings for sites of one's own. */
record Settings(int atOnce, Duration pause, Duration patience, Duration longest) implements SupervisionConfig {

    /** For sites that say nothing. */
    static final Settings QUICK = new Settings(16, Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(3));
    /** For sites that answer, however busy the machine is. */
    static final Settings PATIENT = new Settings(16, Duration.ZERO, Duration.ofSeconds(30), Duration.ofSeconds(60));

    @Override
    public String careInterval() {
        return "off";
    }

    @Override
    public LocalTime from() {
        return LocalTime.MIDNIGHT;
    }

    @Override
    public LocalTime until() {
        return LocalTime.MIDNIGHT;
    }

    @Override
    public int requests() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(20);
    }

    @Override
    public Duration again() {
        return Duration.ofHours(2);
    }

    @Override
    public Duration trusted() {
        return Duration.ofDays(30);
    }

    @Override
    public Optional<String> contact() {
        return Optional.empty();
    }

    @Override
    public Optional<String> digestEmail() {
        return Optional.empty();
    }
}
