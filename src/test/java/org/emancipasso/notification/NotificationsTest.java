package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.emancipasso.account.People;
import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Members are told if, and only if, what is told of happened; by letter as often as they chose. */
@Platform
class NotificationsTest {

    @Inject
    Notifications notifications;

    @Inject
    NotificationService service;

    @Inject
    NotificationHolder data;

    @Inject
    TestKind kind;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void work_that_is_undone_tells_nobody() {
        long member = member("n-annulee");
        Told.choose(member, Frequency.NOW);

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            notifications.tell(member, kind, "Rien", "/", "k");
            throw new IllegalStateException("The work failed");
        }));

        assertEquals(List.of(), Told.texts(member));
        assertEquals(0, Told.posted("n-annulee"));
    }

    @Test
    void outside_of_any_work_nobody_is_told() {
        assertThrows(IllegalStateException.class, () -> notifications.tell(1, kind, "Rien", "/", "k"));
    }

    @Test
    void the_same_news_is_told_once_even_twice_at_once() throws Exception {
        long member = member("n-double");
        Told.choose(member, Frequency.NOW);
        Callable<Boolean> tell = () -> {
            Told.tell(member, "Une fois", "/compte", "la même");
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(Stream.generate(() -> tell).limit(8).toList()).forEach(future -> future.resultNow());
        }

        assertEquals(List.of("Une fois"), Told.texts(member));
        assertEquals(1, Told.posted("n-double"));
    }

    @Test
    void the_same_key_of_another_member_is_other_news() {
        long one = member("n-cle-une");
        long other = member("n-cle-autre");
        Told.tell(one, "À l’une", "/", "clé");
        Told.tell(other, "À l’autre", "/", "clé");

        assertEquals(List.of("À l’autre"), Told.texts(other));
    }

    @Test
    void who_wants_letters_now_gets_one_with_the_way_to_refuse_the_next() throws Exception {
        long member = member("n-maintenant");
        Told.choose(member, Frequency.NOW);
        Told.tell(member, "C’est <arrivé> & dit", "/compte?a=1&b=2", "k");

        Wait.until("the letter came", () -> !Told.subjects("n-maintenant").isEmpty());
        MimeMessage letter = LocalMail.received(Told.address("n-maintenant")).getFirst();
        String text = body(letter, 0);
        String html = body(letter, 1);
        assertAll(() -> assertEquals("C’est <arrivé> & dit", letter.getSubject()),
                () -> assertTrue(letter.getHeader("List-Unsubscribe", null).contains("/courriels/")),
                () -> assertTrue(text.contains("C’est <arrivé> & dit."), text),
                () -> assertTrue(text.contains("https://emancipasso.test/compte?a=1&b=2"), text),
                () -> assertTrue(text.contains("https://emancipasso.test/compte/notifications/reglages"), text),
                () -> assertTrue(html.contains("C’est &lt;arrivé&gt; &amp; dit"), html));
    }

    @Test
    void who_wants_no_letters_reads_it_on_the_site_only() {
        long member = member("n-jamais");
        Told.choose(member, Frequency.NEVER);
        Told.tell(member, "Sans bruit", "/", "k");

        assertEquals(List.of("Sans bruit"), Told.texts(member));
        assertEquals(0, Told.posted("n-jamais"));
    }

    @Test
    void one_click_in_a_letter_sets_its_kind_to_never_and_choosing_it_again_brings_letters_back() throws Exception {
        long member = member("n-un-clic");
        Told.choose(member, Frequency.NOW);
        Told.tell(member, "Première", "/", "1");
        Wait.until("the letter came", () -> !Told.subjects("n-un-clic").isEmpty());
        String link = LocalMail.received(Told.address("n-un-clic")).getFirst().getHeader("List-Unsubscribe", null)
                .replaceAll("[<>]", "").replace("https://emancipasso.test", "");

        assertEquals(200, new Browser().send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")).build()).status());
        assertEquals(Frequency.NEVER, service.settings(member).get(TestKind.NAME));
        Told.tell(member, "Deuxième", "/", "2");
        assertEquals(1, Told.posted("n-un-clic"));

        Told.choose(member, Frequency.NOW);
        Told.tell(member, "Troisième", "/", "3");
        assertEquals(2, Told.posted("n-un-clic"));
        assertEquals(List.of("Troisième", "Deuxième", "Première"), Told.texts(member));
    }

    @Test
    void what_was_read_is_forgotten_after_three_months_and_all_after_a_year() {
        long member = member("n-oubli");
        Told.tell(member, "Lue", "/", "1");
        service.readUpTo(member, Long.MAX_VALUE);
        Told.tell(member, "Pas lue", "/", "2");

        TestClock.moveTo(89);
        service.forgetOld();
        assertEquals(List.of("Pas lue", "Lue"), Told.texts(member));
        TestClock.moveTo(91);
        service.forgetOld();
        assertEquals(List.of("Pas lue"), Told.texts(member));
        TestClock.moveTo(366);
        service.forgetOld();
        assertEquals(List.of(), Told.texts(member));
    }

    @Test
    void a_member_takes_away_what_is_known_of_them_or_has_it_removed() {
        long member = member("n-donnees");
        Told.choose(member, Frequency.DAILY);
        Told.tell(member, "À emporter", "/compte", "1");

        String known = personalData(member);
        assertTrue(known.contains("À emporter") && known.contains("chaque matin")
                && known.contains("Firefox sur Linux"), known);
        QuarkusTransaction.requiringNew().run(() -> data.erase(member, TextsChoice.DELETE));
        assertTrue(Stream.of("À emporter", "chaque matin", "Firefox").noneMatch(personalData(member)::contains),
                personalData(member));
    }

    @Test
    void nothing_of_a_member_who_was_deleted_stays() {
        long member = member("n-partie");
        Told.choose(member, Frequency.DAILY);
        Told.tell(member, "Adieu", "/", "1");
        QuarkusTransaction.requiringNew().run(() -> Told.entityManager()
                .createNativeQuery("DELETE FROM member WHERE id = :id").setParameter("id", member).executeUpdate());

        assertEquals(List.of(), Told.texts(member));
        assertFalse(personalData(member).contains("chaque matin"));
    }

    private String personalData(long member) {
        PersonalData known = new PersonalData();
        QuarkusTransaction.requiringNew().run(() -> data.export(member, known));
        return known.sections().toString();
    }

    private static long member(String who) {
        People.member(who);
        return Told.member(who);
    }

    private static String body(MimeMessage letter, int part) throws Exception {
        return (String) ((MimeMultipart) letter.getContent()).getBodyPart(part).getContent();
    }
}
