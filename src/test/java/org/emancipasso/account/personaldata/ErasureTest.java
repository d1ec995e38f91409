package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Outbox;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Leaving for good, with a week to change one's mind. */
@Platform
class ErasureTest {

    private static final String PLANNED = "Votre compte sera effacé le";
    private static final String ERASED = "Votre compte est effacé";

    @Inject
    ErasureService erasures;

    @Inject
    PersonalDataCare care;

    @Inject
    PersonalDataLetters letters;

    @Inject
    Outbox outbox;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void somebody_who_forgets_to_choose_or_to_tick_loses_nothing() {
        Browser browser = People.member("hesitante");
        Page unchosen = browser.open("/compte/effacement").form("effacer").tickNamed("compris").submit();
        Page unticked = choose(browser.open("/compte/effacement"), "garder").form("effacer").submit();

        assertAll(() -> assertEquals(422, unchosen.status()),
                () -> assertEquals(List.of("Choisissez ce que deviennent vos textes."), unchosen.texts(".wrong")),
                () -> assertTrue(unchosen.document().expectFirst("input[name=compris]").hasAttr("checked")),
                () -> assertEquals(422, unticked.status()),
                () -> assertEquals(List.of("Cochez cette case pour continuer : rien ne s’efface sans cela."),
                        unticked.texts(".wrong")),
                () -> assertTrue(unticked.document().expectFirst("input[value=garder]").hasAttr("checked")),
                () -> assertTrue(browser.open("/compte").texts(".leaving").isEmpty()));
    }

    @Test
    void asking_shows_the_day_closes_the_other_sessions_and_a_letter_confirms() {
        String elsewhere = People.memberCookie("partante");
        String here = People.memberCookie("partante");
        Page page = leave(here, "garder");

        assertEquals("/compte/effacement", page.response().uri().getPath());
        assertTrue(page.text().contains("Vos textes resteront, sans que rien ne mène à vous."), page.text());
        assertTrue(new Browser(here).open("/compte").texts(".leaving").getFirst().startsWith(PLANNED));
        assertFalse(People.isIn(elsewhere));
        Wait.until("the letter came", () -> !Letters.about(People.address("partante"), PLANNED).isEmpty());
    }

    @Test
    void changing_ones_mind_undoes_it() {
        String cookie = People.memberCookie("revenante");
        Page planned = leave(cookie, "effacer");
        Page page = planned.formTo("/compte/effacement/annuler").submit();

        assertEquals("/compte", page.response().uri().getPath());
        assertTrue(page.texts(".leaving").isEmpty());
        TestClock.moveTo(8);
        care.care();
        assertTrue(People.exists("revenante"));
    }

    @Test
    void clicking_twice_plans_one_erasure_and_posts_one_letter() throws Exception {
        Actor actor = People.actor(People.memberCookie("nerveuse"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> click = () -> erasures.plan(actor, TextsChoice.KEEP_ANONYMOUS);
            threads.invokeAll(Collections.nCopies(10, click));
        }

        String hash = EmailAddress.of(People.address("nerveuse")).hash();
        assertEquals(List.of("1"), Rows.texts("select count(*) from letter where address_hash = '" + hash + "'"));
    }

    @Test
    void a_login_of_long_ago_is_asked_for_again_and_plans_nothing() {
        String cookie = People.memberCookie("ancienne");
        Browser browser = new Browser(cookie);
        String token = browser.open("/compte").document().expectFirst("input[name=jeton]").val();
        TestClock.moveTo(1);

        Page page = browser.open("/compte/effacement");
        assertTrue(page.document().select("form#effacer").isEmpty());
        assertEquals("/connexion?retour=%2Fcompte%2Feffacement&encore=oui",
                page.document().select("a.button").attr("href"));
        Page forged = browser.post("/compte/effacement", "textes=garder&compris=oui&jeton=" + token);
        assertTrue(forged.sentOnTo("/connexion?retour=%2Fcompte%2Feffacement&encore=oui"));
        assertTrue(browser.open("/compte").texts(".leaving").isEmpty());
    }

    @Test
    void a_form_without_the_token_of_the_session_plans_nothing() {
        Browser browser = People.member("visee");

        assertEquals(403, browser.post("/compte/effacement", "textes=effacer&compris=oui").status());
        assertTrue(browser.open("/compte").texts(".leaving").isEmpty());
    }

    @Test
    void logging_in_meanwhile_shows_the_way_back() {
        leave(People.memberCookie("rentree"), "garder");

        Page page = new Browser(People.memberCookie("rentree")).open("/compte/donnees");

        assertEquals("Changer d’avis", page.texts(".leaving button").getFirst());
    }

    @Test
    void nothing_is_erased_before_the_day() {
        leave(People.memberCookie("patiente"), "garder");
        TestClock.moveTo(6);
        care.care();

        assertTrue(People.exists("patiente"));
    }

    @Test
    void after_a_week_nothing_of_them_is_left_anywhere_and_one_last_letter_says_so() throws Exception {
        String who = "effacee-zq7";
        String cookie = People.memberCookie(who);
        new Browser(cookie).open("/compte").form("profil").type("Quelques mots sur vous", "Moi, " + who).submit();
        leave(cookie, "effacer");
        new Browser(cookie).open("/compte/donnees").form("emporter").submit();
        TestClock.moveTo(8);
        QuarkusTransaction.requiringNew().run(() -> outbox
                .post(letters.inactive(EmailAddress.of(People.address(who)), Instant.EPOCH,
                        Instant.EPOCH)));
        care.care();

        assertFalse(People.isIn(cookie));
        assertFalse(People.exists(who));
        Wait.until("the last letter came", () -> !Letters.about(People.address(who), ERASED).isEmpty());
        Wait.until("its row is gone", () -> rowsOf(who).isEmpty());
        // What Keycloak is still to forget waits, if no test has started it.
        assertEquals(List.of(), Rows.holding(who).stream().filter(column -> !column.equals("provider_erasure.subject"))
                .toList());
        assertEquals(1, LocalMail.received(People.address(who)).stream().map(Letters::subject)
                .filter(ERASED::equals).count());
    }

    @Test
    void who_was_erased_logs_in_no_more_while_the_provider_still_knows_them() {
        leave(People.memberCookie("fantome"), "garder");
        TestClock.moveTo(8);
        care.care();

        assertFalse(People.mayLogIn("fantome"));
        assertFalse(People.exists("fantome"));
        assertTrue(People.mayLogIn("fantome-au-nouvel-identifiant"));
    }

    @Test
    void a_change_of_mind_at_the_moment_of_the_erasure_ends_in_one_of_both() throws Exception {
        for (int round = 0; round < 10; round++) {
            String who = "indecise-" + round;
            TestClock.moveTo(0);
            String cookie = People.memberCookie(who);
            leave(cookie, "garder");
            Actor actor = People.actor(cookie);
            TestClock.moveTo(8);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Boolean> erase = () -> erasures.eraseDue(actor.id());
                Callable<Boolean> stay = () -> {
                    erasures.stay(actor);
                    return true;
                };
                var done = threads.invokeAll(round % 2 == 0 ? List.of(erase, stay) : List.of(stay, erase));
                boolean erased = done.get(round % 2).get();

                assertTrue(done.get(1 - round % 2).get());
                assertEquals(erased, !People.exists(who), who);
                assertEquals(erased, !People.isIn(cookie), who);
                assertEquals(erased ? List.of("0") : List.of("1"), Rows.texts(
                        "select count(*) from member where status = 'ACTIVE' and subject = '" + who + "'"), who);
                assertEquals(List.of("0"),
                        Rows.texts("select count(*) from departure where member_id = " + actor.id()), who);
            }
        }
    }

    @Test
    void one_erasure_that_fails_is_undone_whole_and_tried_again() throws Exception {
        String cookie = People.memberCookie("coriace");
        leave(cookie, "garder");
        long member = People.actor(cookie).id();
        TestClock.moveTo(8);
        FailingHolder.refuse(member);
        try {
            care.erase();
            assertTrue(People.exists("coriace"));
            assertTrue(People.isIn(cookie), "its session was ended though nothing else was done");
            assertEquals(List.of(), Rows.texts("select subject from provider_erasure where subject = 'coriace'"));
        } finally {
            FailingHolder.refuse(-1);
        }
        care.erase();
        assertFalse(People.exists("coriace"));
    }

    @Test
    void the_log_of_the_team_stays_and_leads_to_nobody() throws Exception {
        String cookie = People.memberCookie("ancien-admin");
        long member = People.actor(cookie).id();
        leave(cookie, "garder");
        TestClock.moveTo(8);
        care.care();

        assertEquals(List.of("member.erase"), Rows.texts(
                "select action from audit_entry where subject_type = 'member' and subject_id = '" + member + "'"));
    }

    static Page leave(String cookie, String choice) {
        return choose(new Browser(cookie).open("/compte/effacement"), choice).form("effacer").tickNamed("compris")
                .submit();
    }

    private static Page choose(Page page, String choice) {
        page.document().expectFirst("input[value=" + choice + "]").attr("checked", true);
        return page;
    }

    private static List<String> rowsOf(String who) {
        try {
            return Rows.texts("select state from letter where address_hash = '"
                    + EmailAddress.of(People.address(who)).hash() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
