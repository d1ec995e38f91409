package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

@Platform
class OutboxTest {

    private static final int MANY = 1000;

    @Inject
    Outbox outbox;

    @Inject
    LetterDelivery delivery;

    @Test
    void a_letter_arrives_once_its_work_is_committed() throws Exception {
        String address = "arrivee@example.org";
        Letters.post(News.to(address));

        MimeMessage letter = Letters.receive(address);

        MimeMultipart variants = (MimeMultipart) letter.getContent();
        String text = (String) variants.getBodyPart(0).getContent();
        String html = (String) variants.getBodyPart(1).getContent();
        assertAll(() -> assertEquals("Des nouvelles à lire : « été »", letter.getSubject()),
                () -> assertEquals("\"Émancip’Asso\" <ne-pas-repondre@example.org>",
                        ((InternetAddress) letter.getFrom()[0]).toUnicodeString()),
                () -> assertEquals("auto-generated", Letters.header(letter, "Auto-Submitted")),
                () -> assertTrue(variants.getContentType().startsWith("multipart/alternative")),
                () -> assertTrue(text.contains("Ce courriel montre que l’envoi fonctionne"), text),
                () -> assertFalse(text.contains("<p") || text.contains("&#39;"), text),
                () -> assertTrue(html.contains("Ce courriel montre que l’envoi fonctionne"), html),
                () -> assertTrue(html.contains("<title>Des nouvelles"), html));
        Letters.Row row = Letters.await(address, "SENT");
        assertEquals(Letters.header(letter, "Message-ID"), row.messageId());
        assertTrue(row.messageId().matches("<[0-9a-f-]{36}@emancipasso\\.test>"), row.messageId());
    }

    @Test
    void a_letter_that_one_may_refuse_says_how_and_one_that_is_necessary_does_not() throws Exception {
        Letters.post(News.to("refusable@example.org"));
        Letters.post(Letters.trial("necessaire@example.org"));

        MimeMessage refusable = Letters.receive("refusable@example.org");
        MimeMessage necessary = Letters.receive("necessaire@example.org");

        String link = Letters.header(refusable, "List-Unsubscribe");
        assertAll(() -> assertTrue(link.matches("<https://emancipasso\\.test/courriels/[A-Za-z0-9_-]+>"), link),
                () -> assertEquals("List-Unsubscribe=One-Click", Letters.header(refusable, "List-Unsubscribe-Post")),
                () -> assertTrue(text(refusable).contains(link.substring(1, link.length() - 1)), text(refusable)),
                () -> assertNull(Letters.header(necessary, "List-Unsubscribe")),
                () -> assertFalse(text(necessary).contains("/courriels/")));
    }

    @Test
    void a_letter_of_work_that_is_undone_is_never_sent() {
        String address = "annulation@example.org";
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.post(Letters.trial(address));
            throw new IllegalStateException("The work failed");
        }));
        Letters.post(Letters.trial("suivante@example.org"));

        Letters.receive("suivante@example.org");
        assertTrue(Letters.row(address).isEmpty());
        assertEquals(List.of(), LocalMail.received(address));
    }

    @Test
    void a_letter_outside_of_any_work_is_refused() {
        assertThrows(IllegalStateException.class, () -> outbox.post(Letters.trial("sans-travail@example.org")));
    }

    @Test
    void a_thousand_letters_leave_once_each_though_three_workers_send_them() throws Exception {
        String address = "millier@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, MANY).forEach(_ -> outbox.post(Letters.trial(address))));

        Collection<Callable<Boolean>> workers = List.of(this::drain, this::drain);
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            threads.invokeAll(workers);
        }
        Wait.until("all left", () -> Letters.waiting(address) == 0);

        List<MimeMessage> received = LocalMail.received(address);
        Set<String> identities = new HashSet<>(
                received.stream().map(letter -> Letters.header(letter, "Message-ID")).toList());
        assertEquals(MANY, received.size());
        assertEquals(MANY, identities.size());
    }

    private boolean drain() {
        delivery.deliver();
        return true;
    }

    private static String text(MimeMessage letter) throws Exception {
        return (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
    }
}
