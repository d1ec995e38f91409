package org.emancipasso.moderation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How what was decided is looked after. */
@ConfigMapping(prefix = "emancipasso.moderation")
public interface ModerationConfig {

    /** How long whoever decided may take it back; nobody is told before. */
    @WithDefault("15m")
    Duration undo();

    /** How often decisions that are final are told, and what nobody confirmed comes back; {@code off} for never. */
    @WithDefault("1m")
    String careInterval();
}
