package org.emancipasso.forum.follow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How those who follow are told. */
@ConfigMapping(prefix = "emancipasso.forum.follow")
interface FollowConfig {

    /** How often it is looked what is to be told; {@code off} in tests, which do it themselves. */
    @WithDefault("5s")
    String careInterval();

    /** How many members are told in one transaction. */
    @WithDefault("200")
    int batch();
}
