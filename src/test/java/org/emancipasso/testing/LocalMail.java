package org.emancipasso.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A server of mail that takes every letter and sends none on: each becomes a file that a mail program opens. */
public final class LocalMail implements AutoCloseable {

    static final String FOLDER = "mail";

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
        GreenMail server = new GreenMail(
                new ServerSetup(LocalSearch.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        LocalMail mail = new LocalMail(server, folder);
        server.start();
        server.getUserManager().setMessageDeliveryHandler((letter, address) -> {
            mail.keep(letter.getMessage());
            return mail.reader(address.getEmail());
        });
        return mail;
    }

    int port() {
        return server.getSmtp().getPort();
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
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
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
