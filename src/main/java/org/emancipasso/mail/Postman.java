package org.emancipasso.mail;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.emancipasso.mail.Attempt.Result;
import org.emancipasso.mail.LetterService.Taken;
import org.emancipasso.mail.MailConfig.Security;
import org.emancipasso.web.WebConfig;
import org.jboss.logging.Logger;

/** Hands one letter to the server: one conversation, within a given time. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final MailConfig config;
    private final MailMessages say;
    private final Session session;
    /** A virtual thread that waits for a server lets go of its socket when it is interrupted; others do not (JEP 444). */
    private final ExecutorService conversations = Executors.newVirtualThreadPerTaskExecutor();

    Postman(MailConfig config, WebConfig web, MailMessages say) {
        this.config = config;
        this.say = say;
        this.session = Session.getInstance(properties(config, web));
    }

    @PreDestroy
    void end() {
        conversations.shutdownNow();
    }

    /** Tries to send a letter; never throws. */
    Attempt deliver(Taken letter) {
        AtomicBoolean received = new AtomicBoolean();
        Future<Attempt> conversation = conversations.submit(() -> converse(letter, received));
        try {
            return conversation.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return received.get() ? new Attempt(Result.LATER, "timeout") : new Attempt(Result.AWAY, "timeout");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt(Result.AWAY, "interrupted");
        } catch (ExecutionException e) {
            LOG.errorf("Letter %d cannot be sent: %s", letter.id(), e.getCause().getClass().getName());
            return new Attempt(Result.REFUSED, e.getCause().getClass().getSimpleName());
        } finally {
            conversation.cancel(true);
        }
    }

    /**
     * The conversation itself.
     *
     * @param received becomes true once the server listens to what this letter is about
     */
    private Attempt converse(Taken letter, AtomicBoolean received) throws MessagingException {
        MimeMessage message = message(letter);
        Transport transport = session.getTransport();
        try {
            transport.connect(config.host().orElse("localhost"), config.port().orElse(config.security().port()),
                    config.username().orElse(null), config.password().orElse(null));
        } catch (MessagingException e) {
            return new Attempt(Result.AWAY, SmtpReply.of(e).toString());
        }
        received.set(true);
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Attempt.SENT;
        } catch (MessagingException e) {
            SmtpReply reply = SmtpReply.of(e);
            return new Attempt(reply.result(), reply.toString());
        } finally {
            close(transport);
        }
    }

    /** What comes after the server took the letter cannot undo it. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debugf("The server of mail did not part in order: %s", e.getMessage());
        }
    }

    private MimeMessage message(Taken letter) throws MessagingException {
        MimeMessage message = new IdentifiedMessage(session, letter.messageId());
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient(), true));
        if (!letter.replyTo().isEmpty()) {
            message.setReplyTo(new Address[]{new InternetAddress(letter.replyTo(), true)});
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.written()));
        // RFC 3834 §5: no machine answers a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.refusal().isEmpty()) {
            // RFC 2369 §3.2 and RFC 8058 §3.1.
            message.setHeader("List-Unsubscribe", "<" + letter.refusal() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // The last one is the one preferred (RFC 2046 §5.1.4).
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress sender = new InternetAddress(config.from().orElseThrow(), true);
        try {
            sender.setPersonal(say.sender(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return sender;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    private static Properties properties(MailConfig config, WebConfig web) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.connectiontimeout", "" + CONNECTING.toMillis());
        properties.put("mail.smtp.timeout", "" + config.timeout().toMillis());
        properties.put("mail.smtp.auth", "" + config.username().isPresent());
        properties.put("mail.smtp.ssl.enable", "" + (config.security() == Security.TLS));
        properties.put("mail.smtp.starttls.enable", "" + (config.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", "" + (config.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", URI.create(web.baseUrl()).getHost());
        // An answer to the farewell says nothing of the letter, and may never come.
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Keeps the identity of its row, where the library would make a new one each time. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String messageId;

        IdentifiedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
