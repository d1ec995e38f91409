package org.emancipasso.directory.claim;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long one may object to a claim. */
@ConfigMapping(prefix = "emancipasso.claim")
public interface ClaimConfig {

    /** From the proof, for whoever answered for the listing before. */
    @WithDefault("72h")
    Duration hold();

    /** How often claims are looked after; {@code off} for never. */
    @WithDefault("1m")
    String careInterval();
}
