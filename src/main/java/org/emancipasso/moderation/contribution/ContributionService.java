package org.emancipasso.moderation.contribution;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets which forms made which objects, once those forms can be sent no more. */
@ApplicationScoped
class ContributionService {

    private final ContributionRepository contributions;
    private final ContributionConfig config;
    private final Clock clock;

    ContributionService(ContributionRepository contributions, ContributionConfig config, Clock clock) {
        this.contributions = contributions;
        this.config = config;
        this.clock = clock;
    }

    /** A form is sent within its time, hence an object is made within it: twice that is surely over. */
    @Transactional
    void forget() {
        contributions.forgetMadeBefore(clock.instant().minus(config.opened().multipliedBy(2)));
    }
}
