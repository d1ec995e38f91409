package org.emancipasso.mail;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A letter in the outbox: what is left to do for it, and afterwards that it was done. */
@Entity
@Table(name = "letter")
class PostedLetter {

    /** How far a letter got. */
    enum State {
        /** An attempt is due, or runs. */
        WAITING,
        /** The server took it. */
        SENT,
        /** Nobody tries any more; a person may ask for it. */
        PARKED,
        /** Not to be sent: its address bounces, or refused its kind. */
        DROPPED
    }

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    /** How finely letters that failed together are spread afterwards. */
    private static final int SPREAD = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String messageId;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String recipient;

    private @Nullable String subject;

    private @Nullable String replyTo;

    private @Nullable String textBody;

    private @Nullable String htmlBody;

    private String addressHash;

    private @Nullable String kind;

    private @Nullable Long memberId;

    private int attempts;

    private Instant nextAttemptAt;

    private boolean farewell;

    private @Nullable String lastError;

    private Instant createdAt;

    private @Nullable Instant endedAt;

    protected PostedLetter() {
    }

    /** To be sent from now on. */
    PostedLetter(String messageId, Letter letter, Mailing mailing, Instant now) {
        this.messageId = messageId;
        this.state = State.WAITING;
        this.recipient = letter.to().value();
        this.subject = letter.subject();
        this.replyTo = letter.replyTo() == null ? null : letter.replyTo().value();
        this.textBody = mailing.text();
        this.htmlBody = mailing.html();
        this.addressHash = letter.to().hash();
        this.kind = letter.kind();
        this.memberId = letter.memberId();
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    /** Is the last one to its address: nothing of it stays once nobody tries any more. */
    void bidFarewell() {
        farewell = true;
    }

    boolean isFarewell() {
        return farewell;
    }

    /** Whether nobody tries any more. */
    boolean isOver() {
        return state != State.WAITING;
    }

    /** Will not be sent, and keeps nothing of what it said. */
    void drop(Instant now, String reason) {
        lastError = reason;
        end(State.DROPPED, now);
        erase();
    }

    /** An attempt begins; should it never end, another may begin then. */
    void take(Instant until) {
        attempts++;
        nextAttemptAt = until;
    }

    /** The server took it; nothing is left to send. */
    void send(Instant now) {
        end(State.SENT, now);
        erase();
        lastError = null;
    }

    /** The server was not there: the attempt counts for nothing. */
    void giveBack(Instant now, String error) {
        attempts--;
        nextAttemptAt = now;
        lastError = error;
    }

    /** Tries again after a pause that doubles, or leaves it to a person after enough attempts. */
    void postpone(Instant now, String error, Duration firstPause, int mostAttempts) {
        lastError = error;
        if (attempts >= mostAttempts) {
            end(State.PARKED, now);
        } else {
            nextAttemptAt = now.plus(pause(firstPause));
        }
    }

    /** Leaves it to a person: trying again by itself would bring the same answer. */
    void park(Instant now, String error) {
        lastError = error;
        end(State.PARKED, now);
    }

    /** A person wants it tried again, as if for the first time. */
    void retry(Instant now) {
        state = State.WAITING;
        endedAt = null;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Whether this attempt is the one that runs, and not an older one that outlived its time. */
    boolean isAt(int attempt) {
        return state == State.WAITING && attempts == attempt;
    }

    boolean isParked() {
        return state == State.PARKED;
    }

    long id() {
        return id;
    }

    int attempts() {
        return attempts;
    }

    String messageId() {
        return messageId;
    }

    @Nullable
    String recipient() {
        return recipient;
    }

    @Nullable
    String subject() {
        return subject;
    }

    /** Where an answer goes; nowhere for most. */
    @Nullable
    String replyTo() {
        return replyTo;
    }

    @Nullable
    String text() {
        return textBody;
    }

    @Nullable
    String html() {
        return htmlBody;
    }

    String addressHash() {
        return addressHash;
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    Long memberId() {
        return memberId;
    }

    String error() {
        return lastError == null ? "" : lastError;
    }

    State state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    private Duration pause(Duration firstPause) {
        Duration doubled = firstPause.multipliedBy(1L << Math.min(attempts - 1, 30));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        // Up to a quarter more, by the id: letters that failed together do not come back together.
        return pause.plus(pause.multipliedBy(id % SPREAD).dividedBy(4L * SPREAD));
    }

    private void end(State end, Instant now) {
        state = end;
        endedAt = now;
    }

    private void erase() {
        recipient = null;
        subject = null;
        replyTo = null;
        textBody = null;
        htmlBody = null;
    }
}
