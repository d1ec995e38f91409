package org.emancipasso.forum.mailin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members;
import org.emancipasso.account.Members.Absent;
import org.emancipasso.forum.Replies;
import org.emancipasso.forum.Replies.Made;
import org.emancipasso.forum.Replies.Place;
import org.emancipasso.forum.attachment.AttachmentConfig;
import org.emancipasso.forum.attachment.AttachmentMessages;
import org.emancipasso.forum.attachment.AttachmentService;
import org.emancipasso.forum.attachment.AttachmentService.Kept;
import org.emancipasso.forum.mailin.NotPublished.Reason;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Outbox;
import org.emancipasso.web.upload.Upload.Accepted;

/** Makes a post of a mail, or a letter that says why not: one of both, once, in one transaction. */
@ApplicationScoped
class MailInService {

    /** Beyond the life of any address, so that a mail that comes twice is known. */
    private static final Duration MARGIN = Duration.ofDays(10);
    /** Of a digest, in the key of a form: enough to be one's own. */
    private static final int KEY_LETTERS = 40;

    private final MailInRepository mails;
    private final Members members;
    private final Replies replies;
    private final AttachmentService attachments;
    private final AttachmentConfig attaching;
    private final MailInLetters letters;
    private final Outbox outbox;
    private final AttachmentMessages attached;
    private final MailInConfig config;
    private final Clock clock;

    MailInService(MailInRepository mails, Members members, Replies replies, AttachmentService attachments,
            AttachmentConfig attaching, MailInLetters letters, Outbox outbox, AttachmentMessages attached,
            MailInConfig config, Clock clock) {
        this.mails = mails;
        this.members = members;
        this.replies = replies;
        this.attachments = attachments;
        this.attaching = attaching;
        this.letters = letters;
        this.outbox = outbox;
        this.attached = attached;
        this.config = config;
        this.clock = clock;
    }

    /** What became of a mail. */
    enum Outcome {
        POSTED,
        HELD,
        REFUSED,
        /** Refused, and nobody is told: they were often enough, or are no person. */
        IGNORED,
        /** It was here before. */
        KNOWN
    }

    /**
     * A mail that was read.
     *
     * @param files that were looked at
     * @param missing files that are not taken, and why
     */
    record Answer(String digest, Actor actor, EmailAddress from, long post, String text, List<Accepted> files,
            List<String> missing) {}

    @Transactional
    boolean isDone(String digest) {
        return mails.isDone(digest);
    }

    /** Whose account that is. */
    @Transactional
    Optional<Absent> writer(long member) {
        return members.absent(member);
    }

    /**
     * Publishes an answer, or has it wait, as the page of its topic would.
     *
     * @throws NotPublished when it may not be; then nothing of it is kept
     */
    @Transactional
    Outcome publish(Answer answer) {
        if (!mails.finish(answer.digest(), clock.instant())) {
            return Outcome.KNOWN;
        }
        Place place = replies.place(answer.actor(), answer.post())
                .orElseThrow(() -> new NotPublished(Reason.GONE));
        String key = "courriel-" + answer.digest().substring(0, KEY_LETTERS);
        List<String> missing = new ArrayList<>(answer.missing());
        String text = attach(answer, key, missing);
        replies.fault(text).ifPresent(fault -> {
            throw new NotPublished(fault == Replies.Fault.EMPTY ? Reason.EMPTY : Reason.TOO_LONG);
        });
        if (replies.isRepeated(answer.actor(), place, text)) {
            throw new NotPublished(Reason.REPEATED);
        }
        Made made = replies.reply(answer.actor(), place, text, key)
                .orElseThrow(() -> new NotPublished(Reason.CLOSED));
        if (made.isHeld() || !missing.isEmpty()) {
            outbox.post(letters.done(answer.from(), place, made.isHeld(), missing));
        }
        return made.isHeld() ? Outcome.HELD : Outcome.POSTED;
    }

    /** Is done with a mail that is not published; tells its sender why, if that is to be. */
    @Transactional
    Outcome refuse(String digest, Reason reason, Optional<EmailAddress> told) {
        if (!mails.finish(digest, clock.instant())) {
            return Outcome.KNOWN;
        }
        told.ifPresent(to -> outbox.post(letters.refused(to, reason)));
        return told.isPresent() ? Outcome.REFUSED : Outcome.IGNORED;
    }

    /** Forgets mails that no address takes any more. */
    @Transactional
    void forget() {
        Duration seal = config.seal();
        mails.forget(clock.instant().minus(seal).minus(MARGIN));
    }

    /** The text with what is attached at its end, where the page of a topic puts it too. */
    private String attach(Answer answer, String key, List<String> missing) {
        StringBuilder text = new StringBuilder(answer.text());
        for (Accepted file : answer.files()) {
            Kept kept = attachments.keep(answer.actor().id(), key, file);
            kept.problem().ifPresentOrElse(
                    problem -> missing.add(letters.file(file.name(), problem.sentence(attached, attaching))),
                    () -> text.append(text.isEmpty() ? "" : "\n\n").append(kept.markdown()));
        }
        return text.toString();
    }
}
