package org.emancipasso.account;

import java.time.Duration;

import jakarta.inject.Singleton;

/** How long a member's session lasts, for the pages that promise it. */
@Singleton
public class SessionPeriods {

    private final AccountConfig config;

    SessionPeriods(AccountConfig config) {
        this.config = config;
    }

    /** Unused. */
    public Duration idle() {
        return config.member().idle();
    }

    /** Used or not. */
    public Duration lifetime() {
        return config.member().lifetime();
    }
}
