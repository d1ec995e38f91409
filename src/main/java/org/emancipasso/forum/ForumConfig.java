package org.emancipasso.forum;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the forum makes people known. */
@ConfigMapping(prefix = "emancipasso.forum")
interface ForumConfig {

    /** How many posts of somebody new are read before they are shown. */
    @WithDefault("1")
    int held();

    /** How many accepted posts make somebody known. */
    @WithDefault("2")
    int knownPosts();

    /** How long after the first accepted one, at least. */
    @WithDefault("1d")
    Duration knownAfter();

    /** How many links to other sites a post of somebody known may have without being read first. */
    @WithDefault("5")
    int knownLinks();

    /** How many accepted posts make somebody trusted. */
    @WithDefault("20")
    int trustedPosts();

    /** How long after the first accepted one, at least. */
    @WithDefault("30d")
    Duration trustedAfter();

    /** To how many needs that still wait somebody may give their voice at a time. */
    @WithDefault("10")
    int voices();

    /** How often it is counted how soon questions are answered; {@code off} when somebody else does it. */
    @WithDefault("1h")
    String figuresInterval();

    /** How often texts follow what they name; {@code off} when somebody else does it. */
    @WithDefault("10s")
    String renderingInterval();
}
