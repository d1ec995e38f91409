package org.emancipasso.search;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the search engine is used. */
@ConfigMapping(prefix = "emancipasso.search")
public interface SearchConfig {

    /** Fewer hits than this call for a second, more forgiving request. */
    @WithDefault("5")
    int fewHits();

    /** How often the index is looked after: created when missing, abandoned changes tried again. */
    @WithDefault("10s")
    Duration careInterval();
}
