package org.emancipasso.web;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Time comes in through injection, so that tests hold it still. */
public final class ClockProducer {

    private ClockProducer() {
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
