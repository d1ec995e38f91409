package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.FakeProvider;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Replica;
import org.emancipasso.testing.Wait;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A platform whose login server was never there (R13). */
@Platform
class LoginAwayTest {

    private static int port;
    private static Replica platform;

    @BeforeAll
    static void startWithoutLoginServer() throws Exception {
        port = FakeProvider.freePort();
        platform = new Replica(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", FakeProvider.issuer(port),
                "EMANCIPASSO_ACCOUNT_VOUCHED_FOR", "0s"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void everything_that_is_read_without_an_account_is_read() {
        // Only tests know the kind of letter that this page refuses.
        List<String> failed = Stream.of(EveryPage.values()).filter(page -> page != EveryPage.REFUSAL)
                .filter(page -> platform.get(page.path(), "").statusCode() != page.status()).map(Enum::name).toList();

        assertEquals(List.of(), failed);
    }

    @Test
    void whoever_wants_to_log_in_is_told_that_it_must_wait() {
        awaitAway();
        HttpResponse<String> answer = platform.get("/connexion?retour=/compte", "");

        assertEquals("La connexion est indisponible", Jsoup.parse(answer.body()).expectFirst("h1").text());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void members_who_are_logged_in_stay_so() {
        assertEquals(200, platform.get("/compte", People.memberCookie("restée")).statusCode());
    }

    @Test
    void staff_do_nothing_that_nobody_can_vouch_for() {
        assertEquals(503, platform.get("/equipe/journal", People.memberCookie("équipe-seule", Role.ADMIN))
                .statusCode());
    }

    /** What is known of the server may be some seconds old. */
    private static void awaitAway() {
        Wait.until("the platform knows that the server is away",
                () -> platform.get("/connexion", "").statusCode() == 503);
    }

    @Test
    void logging_in_works_again_by_itself_once_the_server_is_there() throws Exception {
        awaitAway();

        try (FakeProvider provider = new FakeProvider(port)) {
            Wait.until("one is led to log in", () -> platform.get("/connexion", "").statusCode() == 303);

            String led = platform.get("/connexion/ouverture", "").headers().firstValue("Location").orElseThrow();
            assertTrue(led.startsWith(provider.issuer()), led);
            assertTrue(led.contains("redirect_uri=https%3A%2F%2F"), led);
        }
    }
}
