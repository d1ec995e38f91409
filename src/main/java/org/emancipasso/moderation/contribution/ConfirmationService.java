package org.emancipasso.moderation.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.SessionTokens;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Outbox;
import org.emancipasso.moderation.contribution.ConfirmationRepository.Asked;

/** Asks by mail whether somebody really sent something, and hears the answer once. */
@ApplicationScoped
class ConfirmationService {

    private static final int MOST_AN_HOUR = 3;
    private static final int MOST_A_DAY = 10;
    /** How long a link that is over says so, before it is one that nobody knows. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final ConfirmationRepository confirmations;
    private final ConfirmationLetter letter;
    private final Forms forms;
    private final SessionTokens tokens;
    private final Outbox outbox;
    private final ContributionConfig config;
    private final Clock clock;

    ConfirmationService(ConfirmationRepository confirmations, ConfirmationLetter letter, Forms forms,
            SessionTokens tokens, Outbox outbox, ContributionConfig config, Clock clock) {
        this.confirmations = confirmations;
        this.letter = letter;
        this.forms = forms;
        this.tokens = tokens;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** What a link leads to. */
    enum State {
        WAITING,
        CONFIRMED,
        OVER
    }

    /**
     * A link that somebody follows.
     *
     * @param label what the form is for
     * @param ledTo where one reads what happens next; empty before it was confirmed
     */
    record Followed(State state, String label, String ledTo) {}

    /** In the transaction of the feature. */
    @Transactional
    void ask(ContributionForm form, long subject, EmailAddress to) {
        Instant now = clock.instant();
        String address = tokens.seal("confirmation-address", to.value().toLowerCase(Locale.ROOT));
        if (confirmations.isAsked(form.code(), subject)
                || confirmations.askedSince(address, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR
                || confirmations.askedSince(address, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return;
        }
        String token = tokens.next();
        confirmations.add(SessionTokens.hash(token),
                new Asked(form.code(), subject, now.plus(config.confirmable()), null), address, now);
        outbox.post(letter.to(to, form.label(), token));
    }

    @Transactional
    Optional<Followed> look(String token) {
        return confirmations.find(SessionTokens.hash(token)).flatMap(this::followed);
    }

    /** Confirms; again, says the same. */
    @Transactional
    Optional<Followed> confirm(String token) {
        String hash = SessionTokens.hash(token);
        Optional<Asked> asked = confirmations.lock(hash);
        Optional<Followed> followed = asked.flatMap(this::followed);
        if (asked.isEmpty() || followed.isEmpty() || followed.get().state() != State.WAITING) {
            return followed;
        }
        String path = forms.named(asked.get().form()).confirmed(asked.get().subject());
        confirmations.confirm(hash, path, clock.instant());
        return Optional.of(new Followed(State.CONFIRMED, followed.get().label(), path));
    }

    @Transactional
    void forget() {
        confirmations.forgetExpiredBefore(clock.instant().minus(REMEMBERED));
    }

    private Optional<Followed> followed(Asked asked) {
        String ledTo = asked.ledTo();
        State state = ledTo != null
                ? State.CONFIRMED
                : clock.instant().isBefore(asked.expiresAt()) ? State.WAITING : State.OVER;
        return forms.find(asked.form())
                .map(form -> new Followed(state, form.label(), ledTo == null ? "" : ledTo));
    }
}
