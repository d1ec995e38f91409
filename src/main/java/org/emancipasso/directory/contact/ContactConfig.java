package org.emancipasso.directory.contact;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patiently messages are looked after, and how many somebody may send. */
@ConfigMapping(prefix = "emancipasso.contact")
public interface ContactConfig {

    /** How often messages without answer are looked for; {@code off} in tests, which do it themselves. */
    @WithDefault("10m")
    String careInterval();

    /** How long an association waits before it gets the names of others. */
    @WithDefault("10d")
    Duration followUpAfter();

    /** How long what was said is kept, in days of 24 hours. */
    @WithDefault("180d")
    Duration kept();

    /** How long a message waits for its author to confirm it. */
    @WithDefault("7d")
    Duration confirmWithin();

    /** How long whoever reads a proposed address may answer whether messages may go there. */
    @WithDefault("30d")
    Duration consentWithin();

    /** For how many structures one address may be asked that in as long. */
    @WithDefault("3")
    int consentsPerAddress();

    /** To how many structures one address may write in 24 hours. */
    @WithDefault("10")
    int perWriter();

    /** To how many structures one text may go in 30 days. */
    @WithDefault("5")
    int sameWords();

    /** How many messages one structure gets in 24 hours. */
    @WithDefault("30")
    int perProvider();
}
