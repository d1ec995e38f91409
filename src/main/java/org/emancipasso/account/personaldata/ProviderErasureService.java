package org.emancipasso.account.personaldata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.personaldata.ProviderErasureRepository.Due;

/** What the provider is still to forget, until it says that it has. */
@ApplicationScoped
class ProviderErasureService {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    /** The first pause, doubled six times: about an hour. */
    private static final int MOST_DOUBLINGS = 6;

    private final ProviderErasureRepository erasures;
    private final Clock clock;

    ProviderErasureService(ProviderErasureRepository erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Takes the next one, and puts it off, longer each time, should this attempt fail. */
    @Transactional
    Optional<Due> take() {
        Instant now = clock.instant();
        return erasures.nextDue(now).map(due -> {
            erasures.attempt(due, now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(due.attempts(), MOST_DOUBLINGS))));
            return due;
        });
    }

    /** The provider has forgotten. */
    @Transactional
    void done(Due due) {
        erasures.forget(due);
    }

    @Transactional
    long waiting() {
        return erasures.count();
    }
}
