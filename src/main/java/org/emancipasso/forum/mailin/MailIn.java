package org.emancipasso.forum.mailin;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Members.Absent;
import org.emancipasso.forum.mailin.MailInService.Answer;
import org.emancipasso.forum.mailin.MailInService.Outcome;
import org.emancipasso.forum.mailin.MailParts.File;
import org.emancipasso.forum.mailin.MailParts.Written;
import org.emancipasso.forum.mailin.NotPublished.Reason;
import org.emancipasso.forum.mailin.ReplyAddresses.Claim;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.MailConfig;
import org.emancipasso.mail.MailRoutes;
import org.emancipasso.notification.NotificationMessages;
import org.emancipasso.web.limit.CurrentAsker;
import org.emancipasso.web.limit.Limit;
import org.emancipasso.web.upload.Refusal;
import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Refused;
import org.emancipasso.web.upload.UploadMessages;
import org.emancipasso.web.upload.Uploads;

/**
 * Decides what becomes of a mail. Whoever wrote it must be who the sealed address was given to: both the seal, which nobody else
 * read, and the address of the account.
 */
@Singleton
class MailIn {

    private static final Session SESSION = Session.getInstance(new Properties());
    /** Of a mail that is not read any further. */
    private static final int MOST_HEADERS = 64 << 10;
    private static final String ALL = "all";
    private static final Pattern REFUSAL = Pattern
            .compile(Pattern.quote(MailRoutes.ROUTES.refusals()) + "[A-Za-z0-9_-]{20,}");

    private final MailInService service;
    private final ReplyAddresses addresses;
    private final CurrentAsker asker;
    private final Uploads uploads;
    private final MailInLetters letters;
    private final UploadMessages sayOfFiles;
    private final NotificationMessages sayInLetters;
    private final MailConfig mail;

    MailIn(MailInService service, ReplyAddresses addresses, CurrentAsker asker, Uploads uploads,
            MailInLetters letters, UploadMessages sayOfFiles, NotificationMessages sayInLetters, MailConfig mail) {
        this.service = service;
        this.addresses = addresses;
        this.asker = asker;
        this.uploads = uploads;
        this.letters = letters;
        this.sayOfFiles = sayOfFiles;
        this.sayInLetters = sayInLetters;
        this.mail = mail;
    }

    /** Who answers what. */
    private record Writer(Actor actor, EmailAddress from, long post) {}

    /** What becomes of a mail that was fetched whole. */
    Outcome take(byte[] bytes) throws MessagingException {
        try {
            MailParts.check(bytes);
        } catch (NotPublished e) {
            return take(new MimeMessage(SESSION, new ByteArrayInputStream(headers(bytes))), e.reason());
        }
        MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
        Envelope envelope = Envelope.of(message);
        return handle(envelope, () -> {
            Writer writer = writer(envelope);
            return service.publish(answer(envelope, writer, MailParts.read(message)));
        });
    }

    /** What becomes of one that is not read, for a reason; of its headers there are those of {@link Envelope#HEADERS}. */
    Outcome take(MimeMessage headers, Reason reason) throws MessagingException {
        Envelope envelope = Envelope.of(headers);
        return handle(envelope, () -> {
            writer(envelope);
            throw new NotPublished(reason);
        });
    }

    private interface Publishing {
        Outcome publish();
    }

    private Outcome handle(Envelope envelope, Publishing publishing) {
        if (service.isDone(envelope.digest())) {
            return Outcome.KNOWN;
        }
        if (!envelope.isPersons() || isOurs(envelope)) {
            return service.refuse(envelope.digest(), Reason.STRANGER, Optional.empty());
        }
        try {
            return publishing.publish();
        } catch (NotPublished e) {
            return service.refuse(envelope.digest(), e.reason(),
                    envelope.from().filter(from -> isToBeTold(from, e.reason())));
        }
    }

    private Writer writer(Envelope envelope) {
        EmailAddress from = envelope.from().orElseThrow(() -> new NotPublished(Reason.STRANGER));
        Claim claim = envelope.recipients().stream().flatMap(address -> addresses.read(address).stream()).findFirst()
                .orElseThrow(() -> new NotPublished(Reason.STRANGER));
        Absent member = service.writer(claim.member())
                .filter(one -> one.actor().email().equalsIgnoreCase(from.value()))
                .orElseThrow(() -> new NotPublished(Reason.STRANGER));
        if (!member.isOpen()) {
            throw new NotPublished(Reason.ACCOUNT);
        }
        if (!member.actor().isReady()) {
            throw new NotPublished(Reason.UNREADY);
        }
        if (claim.isOver()) {
            throw new NotPublished(Reason.EXPIRED);
        }
        return new Writer(member.actor(), from, claim.post());
    }

    private Answer answer(Envelope envelope, Writer writer, Written written) {
        if (!asker.mayStill(Limit.POST, Long.toString(writer.actor().id()))) {
            throw new NotPublished(Reason.TOO_OFTEN);
        }
        List<Accepted> files = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (File file : written.files()) {
            switch (uploads.accept(file.bytes(), file.name())) {
                case Accepted accepted -> files.add(accepted);
                case Refused(Refusal why) -> missing.add(letters.file(file.name(), why.sentence(sayOfFiles)));
            }
        }
        return new Answer(envelope.digest(), writer.actor(), writer.from(), writer.post(),
                hidden(AnswerText.of(written.text(), sayInLetters.writeAbove())), files, missing);
    }

    /** Without what our letters let their readers alone do, should it not have been known for a quote. */
    private static String hidden(String text) {
        return REFUSAL.matcher(ReplyAddresses.hidden(text)).replaceAll(MailRoutes.ROUTES.refusals() + "…");
    }

    /** Our own letters, come back by some other way. */
    private boolean isOurs(Envelope envelope) {
        return envelope.from().filter(from -> addresses.read(from.value()).isPresent()
                || mail.from().filter(from.value()::equalsIgnoreCase).isPresent()).isPresent();
    }

    private boolean isToBeTold(EmailAddress from, Reason reason) {
        return (reason != Reason.STRANGER || asker.mayStill(Limit.MAIL_STRANGER, ALL))
                && asker.mayStill(Limit.MAIL_REFUSAL, from.hash());
    }

    private static byte[] headers(byte[] mail) {
        int end = 0;
        while (end < Math.min(mail.length, MOST_HEADERS) - 1
                && !(mail[end] == '\n' && (mail[end + 1] == '\n' || mail[end + 1] == '\r'))) {
            end++;
        }
        return Arrays.copyOf(mail, end + 1);
    }
}
