package org.emancipasso.account.personaldata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Accounts;
import org.emancipasso.account.Actor;
import org.emancipasso.account.SessionTokens;
import org.emancipasso.account.personaldata.ExportRepository.Asked;
import org.emancipasso.account.personaldata.ExportRepository.Due;
import org.emancipasso.account.personaldata.ExportRepository.Linked;
import org.emancipasso.mail.Outbox;

/** Copies of what is kept of a member: asked for, made in the background, fetched for a while. */
@ApplicationScoped
class ExportService {

    private static final Duration DAY = Duration.ofDays(1);

    private final Accounts accounts;
    private final ExportRepository exports;
    private final Instance<PersonalDataHolder> holders;
    private final Archive archive;
    private final SessionTokens tokens;
    private final PersonalDataLetters letters;
    private final Outbox outbox;
    private final PersonalDataConfig.Export config;
    private final Clock clock;

    ExportService(Accounts accounts, ExportRepository exports, @Any Instance<PersonalDataHolder> holders,
            Archive archive, SessionTokens tokens, PersonalDataLetters letters, Outbox outbox,
            PersonalDataConfig config, Clock clock) {
        this.accounts = accounts;
        this.exports = exports;
        this.holders = holders;
        this.archive = archive;
        this.tokens = tokens;
        this.letters = letters;
        this.outbox = outbox;
        this.config = config.export();
        this.clock = clock;
    }

    /** Asks for a copy; asking while one is made changes nothing. False when that is too often. */
    @Transactional
    boolean ask(Actor actor) {
        Instant now = clock.instant();
        accounts.lock(actor.id());
        boolean isRunning = last(actor).filter(asked -> asked.state() == ExportRepository.State.ASKED).isPresent();
        if (!isRunning && exports.countSince(actor.id(), now.minus(DAY)) >= config.perDay()) {
            return false;
        }
        exports.ask(actor.id(), now);
        return true;
    }

    /** The last one that somebody asked for. */
    @Transactional
    Optional<Asked> last(Actor actor) {
        return exports.last(actor.id());
    }

    /** What a link leads to, for the one whose it is and nobody else. */
    @Transactional
    Optional<Linked> linked(Actor actor, String token) {
        Instant now = clock.instant();
        return exports.linked(actor.id(), SessionTokens.hash(token))
                .map(linked -> now.isBefore(linked.expiresAt()) ? linked : new Linked(null, linked.expiresAt()));
    }

    /** Takes the next one to be made, for longer than that may last; no lock is held meanwhile. */
    @Transactional
    Optional<Due> take() {
        Instant now = clock.instant();
        return exports.nextDue(now).map(due -> {
            exports.attempt(due.id(), now.plus(config.patience()));
            return due;
        });
    }

    /** Nobody tries it any more: one may ask again. */
    @Transactional
    void fail(Due due) {
        exports.fail(due.id());
    }

    /** Makes a copy and posts its link. Nothing when its owner was erased, or another replica was faster. */
    @Transactional
    void make(Due due) {
        accounts.lock(due.member()).ifPresent(account -> {
            Instant now = clock.instant();
            Instant expiresAt = now.plus(config.lifetime());
            PersonalData data = new PersonalData();
            holders.stream().sorted(Comparator.comparing(PersonalDataHolder::name)).forEach(holder -> {
                data.writtenBy(holder.name());
                holder.export(account.id(), data);
            });
            String token = tokens.next();
            if (exports.give(due.id(), SessionTokens.hash(token), archive.zip(data, now), expiresAt)) {
                letters.to(account.email(), address -> letters.exportReady(address, token, expiresAt))
                        .ifPresent(outbox::post);
            }
        });
    }

    /** Takes away what is too old. */
    @Transactional
    void expire() {
        Instant now = clock.instant();
        exports.expire(now, now.minus(config.record()));
    }
}
