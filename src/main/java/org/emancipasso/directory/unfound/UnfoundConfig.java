package org.emancipasso.directory.unfound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept of searches that found nothing. */
@ConfigMapping(prefix = "emancipasso.unfound")
interface UnfoundConfig {

    /** From how many times on words are shown: what one person alone would search for is not. */
    @WithDefault("3")
    int least();

    /** How many days they are kept. */
    @WithDefault("30")
    int days();

    /** How many different searches of a day are kept. */
    @WithDefault("2000")
    int mostADay();
}
