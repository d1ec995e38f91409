package org.emancipasso.web.limit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Faults;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.TooManyRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Who asks too often waits (docs/adr/0025). The endpoints here have the budgets of {@link Limit#EXPORT}. */
@Platform
class LimitsTest {

    private static final String COUNTED = "/essais/limites/comptee";
    private static final int BY_ADDRESS = 20;
    private static final int BY_ACCOUNT = 5;
    private static final int TOO_MANY = 429;

    @Inject
    Limits limits;

    @Inject
    LimitsConfig config;

    @Inject
    AskerKeys keys;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void an_address_that_used_its_budget_waits_and_another_does_not() {
        exhaust("198.51.100.1");

        Page refused = ask(new Browser(), "198.51.100.1");
        assertEquals(TOO_MANY, refused.status());
        // A twentieth of a day.
        assertEquals(4320, Integer.parseInt(refused.header("Retry-After")), 60);
        assertEquals("no-store", refused.header("Cache-Control"));
        assertEquals(200, ask(new Browser(), "198.51.100.2").status());
    }

    @Test
    void a_budget_of_ipv6_is_that_of_the_64_first_bits() {
        exhaust("2001:db8:0:1::1");

        assertEquals(TOO_MANY, ask(new Browser(), "2001:db8:0:1:ffff:ffff:ffff:ffff").status());
        assertEquals(200, ask(new Browser(), "2001:db8:0:2::1").status());
    }

    @Test
    void an_ipv4_address_is_the_same_when_it_is_written_as_ipv6() {
        exhaust("198.51.100.3");

        assertEquals(TOO_MANY, ask(new Browser(), "::ffff:198.51.100.3").status());
    }

    @Test
    void an_account_that_used_its_budget_waits_wherever_it_asks_from_and_another_does_not() {
        Browser eager = People.member("limite-pressee");
        IntStream.range(0, BY_ACCOUNT)
                .forEach(i -> assertEquals(200, ask(eager, "198.51.101." + i).status(), "" + i));

        assertEquals(TOO_MANY, ask(eager, "198.51.101.99").status());
        assertEquals(200, ask(People.member("limite-calme"), "198.51.101.99").status());
    }

    @Test
    void of_fifty_requests_at_once_exactly_the_budget_passes() throws Exception {
        Callable<Integer> request = () -> ask(new Browser(), "198.51.102.1").status();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Integer> statuses = threads.invokeAll(Stream.generate(() -> request).limit(50).toList()).stream()
                    .map(future -> future.resultNow()).toList();

            assertEquals(BY_ADDRESS, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
            assertEquals(50 - BY_ADDRESS, statuses.stream().filter(status -> status == TOO_MANY).count());
        }
    }

    @Test
    void replicas_share_a_budget() {
        Limits replica = new Limits(config, keys, dataSource, clock);
        InetAddress address = InetAddress.ofLiteral("198.51.103.1");
        for (int i = 0; i < BY_ADDRESS; i++) {
            (i % 2 == 0 ? limits : replica).spend(Limit.EXPORT, "", address);
        }

        assertThrows(TooManyRequests.class, () -> limits.spend(Limit.EXPORT, "", address));
        assertThrows(TooManyRequests.class, () -> replica.spend(Limit.EXPORT, "", address));
    }

    @Test
    void a_budget_comes_back() {
        TestClock.moveTo(-2);
        exhaust("198.51.104.1");
        assertTrue(isKnown("198.51.104.1"));
        TestClock.moveTo(0);

        exhaust("198.51.104.1");
        assertEquals(TOO_MANY, ask(new Browser(), "198.51.104.1").status());
    }

    @Test
    void once_a_budget_came_back_nothing_is_known_of_who_asked() {
        ask(new Browser(), "198.51.104.2");
        limits.forget();
        assertTrue(isKnown("198.51.104.2"));
        // The library takes the machine's time for this.
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("UPDATE rate_limit SET expires_at = 0 WHERE id = :id")
                .setParameter("id", key("198.51.104.2")).executeUpdate());

        limits.forget();

        assertFalse(isKnown("198.51.104.2"));
    }

    @Test
    void what_another_site_makes_a_browser_send_spends_nothing() {
        for (int i = 0; i <= BY_ADDRESS; i++) {
            assertEquals(403, new Browser().post(COUNTED, "", "Sec-Fetch-Site", "cross-site", "X-Forwarded-For",
                    "198.51.108.1").status());
        }

        assertEquals(200, ask(new Browser(), "198.51.108.1").status());
    }

    @Test
    void reading_is_free() {
        for (int i = 0; i <= BY_ADDRESS; i++) {
            assertEquals(200, open(new Browser(), "/essais/limites/libre", "198.51.105.1").status());
        }
        assertFalse(isKnown("198.51.105.1"));
    }

    @Test
    void the_page_says_when_to_come_back_and_what_became_of_what_was_typed() {
        exhaust("198.51.106.1");

        Page read = ask(new Browser(), "198.51.106.1");
        Page typed = new Browser().send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + COUNTED))
                .header("X-Forwarded-For", "198.51.106.1").POST(BodyPublishers.noBody()).build());

        assertAll(() -> assertEquals("Doucement, s’il vous plaît", read.document().expectFirst("h1").text()),
                () -> assertTrue(read.text().contains("recommencer dans une heure environ."), read::text),
                () -> assertFalse(read.text().contains("pas enregistré")),
                () -> assertEquals(TOO_MANY, typed.status()),
                () -> assertTrue(typed.text().contains("n’est pas enregistré"), typed::text),
                () -> assertEquals(List.of(), Html.problems(typed.response().body())));
    }

    @Test
    void while_the_database_is_away_what_is_read_is_read_and_a_form_says_so() throws Exception {
        Faults faults = new Faults();
        faults.stopDatabase();
        try {
            assertEquals(200, ask(new Browser(), "198.51.107.1").status());
            assertEquals(503, new Browser().post(COUNTED, "").status());
        } finally {
            faults.mend();
            // The connections of before, which would fail the next test.
            dataSource.flush(FlushMode.ALL);
            Wait.until("all is counted again", () -> IntStream.range(0, 10)
                    .allMatch(_ -> new Browser().post(COUNTED, "").status() != 503));
        }
    }

    private void exhaust(String address) {
        for (int i = 0; i < BY_ADDRESS; i++) {
            assertEquals(200, ask(new Browser(), address).status(), address + ", " + i);
        }
    }

    private boolean isKnown(String address) {
        return QuarkusTransaction.requiringNew().call(() -> !entityManager
                .createNativeQuery("SELECT 1 FROM rate_limit WHERE id = :id")
                .setParameter("id", key(address)).getResultList().isEmpty());
    }

    private String key(String address) {
        return keys.ofAddress(Limit.EXPORT, InetAddress.ofLiteral(address));
    }

    private static Page ask(Browser browser, String address) {
        return open(browser, COUNTED, address);
    }

    private static Page open(Browser browser, String path, String address) {
        return browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                .header("X-Forwarded-For", address).build());
    }
}
