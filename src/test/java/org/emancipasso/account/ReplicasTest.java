package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import org.emancipasso.directory.TestListings;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Replica;
import org.emancipasso.testing.Wait;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two platforms on one database, each of which may die. */
@Platform
class ReplicasTest {

    private static final int SESSIONS = 50;

    /** What runs in them sees the classes of the platform. */
    private static final Executor THREADS = work -> Thread.ofPlatform().start(work);

    private static Replica first;
    private static Replica second;

    @BeforeAll
    static void start() {
        CompletableFuture<Replica> other = CompletableFuture.supplyAsync(ReplicasTest::replica, THREADS);
        first = replica();
        second = other.join();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    void no_session_of_fifty_is_lost_when_both_are_killed_and_come_back() {
        List<String> cookies = IntStream.range(0, SESSIONS)
                .mapToObj(i -> People.memberCookie("réplique-" + i)).toList();

        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> restart(second), THREADS);
        restart(first);
        other.join();

        assertEquals(0, cookies.stream().filter(cookie -> !isIn(first, cookie)).count());
        assertEquals(0, cookies.stream().filter(cookie -> !isIn(second, cookie)).count());
    }

    @Test
    void a_session_that_ends_on_one_is_refused_by_all() {
        String cookie = People.memberCookie("révoquée");
        assertEquals(List.of(true, true), List.of(isIn(first, cookie), isIn(second, cookie)));

        new Browser(cookie).open("/compte/sessions").formTo("/deconnexion").submit();

        assertEquals(List.of(false, false), List.of(isIn(first, cookie), isIn(second, cookie)));
    }

    @Test
    void an_account_that_is_closed_on_one_is_closed_on_all() {
        String cookie = People.memberCookie("suspendue-partout");
        People.suspend("suspendue-partout");

        assertEquals(List.of(false, false), List.of(isIn(first, cookie), isIn(second, cookie)));
    }

    @Test
    void a_form_of_one_is_believed_by_the_other() {
        String cookie = People.memberCookie("formulaire");
        String token = Jsoup.parse(first.get("/compte", cookie).body()).expectFirst("input[name=jeton]").val();

        assertEquals(303, second.post("/compte", "nom=Ada&jeton=" + token, cookie).statusCode());
        assertNotEquals(303, second.post("/compte", "nom=Ada&jeton=" + token + "x", cookie).statusCode());
    }

    @Test
    void a_page_that_one_keeps_shows_within_a_second_what_changed_on_another() {
        TestListings listings = new TestListings();
        long id = listings.publish("Réplique Zélée", null, null);
        String path = TestListings.now(id).path();
        String letter = "/prestataires/a-z?lettre=r";
        Wait.until("the page is kept there",
                () -> first.get(letter, "").body().contains("Réplique Zélée") && keptPages(first) > 3);
        assertEquals(200, first.get(path, "").statusCode());

        listings.withdrawAll();
        long hidden = System.nanoTime();
        while (first.get(letter, "").body().contains("Réplique Zélée")) {
            assertTrue(System.nanoTime() - hidden < Duration.ofSeconds(1).toNanos(), "A second went by");
        }
        assertEquals(410, first.get(path, "").statusCode());
    }

    /** How often it answered from what it keeps. */
    private static double keptPages(Replica replica) {
        return replica.metric("emancipasso_page_cache_total{result=\"hit\"}");
    }

    private static Replica replica() {
        try {
            return new Replica(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restart(Replica replica) {
        try {
            replica.restart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(Replica replica, String cookie) {
        return replica.get("/compte", cookie).statusCode() == 200;
    }
}
