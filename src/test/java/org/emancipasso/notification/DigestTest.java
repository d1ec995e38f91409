package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.mail.MailRefused;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What waits leaves together, once. */
@Platform
class DigestTest {

    @Inject
    Digests digests;

    @Inject
    DigestService service;

    @Inject
    NotificationService notifications;

    @Inject
    NotificationRepository repository;

    @Inject
    Event<MailRefused> refused;

    @Inject
    Clock clock;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void what_waited_since_yesterday_leaves_in_one_letter_in_the_morning() {
        long member = member("d-matin", Frequency.DAILY);
        Told.tell(member, "Une", "/compte", "1");
        Told.tell(member, "Deux", "/", "2");
        assertEquals(0, Told.posted("d-matin"));

        TestClock.moveTo(1);
        digests.send();

        assertEquals(1, Told.posted("d-matin"));
        Wait.until("the digest came", () -> !Told.subjects("d-matin").isEmpty());
        assertEquals(List.of("2 notifications vous attendent"), Told.subjects("d-matin"));
        TestClock.moveTo(2);
        digests.send();
        assertEquals(1, Told.posted("d-matin"));
    }

    @Test
    void a_weekly_one_leaves_on_monday_only() {
        long member = member("d-semaine", Frequency.WEEKLY);
        Told.tell(member, "Une", "/", "1");
        Instant due = Frequency.WEEKLY.lastDue(clock.instant());
        service.waiting(Frequency.WEEKLY, due).forEach(waiting -> service.send(waiting, Frequency.WEEKLY, due));
        assertEquals(0, Told.posted("d-semaine"));

        TestClock.moveTo(7);
        digests.send();

        assertEquals(1, Told.posted("d-semaine"));
    }

    @Test
    void eight_replicas_send_one_letter() throws Exception {
        long member = member("d-replicas", Frequency.DAILY);
        Told.tell(member, "Une", "/", "1");
        TestClock.moveTo(1);
        Instant due = Frequency.DAILY.lastDue(clock.instant());
        Callable<Boolean> replica = () -> {
            service.send(member, Frequency.DAILY, due);
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(Stream.generate(() -> replica).limit(8).toList()).forEach(future -> future.resultNow());
        }

        assertEquals(1, Told.posted("d-replicas"));
    }

    @Test
    void a_process_that_is_killed_in_the_middle_sent_nothing_and_the_next_one_does() {
        long member = member("d-tuee", Frequency.DAILY);
        Told.tell(member, "Une", "/", "1");
        TestClock.moveTo(1);
        Instant due = Frequency.DAILY.lastDue(clock.instant());
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            service.send(member, Frequency.DAILY, due);
            throw new IllegalStateException("Killed");
        }));
        assertEquals(0, Told.posted("d-tuee"));

        service.send(member, Frequency.DAILY, due);

        assertEquals(1, Told.posted("d-tuee"));
    }

    @Test
    void what_comes_after_a_digest_waits_for_the_next() {
        long member = member("d-apres", Frequency.DAILY);
        Told.tell(member, "Une", "/", "1");
        TestClock.moveTo(1);
        digests.send();
        Told.tell(member, "Deux", "/", "2");
        digests.send();
        assertEquals(1, Told.posted("d-apres"));

        TestClock.moveTo(2);
        digests.send();

        assertEquals(2, Told.posted("d-apres"));
    }

    @Test
    void what_was_read_meanwhile_is_left_out_and_an_empty_digest_is_not_sent() {
        long member = member("d-lue", Frequency.DAILY);
        Told.tell(member, "Une", "/", "1");
        notifications.readUpTo(member, Long.MAX_VALUE);
        TestClock.moveTo(1);
        digests.send();

        assertEquals(0, Told.posted("d-lue"));
    }

    @Test
    void what_waits_follows_a_change_of_mind() {
        long member = member("d-avis", Frequency.DAILY);
        Told.tell(member, "Une", "/", "1");
        Told.choose(member, Frequency.NEVER);
        TestClock.moveTo(1);
        digests.send();

        assertEquals(0, Told.posted("d-avis"));
    }

    @Test
    void refusing_a_digest_refuses_all_that_it_would_tell() {
        long member = member("d-refus", Frequency.DAILY);
        Told.tell(member, "Une", "/", "1");
        QuarkusTransaction.requiringNew().run(() -> refused.fire(new MailRefused(DigestTemplate.NAME, "", member)));

        assertEquals(Frequency.NEVER, notifications.settings(member).get(TestKind.NAME));
        assertEquals(Frequency.NOW, notifications.settings(member).get(OrganisationKind.NAME));
        TestClock.moveTo(1);
        digests.send();
        assertEquals(0, Told.posted("d-refus"));
    }

    @Test
    void a_refusal_of_somebody_who_has_left_changes_nothing() {
        QuarkusTransaction.requiringNew().run(() -> refused.fire(new MailRefused(TestKind.NAME, "", 987_654_321L)));

        assertTrue(QuarkusTransaction.requiringNew().call(() -> repository.chosen(987_654_321L)).isEmpty());
    }

    private static long member(String who, Frequency frequency) {
        People.member(who);
        long member = Told.member(who);
        Told.choose(member, frequency);
        return member;
    }
}
