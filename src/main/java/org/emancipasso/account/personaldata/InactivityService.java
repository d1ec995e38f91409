package org.emancipasso.account.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.Accounts.Account;
import org.emancipasso.account.personaldata.DepartureRepository.Warnings;
import org.emancipasso.mail.Outbox;

/** Warns who does not come any more, twice, then erases them. What they wrote stays, cut from them: docs/adr/0024. */
@ApplicationScoped
class InactivityService {

    private final Accounts accounts;
    private final DepartureRepository departures;
    private final ErasureService erasures;
    private final PersonalDataLetters letters;
    private final Outbox outbox;
    private final PersonalDataConfig.Retention config;
    private final Clock clock;

    InactivityService(Accounts accounts, DepartureRepository departures, ErasureService erasures,
            PersonalDataLetters letters, Outbox outbox, PersonalDataConfig config, Clock clock) {
        this.accounts = accounts;
        this.departures = departures;
        this.erasures = erasures;
        this.letters = letters;
        this.outbox = outbox;
        this.config = config.retention();
        this.clock = clock;
    }

    /** Those of whom something may have to be done. */
    @Transactional
    List<Long> candidates() {
        Instant now = clock.instant();
        return Stream.concat(accounts.unseenSince(InactivityPolicy.inactiveSince(now, config)).stream(),
                accounts.unwelcomedSince(now.minus(config.unwelcomed())).stream()).distinct().toList();
    }

    /** Does what is to be done; whoever asked for their erasure has their day already. */
    @Transactional
    void look(long member) {
        accounts.lock(member).filter(_ -> departures.of(member).isEmpty()).ifPresent(this::look);
    }

    private void look(Account account) {
        Instant now = clock.instant();
        switch (InactivityPolicy.next(account, departures.warnings(account.id()), now, config)) {
            case NOTHING -> {
            }
            case WARN -> warn(account, 1, now);
            case WARN_AGAIN -> warn(account, 2, now);
            case ERASE -> erasures.erase(account, TextsChoice.KEEP_ANONYMOUS);
        }
    }

    private void warn(Account account, int number, Instant now) {
        departures.warn(account.id(), new Warnings(number, now));
        Instant eraseAt = now.plus(config.warning().multipliedBy(3L - number));
        letters.to(account.email(), address -> letters.inactive(address, account.seenAt(), eraseAt))
                .ifPresent(outbox::post);
    }
}
