package org.emancipasso.notification;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;

import org.emancipasso.mail.EmailAddress;
import org.emancipasso.testing.LocalMail;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What tests do with notifications. */
final class Told {

    private Told() {
    }

    /** The member whose name on the login server this is. */
    static long member(String who) {
        return ((Number) QuarkusTransaction.requiringNew().call(() -> entityManager()
                .createNativeQuery("SELECT id FROM member WHERE subject = :who").setParameter("who", who)
                .getSingleResult())).longValue();
    }

    /** Tells, in a transaction of its own. */
    static void tell(long member, String text, String path, String key) {
        QuarkusTransaction.requiringNew().run(() -> notifications().tell(member, kind(), text, path, key));
    }

    static void choose(long member, Frequency frequency) {
        CDI.current().select(NotificationService.class).get().choose(member, Map.of(TestKind.NAME, frequency));
    }

    static List<String> texts(long member) {
        return CDI.current().select(NotificationService.class).get().before(member, Long.MAX_VALUE, 1000).stream()
                .map(Notification::text).toList();
    }

    /** How many letters were posted to somebody, whatever became of them. */
    static long posted(String who) {
        return ((Number) QuarkusTransaction.requiringNew().call(() -> entityManager()
                .createNativeQuery("SELECT count(*) FROM letter WHERE address_hash = :hash AND state <> 'DROPPED'")
                .setParameter("hash", EmailAddress.of(address(who)).hash()).getSingleResult())).longValue();
    }

    static List<String> subjects(String who) {
        return LocalMail.received(address(who)).stream().map(Told::subject).toList();
    }

    static String address(String who) {
        return who + "@exemple.org";
    }

    static Notifications notifications() {
        return CDI.current().select(Notifications.class).get();
    }

    static TestKind kind() {
        return CDI.current().select(TestKind.class).get();
    }

    static EntityManager entityManager() {
        return CDI.current().select(EntityManager.class).get();
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
