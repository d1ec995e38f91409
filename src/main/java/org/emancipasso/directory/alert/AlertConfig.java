package org.emancipasso.directory.alert;

import java.time.DayOfWeek;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When new listings are told of. */
@ConfigMapping(prefix = "emancipasso.alert")
interface AlertConfig {

    /** The day on which letters leave. */
    @WithDefault("thursday")
    DayOfWeek day();

    /** The hour from which they leave, in Paris. */
    @WithDefault("8")
    int hour();

    /** How old a publication is before it is told of: longer than any import takes, so that none is passed over. */
    @WithDefault("1h")
    Duration settle();

    /** How long an address that nobody confirmed is kept. */
    @WithDefault("7d")
    Duration unconfirmed();
}
