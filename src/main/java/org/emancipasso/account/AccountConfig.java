package org.emancipasso.account;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long sessions last, and what they are signed with. */
@ConfigMapping(prefix = "emancipasso.account")
interface AccountConfig {

    /**
     * 32 characters or more, the same on all replicas, known to nobody: signs forms and encrypts what a browser holds while
     * one logs in. Production does not start without it (site/RequiredSettings).
     */
    Optional<String> secret();

    /** How long the login server's word counts on who has a role, before it is asked again. */
    @WithDefault("60s")
    Duration vouchedFor();

    /** Sessions of members. */
    Limits member();

    /** Sessions of people with a role. */
    Limits staff();

    /** When a session ends by itself. */
    interface Limits {
        /** Unused for so long. */
        @WithDefault("14d")
        Duration idle();

        /** Used or not. */
        @WithDefault("90d")
        Duration lifetime();
    }
}
