package org.emancipasso.directory.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.directory.Capacity;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ListingContacts.Contact;
import org.emancipasso.directory.OtherListings.Other;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.contact.ProviderMessage.Answer;
import org.emancipasso.directory.contact.ProviderMessage.Ending;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.moderation.contribution.Contributions;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.jspecify.annotations.Nullable;

/** The only writer of messages: relays them, their answers, and the names of others when there is none. */
@ApplicationScoped
class ContactService {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    /** How many letters of a structure one message is good for. */
    private static final int MOST_ANSWERS = 10;
    private static final int AT_ONCE = 500;

    private final MessageRepository messages;
    private final ListingContacts contacts;
    private final ProviderCareService care;
    private final Contributions contributions;
    private final ContactLetters letters;
    private final ContactConfig config;
    private final Clock clock;

    /** What one looks for others by. */
    record Unanswered(long id, long provider, List<String> supports, @Nullable String place) {}

    /** Why a message is not taken. */
    enum Fault {
        /** The address wrote to many structures today. */
        TOO_MANY,
        /** The same text went to many structures. */
        SAME_WORDS,
        /** The structure got many messages today. */
        BUSY,
        /** The structure said that it will not answer this address. */
        UNWANTED,
        /** Nobody knows where to send it. */
        UNREACHABLE
    }

    /** A message that is not taken; nothing is kept of it. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        final Fault fault;

        Refused(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }

    ContactService(MessageRepository messages, ListingContacts contacts, ProviderCareService care,
            Contributions contributions, ContactLetters letters, ContactConfig config, Clock clock) {
        this.messages = messages;
        this.contacts = contacts;
        this.care = care;
        this.contributions = contributions;
        this.letters = letters;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes a message; it leaves at once, or once its author confirmed it.
     *
     * @param writer who is logged in, if anybody is
     * @param mayCopy whether the writer's address may get a letter
     * @throws Refused when it is one too many
     */
    @Transactional
    void write(Contact contact, Request request, Verdict verdict, Optional<Actor> writer, boolean mayCopy) {
        contributions.once(verdict, ContactContribution.CODE, () -> {
            Instant now = clock.instant();
            Hashes hashes = Hashes.of(request.email().hash(), request.words());
            fault(contact, hashes, now).ifPresent(fault -> {
                throw new Refused(fault);
            });
            ProviderMessage message = new ProviderMessage(contact.id(), writer.map(Actor::id).orElse(null), request,
                    now);
            if (writer.filter(actor -> actor.email().equalsIgnoreCase(request.email().value())).isPresent()) {
                message.prove();
            }
            messages.add(message);
            if (verdict.outcome() == Outcome.TO_CONFIRM) {
                contributions.askConfirmation(ContactContribution.CODE, message.id(), request.email());
            } else {
                send(message, contact, now, mayCopy);
            }
            return message.id();
        });
    }

    /**
     * Its author followed the link that was mailed to them: it leaves, unless it is one too many by now. In the
     * transaction of whoever calls.
     */
    void confirm(long id) {
        Instant now = clock.instant();
        messages.locked(id).filter(message -> message.sentAt() == null && !message.isForgotten())
                .ifPresent(message -> {
                    message.prove();
                    contacts.find(message.providerId())
                            .filter(contact -> fault(contact,
                                    Hashes.of(Objects.requireNonNull(message.addressHash()), message.words()), now)
                                    .isEmpty())
                            .ifPresent(contact -> send(message, contact, now, true));
                });
    }

    /** Whose address an answer goes to, unless it is known to be the writer's. */
    @Transactional
    Optional<String> doubtfulWriter(long id) {
        return messages.find(id).filter(message -> !message.isProven()).map(ProviderMessage::email);
    }

    /**
     * Relays what a structure writes back; the same words again do nothing. To an address that nobody proved goes the link
     * alone, and the words are read behind it: else anybody could have a stranger get any words.
     *
     * @param mayMail whether the writer's address may get a letter
     * @return whether it could: a message is good for some letters, as long as it is kept
     */
    @Transactional
    boolean relay(long id, String words, boolean mayMail) {
        Optional<ProviderMessage> open = open(id);
        open.filter(message -> !Hash.of(words).equals(message.answerHash()) && message.answers() < MOST_ANSWERS)
                .ifPresent(message -> {
                    message.answer(Answer.RELAYED, clock.instant());
                    message.relay(Hash.of(words));
                    if (!message.isProven()) {
                        message.keepAnswer(words);
                    }
                    if (mayMail) {
                        letters.answered(message, Answer.RELAYED, message.isProven() ? words : "");
                    }
                });
        return open.filter(message -> Hash.of(words).equals(message.answerHash())).isPresent();
    }

    /** Notes what a structure says of a message, and tells the association; once. That it is full, its listing says too. */
    @Transactional
    void answer(long id, Answer what, boolean mayMail) {
        open(id).filter(message -> message.answer() == null).ifPresent(message -> {
            message.answer(what, clock.instant());
            if (what == Answer.FULL) {
                care.sayCapacity(message.providerId(), Capacity.FULL, null, null);
            }
            if (mayMail) {
                letters.answered(message, what, "");
            }
        });
    }

    /** Notes what the association says became of its search. */
    @Transactional
    void end(long id, Ending how) {
        open(id).ifPresent(message -> message.end(how));
    }

    /** Some messages that had no answer for long enough. */
    @Transactional
    List<Unanswered> unanswered() {
        return messages.unanswered(clock.instant().minus(config.followUpAfter()), AT_ONCE).stream()
                .map(message -> new Unanswered(message.id(), message.providerId(), message.supports(),
                        message.place()))
                .toList();
    }

    /** Sends the names of others; once, whichever replica comes first, and not when an answer came meanwhile. */
    @Transactional
    void followUp(long id, List<Other> others) {
        open(id).filter(ProviderMessage::isUnanswered).ifPresent(message -> {
            message.follow(clock.instant());
            letters.followUp(message, others);
        });
    }

    /**
     * Takes away what has been kept long enough.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean forget() {
        Instant now = clock.instant();
        messages.dropUnconfirmed(now.minus(config.confirmWithin()));
        List<ProviderMessage> old = messages.toForget(now.minus(config.kept()), AT_ONCE);
        old.forEach(message -> message.forget(now));
        return old.size() == AT_ONCE;
    }

    /** Takes away all that a member wrote. */
    @Transactional
    void forgetMember(long member) {
        messages.ofMember(member).forEach(message -> message.forget(clock.instant()));
    }

    private void send(ProviderMessage message, Contact contact, Instant now, boolean mayCopy) {
        List<EmailAddress> mailboxes = contacts.mailboxes(contact.id());
        if (!mailboxes.isEmpty()) {
            message.send(now);
            letters.written(message, contact, mailboxes, mayCopy);
        }
    }

    /** Why a message must not leave now; those that did not leave count for nothing. */
    private Optional<Fault> fault(Contact contact, Hashes hashes, Instant now) {
        messages.lock(hashes.address());
        if (contacts.mailboxes(contact.id()).isEmpty()) {
            return Optional.of(Fault.UNREACHABLE);
        }
        if (messages.isUnwanted(contact.id(), hashes.address())) {
            return Optional.of(Fault.UNWANTED);
        }
        if (messages.sentBy(hashes.address(), now.minus(DAY)) >= config.perWriter()) {
            return Optional.of(Fault.TOO_MANY);
        }
        if (messages.sentTo(contact.id(), now.minus(DAY)) >= config.perProvider()) {
            return Optional.of(Fault.BUSY);
        }
        if (hashes.words().isEmpty()) {
            return Optional.empty();
        }
        messages.lock(hashes.words());
        return messages.sentTo(hashes.words(), contact.id(), now.minus(MONTH)) >= config.sameWords()
                ? Optional.of(Fault.SAME_WORDS)
                : Optional.empty();
    }

    /**
     * What one too many is known by.
     *
     * @param words empty without words
     */
    private record Hashes(String address, String words) {

        static Hashes of(String address, String words) {
            return new Hashes(address, words.isEmpty() ? "" : Hash.of(words));
        }
    }

    /** One that was sent and whose words are kept. */
    private Optional<ProviderMessage> open(long id) {
        return messages.locked(id).filter(message -> message.sentAt() != null && !message.isForgotten());
    }
}
