package org.emancipasso.forum.mailin;

import java.util.Locale;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.PersistenceException;

import org.emancipasso.forum.mailin.MailInService.Outcome;
import org.emancipasso.forum.mailin.NotPublished.Reason;
import org.jboss.logging.Logger;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks into the mailbox. Every replica does: a mail that two of them read at once is one post, by the row that both want to write. */
@Singleton
class MailInCare {

    private static final Logger LOG = Logger.getLogger(MailInCare.class);

    private final Mailbox mailbox;
    private final MailIn mails;
    private final MailInService service;
    private final MailInConfig config;
    private final MeterRegistry meters;

    MailInCare(Mailbox mailbox, MailIn mails, MailInService service, MailInConfig config, MeterRegistry meters) {
        this.mailbox = mailbox;
        this.mails = mails;
        this.service = service;
        this.config = config;
        this.meters = meters;
    }

    @Scheduled(every = "${emancipasso.mail-in.interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (config.host().isEmpty()) {
            return;
        }
        try {
            mailbox.read(new Mailbox.Reader() {

                @Override
                public boolean read(byte[] mail) {
                    return isDone(() -> mails.take(mail));
                }

                @Override
                public boolean readHeaders(MimeMessage headers) {
                    return isDone(() -> mails.take(headers, Reason.TOO_HEAVY));
                }
            });
            service.forget();
        } catch (MessagingException e) {
            LOG.warnf("The mailbox does not answer, answers wait there: %s", e.getClass().getSimpleName());
        } catch (PersistenceException | ArcUndeclaredThrowableException | BucketExecutionException e) {
            LOG.warnf("The database does not answer, answers wait in the mailbox: %s", e.getMessage());
        }
    }

    private interface Taking {
        Outcome take() throws MessagingException;
    }

    /** Whether a mail is done with. One that fails twice by itself is left for somebody to look at, and keeps back no other. */
    private boolean isDone(Taking mail) {
        return isDone(mail, true);
    }

    private boolean isDone(Taking mail, boolean isFirst) {
        try {
            count(mail.take().name());
            return true;
        } catch (MessagingException | RuntimeException e) {
            // Throws when it is not the mail that is to blame.
            service.isDone("");
            if (isFirst) {
                return isDone(mail, false);
            }
            LOG.errorf(e, "A mail could not be read, and stays in the mailbox with a flag");
            count("FAILED");
            return false;
        }
    }

    private void count(String outcome) {
        meters.counter("emancipasso.mail.in", "outcome", outcome.toLowerCase(Locale.ROOT)).increment();
    }
}
