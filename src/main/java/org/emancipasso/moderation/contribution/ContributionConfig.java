package org.emancipasso.moderation.contribution;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strict forms without an account are (docs/adr/0029). */
@ConfigMapping(prefix = "emancipasso.contribution")
interface ContributionConfig {

    /** Nobody reads and fills a form in less. */
    @WithDefault("3s")
    Duration leastTime();

    /** How long a form that was opened may be sent. */
    @WithDefault("1d")
    Duration opened();

    /** The most numbers that a browser tries to prove that it worked: some 50,000 take a phone a second or two. */
    @WithDefault("50000")
    long work();

    /** How many submissions with a proof one form takes in an hour, from everybody together. */
    @WithDefault("300")
    int provenAnHour();

    /** How many without; each of them is a letter to an address that nobody vouched for, or has none, counted apart. */
    @WithDefault("100")
    int unprovenAnHour();

    /** How many refusals within {@link #window()} move the switch. */
    @WithDefault("50")
    int refusals();

    /** The time in which they count. */
    @WithDefault("10m")
    Duration window();

    /** How long the switch stays moved before it opens by itself. */
    @WithDefault("1h")
    Duration pause();

    /** How long the link of a letter that asks for confirmation works. */
    @WithDefault("7d")
    Duration confirmable();

    /** Who is told that a switch moved by itself; the publisher's address by default. */
    Optional<String> alertEmail();
}
