package org.emancipasso.forum.mailin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;

import org.emancipasso.forum.mailin.MailInConfig.Security;
import org.jboss.logging.Logger;

/**
 * Reads the mailbox by IMAP (RFC 3501). A mail goes from it after what became of it is committed; what stops in between is read
 * again, and known.
 */
@Singleton
class Mailbox {

    private static final Logger LOG = Logger.getLogger(Mailbox.class);
    /** At one look; the rest at the next. */
    private static final int MOST = 100;
    private static final int PIECE = 1 << 20;
    /** What somebody has to look at stays, flagged, and is not read again until they take the flag off. */
    private static final SearchTerm WAITING = new AndTerm(new FlagTerm(new Flags(Flag.FLAGGED), false),
            new FlagTerm(new Flags(Flag.DELETED), false));

    private final MailInConfig config;

    Mailbox(MailInConfig config) {
        this.config = config;
    }

    /** Who reads. */
    interface Reader {

        /** Reads a mail that was fetched whole; whether it is done with. */
        boolean read(byte[] mail);

        /** The same of one that is too heavy, by its headers. */
        boolean readHeaders(MimeMessage headers);
    }

    /**
     * Reads what waits, the first first.
     *
     * @throws MessagingException when the server does not answer, or lets nobody in
     */
    void read(Reader reader) throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore()) {
            store.connect(config.host().orElseThrow(), config.port().orElse(config.security().port),
                    config.username().orElse(""), config.password().orElse(""));
            try (Folder folder = store.getFolder(config.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] waiting = folder.search(WAITING);
                FetchProfile sizes = new FetchProfile();
                sizes.add(FetchProfile.Item.SIZE);
                folder.fetch(waiting, sizes);
                for (int i = 0; i < Math.min(waiting.length, MOST); i++) {
                    read(waiting[i], reader);
                }
            }
        }
    }

    private void read(Message mail, Reader reader) throws MessagingException {
        try {
            long most = config.heaviest().asLongValue();
            boolean isDone = mail.getSize() > most
                    ? reader.readHeaders(headers(mail))
                    : reader.read(bytes(mail, (int) most));
            mail.setFlag(isDone ? Flag.DELETED : Flag.FLAGGED, true);
        } catch (MessageRemovedException e) {
            LOG.debug("Another replica was faster");
        } catch (IOException e) {
            throw new MessagingException("The mailbox broke off", e);
        }
    }

    private static byte[] bytes(Message mail, int most) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(mail.getSize(), 1024));
        mail.writeTo(new OutputStream() {

            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                // Whatever the server said of its size.
                bytes.write(some, from, Math.min(length, most - bytes.size()));
            }
        });
        return bytes.toByteArray();
    }

    private static MimeMessage headers(Message mail) throws MessagingException {
        FetchProfile named = new FetchProfile();
        Envelope.HEADERS.forEach(named::add);
        mail.getFolder().fetch(new Message[]{mail}, named);
        MimeMessage headers = new MimeMessage((Session) null);
        for (String name : Envelope.HEADERS) {
            String[] values = mail.getHeader(name);
            for (int i = 0; values != null && i < values.length; i++) {
                headers.addHeader(name, values[i]);
            }
        }
        return headers;
    }

    private Properties properties() {
        String timeout = "" + config.timeout().toMillis();
        String protocol = config.security() == Security.TLS ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put("mail." + protocol + ".connectiontimeout", timeout);
        properties.put("mail." + protocol + ".timeout", timeout);
        properties.put("mail." + protocol + ".writetimeout", timeout);
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.put("mail.imap.starttls.enable", "" + (config.security() == Security.STARTTLS));
        properties.put("mail.imap.starttls.required", "" + (config.security() == Security.STARTTLS));
        // Reading marks nothing: only what is done with goes.
        properties.put("mail." + protocol + ".peek", "true");
        properties.put("mail." + protocol + ".fetchsize", "" + PIECE);
        return properties;
    }
}
