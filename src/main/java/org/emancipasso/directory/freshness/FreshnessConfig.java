package org.emancipasso.directory.freshness;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When structures are asked whether their listing is still right. */
@ConfigMapping(prefix = "emancipasso.freshness")
public interface FreshnessConfig {

    /** At how many months they are asked, in order. */
    @WithDefault("6,12,15,17")
    List<Integer> reminders();

    /** How long they have to answer: the least time between two letters, and between the last one and being hidden. */
    @WithDefault("30d")
    Duration pause();

    /** How long the link of a letter opens. */
    @WithDefault("120d")
    Duration link();

    /** How often listings are looked after; {@code off} for never. */
    @WithDefault("1h")
    String careInterval();
}
