package org.emancipasso.search;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the search engine is used. */
@ConfigMapping(prefix = "emancipasso.search")
public interface SearchConfig {

    /** How long a page waits for the engine before it answers from the database. */
    @WithDefault("2s")
    Duration timeout();

    /** Fewer hits than this call for a second, more forgiving request. */
    @WithDefault("5")
    int fewHits();

    /** How often the index is looked after: created when missing, abandoned changes tried again. */
    @WithDefault("10s")
    Duration careInterval();
}
