package org.emancipasso.notification;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long it stays known what members were told. */
@ConfigMapping(prefix = "emancipasso.notification")
interface NotificationConfig {

    /** After it was read. */
    @WithDefault("90d")
    Duration readRetention();

    /** Read or not; devices that were not seen for so long are forgotten too. */
    @WithDefault("365d")
    Duration retention();
}
