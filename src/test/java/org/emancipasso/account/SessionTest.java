package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.web.SessionCookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

@Platform
class SessionTest {

    @Inject
    SessionService sessions;

    @Inject
    SessionRepository repository;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void a_page_for_members_sends_visitors_to_log_in_and_back() {
        Page page = new Browser().send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + "/compte")).build());

        assertTrue(page.response().uri().toString().startsWith(Browser.baseUrl() + "/connexion?retour=%2Fcompte"),
                page.response().uri().toString());
    }

    @Test
    void a_member_sees_their_account() {
        assertEquals("Bonjour ada.", People.member("ada").open("/compte").texts(".lead").getFirst());
    }

    @Test
    void a_newcomer_is_asked_for_a_name_first() {
        assertEquals(List.of("Bienvenue"), People.newcomer("nouvelle").open("/compte").texts("h1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000000000000000000000000000000000", "' or 1=1 --", "a;b"})
    void a_cookie_that_was_made_up_opens_nothing(String value) {
        Page page = new Browser(SessionCookie.NAME + "=" + value).open("/compte/sessions");

        assertTrue(page.response().uri().getPath().startsWith("/connexion"), page.response().uri().toString());
    }

    @Test
    void an_altered_cookie_opens_nothing() {
        String cookie = People.cookie("alter", true);
        char last = cookie.charAt(cookie.length() - 1);

        assertFalse(
                sessions.recognise(People.token(cookie.substring(0, cookie.length() - 1) + (last == 'A' ? 'B' : 'A')))
                        .isPresent());
    }

    @Test
    void logging_out_ends_the_session_for_whoever_kept_the_cookie() {
        String cookie = People.cookie("sortie", true);
        Browser browser = new Browser(cookie);
        browser.open("/compte/sessions").formTo("/deconnexion").submit();

        assertFalse(sessions.recognise(People.token(cookie)).isPresent());
    }

    @Test
    void a_suspended_member_is_nobody_at_the_next_request() {
        String cookie = People.cookie("banni", true);
        People.suspend("banni");

        assertFalse(sessions.recognise(People.token(cookie)).isPresent());
    }

    @Test
    void a_session_ends_when_it_is_not_used_for_two_weeks() {
        String cookie = People.cookie("absente", true);
        TestClock.moveTo(15);

        assertFalse(sessions.recognise(People.token(cookie)).isPresent());
    }

    @Test
    void nothing_is_kept_of_a_session_that_ended() {
        String hash = SessionTokens.hash(People.token(People.cookie("partie-sans-bruit", true)));
        TestClock.moveTo(15);
        sessions.forgetEnded();

        assertFalse(QuarkusTransaction.requiringNew().call(() -> repository.findByIdOptional(hash).isPresent()));
    }

    @Test
    void a_session_ends_after_ninety_days_however_much_it_is_used() {
        String token = People.token(People.cookie("assidue", true));
        for (int day = 10; day < 90; day += 10) {
            TestClock.moveTo(day);
            assertTrue(sessions.recognise(token).isPresent());
        }
        TestClock.moveTo(91);

        assertFalse(sessions.recognise(token).isPresent());
    }

    @Test
    void a_session_of_staff_ends_within_a_day() {
        String token = People.token(People.cookie("curatrice", true, Role.CURATOR));
        TestClock.moveTo(1);

        assertFalse(sessions.recognise(token).isPresent());
    }

    @Test
    void an_old_session_of_who_becomes_staff_does_not_outlast_those_of_staff() {
        String old = People.token(People.cookie("promue", true));
        TestClock.moveTo(1);
        People.cookie("promue", true, Role.CURATOR);

        assertFalse(sessions.recognise(old).isPresent());
    }

    @Test
    void a_role_counts_only_with_a_second_factor() {
        assertEquals(Set.of(Role.MEMBER), People.actor(People.cookie("sans-code", false, Role.ADMIN)).roles());
    }

    @Test
    void a_role_that_is_not_ours_is_nothing() {
        assertEquals(Set.of(Role.MEMBER), People.actor(People.cookie("inventif", true, "root", "member ")).roles());
    }

    @Test
    void closing_another_session_leaves_this_one_open() {
        String here = People.cookie("deux", true);
        String there = People.cookie("deux", true);
        Page page = new Browser(here).open("/compte/sessions").formTo("/compte/sessions/fermer").submit();

        assertEquals(List.of("La session est fermée."), page.texts(".notice"));
        assertFalse(sessions.recognise(People.token(there)).isPresent());
        assertTrue(sessions.recognise(People.token(here)).isPresent());
    }

    @Test
    void nobody_closes_the_session_of_another() {
        String victim = People.cookie("victime", true);
        Actor attacker = People.actor(People.cookie("attaquant", true));

        assertFalse(sessions.end(SessionTokens.hash(People.token(victim)), attacker));
        assertTrue(sessions.recognise(People.token(victim)).isPresent());
    }

    @Test
    void logging_in_twice_at_once_makes_one_member() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Long> login = () -> People.actor(People.cookie("jumelle", true)).id();
            Set<Long> ids = threads.invokeAll(Stream.generate(() -> login).limit(20).toList()).stream()
                    .map(future -> future.resultNow()).collect(Collectors.toSet());

            assertEquals(1, ids.size());
        }
    }

    @Test
    void what_belongs_to_a_member_is_kept_by_no_cache() {
        Page page = People.member("discrete").open("/prestataires");

        assertEquals("no-store", page.header("Cache-Control"));
        assertTrue(page.text().contains("Mon compte"));
    }

    @Test
    void a_visitor_gets_no_cookie() {
        assertEquals("", new Browser().open("/").header("Set-Cookie"));
        assertEquals("", new Browser().open("/prestataires?q=atelier").header("Set-Cookie"));
    }
}
