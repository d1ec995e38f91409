package org.emancipasso.account.personaldata;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long what is kept of members is kept. */
@ConfigMapping(prefix = "emancipasso.account")
public interface PersonalDataConfig {

    /** Who leaves. */
    Departure departure();

    /** Who wants a copy. */
    Export export();

    /** Who does not come any more. */
    Retention retention();

    /** How often those who leave, or do not come any more, are looked after; {@code off} in tests, which do it themselves. */
    @WithDefault("1m")
    String careInterval();

    /** A file outside of the database to which each erasure is added, so that a backup brings nobody back. */
    Optional<Path> erasureList();

    /** Who leaves. */
    interface Departure {
        /** How long they may change their mind. */
        @WithDefault("7d")
        Duration grace();

        /** How long after typing their password they may ask for it. */
        @WithDefault("10m")
        Duration freshness();
    }

    /** Who wants a copy. */
    interface Export {
        /** How often those that were asked for are looked for. */
        @WithDefault("5s")
        String interval();

        /** How long the link works. */
        @WithDefault("48h")
        Duration lifetime();

        /** How many one may ask for in 24 hours. */
        @WithDefault("3")
        int perDay();

        /** How long one attempt to make it may last; then another replica may begin. */
        @WithDefault("5m")
        Duration patience();

        /** How often it is tried. */
        @WithDefault("3")
        int attempts();

        /** How long it is known that somebody asked. */
        @WithDefault("30d")
        Duration record();
    }

    /** Who does not come any more. */
    interface Retention {
        /** Months without a visit before the first warning. */
        @WithDefault("24")
        int inactiveMonths();

        /** From the first warning to the second, and from the second to the erasure. */
        @WithDefault("30d")
        Duration warning();

        /** How long an account is kept whose owner never accepted the terms of use, and does not come back. */
        @WithDefault("30d")
        Duration unwelcomed();
    }
}
