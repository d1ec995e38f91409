package org.emancipasso.account.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.Accounts.Account;
import org.emancipasso.account.Actor;
import org.emancipasso.account.ErasedAccounts;
import org.emancipasso.account.personaldata.DepartureRepository.Departure;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.mail.Letter;
import org.emancipasso.mail.MailAddresses;
import org.emancipasso.mail.Outbox;

/**
 * Erases accounts, after some days to change one's mind. Whoever changes one holds the row of the member until the end, so
 * that a change of mind and the erasure come one after the other.
 */
@ApplicationScoped
class ErasureService {

    private static final int SOME = 500;

    private final Accounts accounts;
    private final ErasedAccounts erased;
    private final DepartureRepository departures;
    private final ProviderErasureRepository provider;
    private final Instance<PersonalDataHolder> holders;
    private final PersonalDataLetters letters;
    private final Outbox outbox;
    private final MailAddresses addresses;
    private final AuditLog audit;
    private final PersonalDataConfig.Departure config;
    private final Clock clock;

    ErasureService(Accounts accounts, ErasedAccounts erased, DepartureRepository departures,
            ProviderErasureRepository provider, @Any Instance<PersonalDataHolder> holders, PersonalDataLetters letters,
            Outbox outbox, MailAddresses addresses, AuditLog audit, PersonalDataConfig config, Clock clock) {
        this.accounts = accounts;
        this.erased = erased;
        this.departures = departures;
        this.provider = provider;
        this.holders = holders;
        this.letters = letters;
        this.outbox = outbox;
        this.addresses = addresses;
        this.audit = audit;
        this.config = config.departure();
        this.clock = clock;
    }

    /** Whether somebody typed their password a short while ago. */
    @Transactional
    boolean isFresh(Actor actor) {
        return ErasurePolicy.isFresh(accounts.authenticatedAt(actor), clock.instant(), config.freshness());
    }

    /** When somebody will be erased, if they asked for it. */
    @Transactional
    Optional<Departure> planned(Actor actor) {
        return departures.of(actor.id());
    }

    /**
     * Somebody asks to be erased: their other sessions end, and a letter says the day. Asking again changes nothing. False when
     * their login is too old.
     */
    @Transactional
    boolean plan(Actor actor, TextsChoice texts) {
        if (!isFresh(actor)) {
            return false;
        }
        Optional<Account> account = accounts.lock(actor.id());
        if (account.isPresent() && departures.of(actor.id()).isEmpty()) {
            Instant now = clock.instant();
            Departure departure = new Departure(texts, now, now.plus(config.grace()));
            accounts.leave(actor.id());
            departures.plan(actor.id(), departure);
            accounts.endOtherSessions(actor);
            letters.to(account.get().email(), address -> letters.erasurePlanned(address, departure.eraseAt()))
                    .ifPresent(outbox::post);
        }
        return true;
    }

    /** Somebody changes their mind; nothing changes when they had not asked, or it is too late. */
    @Transactional
    void stay(Actor actor) {
        if (accounts.lock(actor.id()).isPresent()) {
            departures.forget(actor.id());
            accounts.stay(actor.id());
        }
    }

    /** Those whose day has come. */
    @Transactional
    List<Long> due() {
        return departures.due(clock.instant());
    }

    /** Erases somebody whose day has come, unless they changed their mind meanwhile. */
    @Transactional
    boolean eraseDue(long member) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.lock(member);
        Optional<Departure> departure = departures.of(member).filter(planned -> !now.isBefore(planned.eraseAt()));
        if (account.isEmpty() || departure.isEmpty()) {
            return false;
        }
        erase(account.get(), departure.get().texts());
        return true;
    }

    /** Erases an account and tells its owner. The caller holds its row ({@link Accounts#lock}). */
    @Transactional
    void erase(Account account, TextsChoice texts) {
        Optional<Letter> farewell = letters.to(account.email(), letters::erased)
                .filter(letter -> !addresses.isBouncing(letter.to()));
        eraseInSilence(account, texts);
        farewell.ifPresent(outbox::postFarewell);
    }

    private void eraseInSilence(Account account, TextsChoice texts) {
        holders.forEach(holder -> holder.erase(account.id(), texts));
        provider.ask(account.issuer(), account.subject(), clock.instant());
        accounts.remove(account, texts.name());
        audit.record(AuditEntry.of(null, "member.erase", "member", account.id(), null));
    }

    /**
     * Erases again, of some accounts by id, those that a backup brought back. They were told the first time.
     *
     * @param list what becomes of the texts of each, by hash
     * @return where to go on; empty at the end
     */
    @Transactional
    Optional<Long> eraseListed(Map<String, TextsChoice> list, long after) {
        List<Account> some = accounts.after(after, SOME);
        for (Account account : some) {
            TextsChoice texts = list.get(erased.hash(account.issuer(), account.subject()));
            if (texts != null) {
                accounts.lock(account.id()).ifPresent(locked -> eraseInSilence(locked, texts));
            }
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast().id());
    }
}
