package org.emancipasso.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The platform's clock under test: it runs, from a day that a test chooses. */
public final class TestClock extends Clock {

    private static final TestClock RUNNING = new TestClock();

    private volatile Duration shift = Duration.ZERO;

    private TestClock() {
    }

    /**
     * Moves to the same hour of another day; 0 is today. Not while a letter is being sent: whoever has it would not have it any
     * more, and another would send it too.
     */
    public static void moveTo(int daysFromToday) {
        if (Arc.container() != null) {
            Wait.until("no letter is being sent", () -> QuarkusTransaction.requiringNew().call(() -> CDI.current()
                    .select(EntityManager.class).get().createNativeQuery("""
                        select 1 from letter where state = 'WAITING' and attempts > 0 and last_error is null
                        and next_attempt_at > :now""").setParameter("now", RUNNING.instant()).getResultList()
                    .isEmpty()));
        }
        RUNNING.shift = Duration.ofDays(daysFromToday);
    }

    /** What a calendar in France shows now: not the machine's, for an hour or two each night. */
    public static LocalDate today() {
        return LocalDate.ofInstant(RUNNING.instant(), ZoneId.of("Europe/Paris"));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), shift);
    }

    /** Takes the place of the platform's own producer. */
    @Singleton
    static class Producer {

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        static Clock clock() {
            return RUNNING;
        }
    }
}
