package org.emancipasso.directory.person;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patiently people are asked. */
@ConfigMapping(prefix = "emancipasso.person")
interface PersonConfig {

    /** How long somebody may answer; then the invitation is forgotten. */
    @WithDefault("30d")
    Duration answerWithin();

    /** How many a listing may name, invitations of that time included. */
    @WithDefault("5")
    int perListing();
}
