package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.mail.LetterService.Taken;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Faults;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The server of mail refuses, hangs, breaks off or is away, in a real conversation: nothing is lost. */
@Platform
class MailFaultsTest {

    private static final Duration A_PAGE = Duration.ofSeconds(1);

    private final Faults faults = new Faults();

    @Inject
    LetterService letters;

    @Inject
    MailAddresses addresses;

    @Inject
    Outbox outbox;

    @AfterEach
    void mend() throws IOException, InterruptedException {
        faults.mend();
    }

    @ParameterizedTest
    @CsvSource({"MAIL,450 4.7.0 Greylisted", "RCPT,451 4.7.1 Greylisted", "DATA,452 4.3.1 Full", ".,451 4.3.0 Later",
            "RCPT,421 4.7.0 Closing"})
    void a_letter_that_is_refused_for_now_arrives_later(String step, String answer) throws Exception {
        String address = "plus-tard-" + (int) step.charAt(0) + answer.substring(0, 3) + "@example.org";
        faults.refuseMail(step, answer);
        Letters.post(Letters.trial(address));
        awaitError(address);
        assertEquals(List.of(), LocalMail.received(address));
        faults.mend();

        Letters.receive(address);

        assertTrue(Letters.await(address, "SENT").attempts() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void a_letter_whose_server_falls_silent_arrives_later(String step) throws Exception {
        String address = "silence-" + (int) step.charAt(0) + "@example.org";
        faults.freezeMail(step);
        Letters.post(Letters.trial(address));
        awaitError(address);
        assertTrue(Letters.row(address).orElseThrow().error().contains("timeout"));
        faults.mend();

        Letters.receive(address);
    }

    @Test
    void a_letter_whose_server_took_it_and_broke_off_may_come_twice_with_one_identity() throws Exception {
        String address = "coupure@example.org";
        faults.cutMail();
        Letters.post(Letters.trial(address));
        Wait.until("it came once", () -> !LocalMail.received(address).isEmpty());
        awaitError(address);
        faults.mend();

        Letters.Row row = Letters.await(address, "SENT");

        List<MimeMessage> received = LocalMail.received(address);
        assertTrue(received.size() > 1);
        assertTrue(received.stream().allMatch(letter -> row.messageId().equals(Letters.header(letter, "Message-ID"))));
    }

    @Test
    void an_address_that_does_not_exist_stops_until_somebody_proves_that_they_read_it() throws Exception {
        String address = "inconnue@example.org";
        faults.refuseMail("RCPT", "550 5.1.1 <" + address + ">: nobody of that name");
        Letters.post(Letters.trial(address));

        Letters.Row row = Letters.await(address, "DROPPED");

        faults.mend();
        assertAll(() -> assertEquals("recipient 550 5.1.1", row.error()), () -> assertEquals(1, row.attempts()),
                () -> assertTrue(isBouncing(address)));
        Letters.post(Letters.trial(address));
        assertEquals("DROPPED", Letters.row(address).orElseThrow().state());
        QuarkusTransaction.requiringNew().run(() -> addresses.trust(EmailAddress.of(address)));
        Letters.post(Letters.trial(address));
        Letters.receive(address);
    }

    @ParameterizedTest
    @CsvSource({"MAIL,550 5.7.1 Not from you", "RCPT,554 5.7.1 Relay access denied", "DATA,554 5.6.0 Not like that",
            ".,550 5.7.1 Looks like spam", ".,554 Transaction failed"})
    void a_refusal_that_is_not_about_the_address_waits_for_a_person_and_stops_no_address(String step, String answer)
            throws Exception {
        String address = "refus-" + (int) step.charAt(0) + answer.hashCode() + "@example.org";
        faults.refuseMail(step, answer);
        Letters.post(Letters.trial(address));

        Letters.Row row = Letters.await(address, "PARKED");

        faults.mend();
        assertEquals(1, row.attempts());
        assertFalse(isBouncing(address));
        letters.parked().stream().filter(parked -> parked.subject().endsWith(address))
                .forEach(parked -> letters.retry(parked.id()));
        Letters.receive(address);
    }

    @Test
    void a_letter_that_fails_again_and_again_waits_for_a_person() {
        String address = "huit-fois@example.org";
        faults.refuseMail("RCPT", "450 4.2.0 Try again");
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.post(Letters.trial(address));
            Letters.haveFailed(address, 6);
        });
        // Its pauses are hours; what is due is made due at once.
        Wait.until("it is parked", () -> {
            QuarkusTransaction.requiringNew().run(() -> Letters.hurry(address));
            return Letters.row(address).orElseThrow().state().equals("PARKED");
        });

        assertEquals(8, Letters.row(address).orElseThrow().attempts());
    }

    @Test
    void a_server_that_is_away_counts_for_no_letter_and_all_arrive_when_it_is_back() throws Exception {
        List<String> waiting = List.of("absence-1@example.org", "absence-2@example.org", "absence-3@example.org");
        faults.stopMail();
        waiting.forEach(address -> Letters.post(Letters.trial(address)));
        Wait.until("one was tried", () -> waiting.stream()
                .anyMatch(address -> !Letters.row(address).orElseThrow().error().isEmpty()));
        assertTrue(waiting.stream().allMatch(address -> Letters.row(address).orElseThrow().attempts() <= 1));
        faults.mend();

        waiting.forEach(Letters::receive);

        waiting.forEach(address -> assertEquals(1, Letters.await(address, "SENT").attempts()));
    }

    @Test
    void a_server_that_never_greets_is_away_and_costs_no_page_anything() throws Exception {
        String address = "sans-bonjour@example.org";
        Browser browser = new Browser();
        browser.open("/");
        faults.freezeMail("HELLO");
        Letters.post(Letters.trial(address));
        Wait.until("it is being tried", () -> Letters.row(address).orElseThrow().attempts() == 1);

        Instant before = Instant.now();
        assertEquals(200, browser.open("/").status());
        assertTrue(Duration.between(before, Instant.now()).compareTo(A_PAGE) < 0);

        Wait.until("the attempt did not count", () -> Letters.row(address).orElseThrow().error().equals("timeout"));
        faults.mend();
        Letters.receive(address);
        assertEquals(1, Letters.await(address, "SENT").attempts());
    }

    @Test
    void a_letter_whose_worker_died_is_sent_by_another_one() throws Exception {
        String address = "disparition@example.org";
        // Nothing is taken by the platform's own worker while its server is away.
        faults.stopMail();
        Letters.post(Letters.trial("avant-disparition@example.org"));
        Wait.until("the worker rests", () -> !Letters.row("avant-disparition@example.org").orElseThrow().error()
                .isEmpty());
        Letters.post(Letters.trial(address));
        Wait.until("it is taken, by a worker that will not end", () -> takes(address));
        faults.mend();

        Letters.receive(address);

        assertTrue(Letters.await(address, "SENT").attempts() > 1);
    }

    /** Takes letters as a worker that is killed before it sends any of them. */
    private boolean takes(String address) {
        Optional<Taken> taken = letters.take();
        return taken.isPresent() && taken.get().recipient().equals(address);
    }

    private boolean isBouncing(String address) {
        return QuarkusTransaction.requiringNew().call(() -> addresses.isBouncing(EmailAddress.of(address)));
    }

    private static void awaitError(String address) {
        Wait.until("the letter to " + address + " was tried in vain",
                () -> !Letters.row(address).orElseThrow().error().isEmpty());
    }
}
