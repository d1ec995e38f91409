package org.emancipasso.supervision;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How listed addresses are looked at (docs/adr/0053). */
@ConfigMapping(prefix = "emancipasso.supervision")
interface SupervisionConfig {

    /** How often it is asked whether something is to be done; {@code off} looks at nothing. */
    @WithDefault("1m")
    String careInterval();

    /** When the night begins, in Paris. */
    @WithDefault("01:00")
    LocalTime from();

    /** When it ends; all day long when that is when it begins. */
    @WithDefault("06:00")
    LocalTime until();

    /** How many requests a night may take: no address is begun after so many. */
    @WithDefault("20000")
    int requests();

    /** How many sites are asked at once; each of them never more than once at a time. */
    @WithDefault("32")
    int atOnce();

    /** The least time between two requests to a site. */
    @WithDefault("1s")
    Duration pause();

    /** How long a site may be silent. */
    @WithDefault("10s")
    Duration patience();

    /** How long one answer may take. */
    @WithDefault("20s")
    Duration longest();

    /** From one look at an address to the next. */
    @WithDefault("20h")
    Duration every();

    /** The same while it is not sure whether it is gone, or back. */
    @WithDefault("2h")
    Duration again();

    /** How long an address is left alone that a person says works. */
    @WithDefault("30d")
    Duration trusted();

    /** Whom those who see our requests may write to; the publisher's address by default. */
    Optional<String> contact();

    /** Who is told what is gone; the publisher's address by default. */
    Optional<String> digestEmail();
}
