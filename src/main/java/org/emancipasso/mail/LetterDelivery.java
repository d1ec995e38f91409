package org.emancipasso.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.emancipasso.mail.LetterService.Taken;
import org.emancipasso.mail.PostedLetter.State;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** The worker: sends what is due, one letter after the other, and tells how many wait. */
@ApplicationScoped
class LetterDelivery {

    private static final Logger LOG = Logger.getLogger(LetterDelivery.class);

    private final LetterService letters;
    private final Postman postman;
    private final MailConfig config;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private volatile Instant restsUntil = Instant.MIN;

    LetterDelivery(LetterService letters, Postman postman, MailConfig config, Clock clock, MeterRegistry meters) {
        this.letters = letters;
        this.postman = postman;
        this.config = config;
        this.clock = clock;
        meters.gauge("emancipasso.mail.waiting", waiting);
        meters.gauge("emancipasso.mail.parked", parked);
    }

    /** Sends until nothing is due, or the server is not there. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        try {
            Optional<Taken> next = clock.instant().isBefore(restsUntil) ? Optional.empty() : letters.take();
            while (next.isPresent()) {
                next = deliver(next.get()) ? letters.take() : Optional.empty();
            }
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, letters wait: %s", e.getMessage());
        }
    }

    /** Counts what is not done with, and forgets what ended long ago. */
    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        try {
            Map<State, Long> unfinished = letters.unfinished();
            waiting.set(unfinished.getOrDefault(State.WAITING, 0L));
            parked.set(unfinished.getOrDefault(State.PARKED, 0L));
            letters.forget();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, letters are counted later: %s", e.getMessage());
        }
    }

    /** Whether the server was there. */
    private boolean deliver(Taken letter) {
        Attempt attempt = postman.deliver(letter);
        letters.note(letter, attempt);
        if (attempt.isAway()) {
            restsUntil = clock.instant().plus(config.awayPause());
            LOG.warnf("The server of mail does not answer, letters wait: %s", attempt.error());
        } else if (attempt != Attempt.SENT) {
            LOG.warnf("Letter %d, attempt %d: %s (%s)", letter.id(), letter.attempt(), attempt.result(),
                    attempt.error());
        }
        return !attempt.isAway();
    }
}
