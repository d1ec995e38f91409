package org.emancipasso.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;

import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Wait;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What tests do with letters. */
public final class Letters {

    private static final Pattern LINK = Pattern.compile("/courriels/[A-Za-z0-9_-]+");

    /** A row of the outbox. */
    record Row(String state, int attempts, String error, String messageId) {}

    private Letters() {
    }

    /** The path of the page that refuses letters of a kind. */
    public static String refusalPath() {
        Letter letter = News.to("camille@example.org");
        return path(CDI.current().select(RefusalLinks.class).get().of(letter));
    }

    /** Posts in a transaction of its own. */
    static void post(Letter letter) {
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(Outbox.class).get().post(letter));
    }

    /** A letter that one cannot refuse. */
    static Letter trial(String address) {
        return Letter.necessary(EmailAddress.of(address), "Essai pour " + address, TrialLetter.Templates.trial());
    }

    /** The only letter that came to an address; waits for it. */
    static MimeMessage receive(String address) {
        Wait.until("a letter came to " + address, () -> !LocalMail.received(address).isEmpty());
        List<MimeMessage> received = LocalMail.received(address);
        if (received.size() > 1) {
            throw new AssertionError(received.size() + " letters came to " + address);
        }
        return received.getFirst();
    }

    /** The last row for an address. */
    static Optional<Row> row(String address) {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery("SELECT state, attempts, coalesce(last_error, ''), message_id FROM letter "
                        + "WHERE address_hash = :hash ORDER BY id DESC LIMIT 1", Object[].class)
                .setParameter("hash", EmailAddress.of(address).hash()).getResultList());
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Row((String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3]))
                .findFirst();
    }

    /** How many letters to an address are still to be sent. */
    static long waiting(String address) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(EntityManager.class).get()
                .createQuery("select count(*) from PostedLetter where recipient = :address and state = WAITING",
                        Long.class)
                .setParameter("address", address).getSingleResult());
    }

    /** Waits for the last row of an address to be in a state. */
    static Row await(String address, String state) {
        Wait.until("the letter to " + address + " is " + state,
                () -> row(address).filter(row -> row.state().equals(state)).isPresent());
        return row(address).orElseThrow();
    }

    /** As if a letter had been tried that often already. */
    static void haveFailed(String address, int attempts) {
        CDI.current().select(EntityManager.class).get()
                .createNativeQuery("UPDATE letter SET attempts = :attempts WHERE address_hash = :hash")
                .setParameter("attempts", attempts).setParameter("hash", EmailAddress.of(address).hash())
                .executeUpdate();
    }

    /** Makes due what waits for longer than a worker may have a letter: no worker has it. */
    static void hurry(String address) {
        CDI.current().select(EntityManager.class).get()
                .createNativeQuery("UPDATE letter SET next_attempt_at = created_at WHERE address_hash = :hash "
                        + "AND state = 'WAITING' AND next_attempt_at > created_at + INTERVAL '10 seconds'")
                .setParameter("hash", EmailAddress.of(address).hash()).executeUpdate();
    }

    /** The path of the link in a header or in a text. */
    static String path(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in " + text);
        }
        return link.group();
    }

    /** One header. */
    static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
