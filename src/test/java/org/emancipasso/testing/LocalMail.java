package org.emancipasso.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * A server of mail that takes every letter and sends none on: each becomes a file that a mail program opens. What goes to an
 * address of {@link #ANSWERS} comes into a mailbox, for the platform to read by IMAP.
 */
public final class LocalMail implements AutoCloseable {

    static final String FOLDER = "mail";
    /** Who has the mailbox, before the sign of plus addressing; as in the development profile. */
    static final String ANSWERS = "reponses";

    private static final String ANSWERS_PASSWORD = "local-mailbox";
    private static final String HOST = "127.0.0.1";

    private static final String SUFFIX = ".eml";

    /** A letter never changes; tests look again and again while they wait for the next one. */
    private static final Map<Path, MimeMessage> READ = new ConcurrentHashMap<>();

    private final GreenMail server;
    private final Path folder;

    private LocalMail(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts on a free port of the loopback, keeping what the folder already holds. */
    static LocalMail start(Path folder) throws IOException {
        Files.createDirectories(folder);
        GreenMail server = new GreenMail(new ServerSetup[]{
                new ServerSetup(LocalSearch.freePort(), HOST, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(LocalSearch.freePort(), HOST, ServerSetup.PROTOCOL_IMAP)});
        LocalMail mail = new LocalMail(server, folder);
        server.start();
        GreenMailUser answers = server.setUser(ANSWERS + "@example.org", ANSWERS, ANSWERS_PASSWORD);
        server.getUserManager().setMessageDeliveryHandler((letter, address) -> {
            if (address.getEmail().startsWith(ANSWERS + "+")) {
                return answers;
            }
            mail.keep(letter.getMessage());
            return mail.reader(address.getEmail());
        });
        return mail;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Has somebody look at what the platform could not read: the flags go. */
    public static void unflag() {
        inbox().getNonDeletedMessages().forEach(mail -> mail.setFlag(Flags.Flag.FLAGGED, false));
    }

    /** The texts of the letters to an address with a subject. */
    public static List<String> texts(String address, String subject) {
        return received(address).stream().filter(letter -> subject(letter).startsWith(subject)).map(letter -> {
            try {
                return plainText(letter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private static MailFolder inbox() {
        GreenMail server = LocalStackResource.running().mail().server;
        return inbox(server, server.getUserManager().getUser(ANSWERS));
    }

    private static MailFolder inbox(GreenMail server, GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the mailbox is read. */
    int imapPort() {
        return server.getImap().getPort();
    }

    /** Sends a mail as it is, by SMTP, as people do. */
    public static void send(MimeMessage mail, String to) {
        send(mail, to, LocalStackResource.running().mail().port());
    }

    static void send(MimeMessage mail, String to, int port) {
        Properties server = new Properties();
        server.put("mail.smtp.host", HOST);
        server.put("mail.smtp.port", "" + port);
        try (Transport transport = Session.getInstance(server).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, new Address[]{new InternetAddress(to)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails wait in the mailbox. */
    public static int waiting() {
        return inbox().getMessageCount();
    }

    /** The letters that the tests' platform sent to an address, in the order in which they came. */
    public static List<MimeMessage> received(String address) {
        try (Stream<Path> files = Files.list(LocalStackResource.DATA.resolve(FOLDER))) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted()
                    .map(file -> READ.computeIfAbsent(file, LocalMail::read))
                    .filter(letter -> isTo(letter, address)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the first letter to an address whose subject begins so, and returns its plain text. */
    public static String awaitText(String address, String subject) {
        List<MimeMessage> found = new ArrayList<>();
        Wait.until("« " + subject + " » has come to " + address, () -> {
            found.clear();
            received(address).stream().filter(letter -> subject(letter).startsWith(subject)).forEach(found::add);
            return !found.isEmpty();
        });
        try {
            return plainText(found.getLast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plainText(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/plain")) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = plainText(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private void keep(MimeMessage letter) {
        String name = "%020d-%s".formatted(System.nanoTime(), UUID.randomUUID());
        try {
            // Whole or not at all, for whoever looks meanwhile.
            Path written = folder.resolve(name + ".part");
            try (var out = Files.newOutputStream(written)) {
                letter.writeTo(out);
            }
            Files.move(written, folder.resolve(name + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The library wants somebody to deliver to; nobody asks what they have. */
    private GreenMailUser reader(String address) throws UserException {
        GreenMailUser known = server.getUserManager().getUserByEmail(address);
        if (known == null) {
            return server.getUserManager().createUser(address, address, address);
        }
        inbox(server, known).deleteAllMessages();
        return known;
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage((Session) null, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Stream.of(letter.getRecipients(RecipientType.TO)).map(InternetAddress.class::cast)
                    .anyMatch(recipient -> recipient.getAddress().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
