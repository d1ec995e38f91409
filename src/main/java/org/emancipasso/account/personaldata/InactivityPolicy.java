package org.emancipasso.account.personaldata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.emancipasso.account.Accounts.Account;
import org.emancipasso.account.personaldata.DepartureRepository.Warnings;

/** What is done about somebody who does not come any more. */
final class InactivityPolicy {

    /** One of these at a time. */
    enum Step {
        NOTHING,
        WARN,
        WARN_AGAIN,
        ERASE
    }

    private InactivityPolicy() {
    }

    /** What is to be done now. A visit makes the warnings before it void. */
    static Step next(Account account, Optional<Warnings> warnings, Instant now, PersonalDataConfig.Retention config) {
        if (!account.isWelcome()) {
            return now.isBefore(account.seenAt().plus(config.unwelcomed())) ? Step.NOTHING : Step.ERASE;
        }
        if (now.isBefore(inactiveAt(account.seenAt(), config))) {
            return Step.NOTHING;
        }
        Optional<Warnings> valid = warnings.filter(sent -> sent.lastAt().isAfter(account.seenAt()));
        if (valid.isEmpty()) {
            return Step.WARN;
        }
        if (now.isBefore(valid.get().lastAt().plus(config.warning()))) {
            return Step.NOTHING;
        }
        return valid.get().number() == 1 ? Step.WARN_AGAIN : Step.ERASE;
    }

    private static Instant inactiveAt(Instant seenAt, PersonalDataConfig.Retention config) {
        return seenAt.atZone(ZoneOffset.UTC).plusMonths(config.inactiveMonths()).toInstant();
    }

    /** Nobody who came after this is inactive. */
    static Instant inactiveSince(Instant now, PersonalDataConfig.Retention config) {
        return now.atZone(ZoneOffset.UTC).minusMonths(config.inactiveMonths()).plusDays(1).toInstant();
    }
}
