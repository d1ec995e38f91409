package org.emancipasso.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.mail.PostedLetter.State;

/** The life of a letter after it was posted. */
@ApplicationScoped
class LetterService {

    /** Well beyond the longest attempt, so that an attempt that still runs is never joined by another. */
    private static final int LEASE = 3;

    private final LetterRepository letters;
    private final MailAddresses addresses;
    private final RefusalLinks links;
    private final MailConfig config;
    private final Clock clock;

    LetterService(LetterRepository letters, MailAddresses addresses, RefusalLinks links, MailConfig config,
            Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A letter that one worker has for a while.
     *
     * @param attempt which one it is, from 1
     * @param refusal the link that refuses its kind; empty when it has none
     * @param replyTo where an answer goes; empty for most
     */
    record Taken(long id, int attempt, String messageId, String recipient, String subject, String text, String html,
            Instant written, String refusal, String replyTo) {}

    /** A letter that waits for a person. */
    record Parked(long id, String subject, String error, Instant written) {}

    /** Takes the next letter that is due, for longer than an attempt may last: no lock is held while it is sent. */
    @Transactional
    Optional<Taken> take() {
        Instant now = clock.instant();
        return letters.nextDue(now).map(letter -> {
            letter.take(now.plus(config.timeout().multipliedBy(LEASE)));
            return new Taken(letter.id(), letter.attempts(), letter.messageId(),
                    Objects.requireNonNull(letter.recipient()), Objects.requireNonNull(letter.subject()),
                    Objects.requireNonNull(letter.text()), Objects.requireNonNull(letter.html()), letter.createdAt(),
                    links.of(letter.kind(), letter.addressHash(), letter.memberId()),
                    Objects.requireNonNullElse(letter.replyTo(), ""));
        });
    }

    /** Writes down what became of an attempt. */
    @Transactional
    void note(Taken taken, Attempt attempt) {
        letters.byId(taken.id()).filter(letter -> letter.isAt(taken.attempt())).ifPresent(letter -> {
            Instant now = clock.instant();
            switch (attempt.result()) {
                case SENT -> letter.send(now);
                case AWAY -> letter.giveBack(now, attempt.error());
                case LATER -> letter.postpone(now, attempt.error(), config.firstPause(), config.attempts());
                case REFUSED -> letter.park(now, attempt.error());
                case BAD_ADDRESS -> {
                    letter.drop(now, attempt.error());
                    if (!letter.isFarewell()) {
                        addresses.bounce(letter.addressHash());
                    }
                }
            }
            if (letter.isFarewell() && letter.isOver()) {
                letters.remove(letter);
            }
        });
    }

    @Transactional
    List<Parked> parked() {
        return letters.parked().stream().map(letter -> new Parked(letter.id(),
                Objects.requireNonNull(letter.subject()), letter.error(), letter.createdAt())).toList();
    }

    /** Tries a parked letter again. */
    @Transactional
    void retry(long id) {
        letters.byId(id).filter(PostedLetter::isParked).ifPresent(letter -> letter.retry(clock.instant()));
    }

    @Transactional
    Map<State, Long> unfinished() {
        return letters.unfinished();
    }

    /** Forgets the letters that ended long ago. */
    @Transactional
    int forget() {
        Duration kept = config.retention();
        return letters.forgetEndedBefore(clock.instant().minus(kept));
    }
}
