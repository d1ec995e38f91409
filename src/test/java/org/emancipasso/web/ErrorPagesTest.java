package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.RawHttp;
import org.emancipasso.testing.RawHttp.Answer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.json.JsonObject;

@Platform
class ErrorPagesTest {

    private static final int TOO_LARGE = 300_000;

    private final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void every_page_has_the_status_it_should(EveryPage every) {
        assertEquals(every.status(), browser.open(every.path()).status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "400 | Cette demande n’est pas lisible",
            "401 | La connexion n’a pas abouti",
            "404 | Cette page n’existe pas",
            "405 | Cette action n’est pas possible ici",
            "410 | Cette page a été retirée",
            "413 | C’est trop lourd pour nous",
            "422 | Quelque chose manque ou ne va pas",
            "429 | Doucement, s’il vous plaît",
            "500 | Une erreur de notre côté",
            "503 | Une partie du site se repose"})
    void every_failure_has_a_title_of_its_own(int status, String title) {
        Page page = browser.open("/essais/pannes/statut-" + status);

        assertEquals(status, page.status());
        assertEquals(title, page.document().expectFirst("h1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires;x", "//prestataires", "/prestataires%2f1", "/prestataires%5c1",
            "/prestataires%3bx", "/../prestataires", "/%2e%2e/prestataires", "/prestataires/..", "/prestataires%00",
            "/prestataires%252f1"})
    void a_disguised_path_is_refused_with_a_page(String target) {
        Answer answer = RawHttp.get(target);

        assertEquals(400, answer.status());
        assertEquals("Cette demande n’est pas lisible", title(answer));
    }

    @Test
    void an_action_that_does_not_exist_is_refused_with_a_page() {
        Page page = post("/prestataires");

        assertEquals(405, page.status());
        assertEquals("Cette action n’est pas possible ici", page.document().expectFirst("h1").text());
    }

    @Test
    void an_action_that_does_not_exist_is_told_which_do() {
        assertEquals("GET, HEAD, OPTIONS", post("/prestataires").header("Allow"));
    }

    @Test
    void a_body_that_is_too_large_is_refused_with_a_page_and_the_connection_goes_on() {
        Answer answer = RawHttp.send("POST /prestataires HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + TOO_LARGE
                + "\r\n\r\n" + "a".repeat(TOO_LARGE)
                + "GET /prestataires HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertEquals(413, answer.status());
        assertEquals("C’est trop lourd pour nous", title(answer));
        assertTrue(answer.body().contains("HTTP/1.1 200 OK"), answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/essais/pannes/statut-500", "/essais/pannes/defaut", "/essais/pannes/base"})
    void a_failure_of_ours_shows_the_incident_that_its_header_names(String path) {
        Page page = browser.open(path);

        assertEquals(page.header(RequestGuard.REQUEST_ID), page.document().expectFirst("main code").text());
    }

    @Test
    void a_mistake_of_the_reader_shows_no_incident() {
        assertTrue(browser.open("/nulle-part").document().select("main code").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/essais/pannes/defaut,500", "/essais/pannes/base,503"})
    void a_failure_of_ours_tells_nothing_of_the_inside(String path, int status) {
        Page page = browser.open(path);

        assertEquals(status, page.status());
        assertFalse(page.response().body().matches("(?s).*(Exception|\\bat org\\.|\\.java|secret).*"));
    }

    @Test
    void a_database_that_is_away_says_when_to_come_back() {
        assertEquals("30", browser.open("/essais/pannes/base").header("Retry-After"));
    }

    @Test
    void a_missing_page_leads_back() {
        assertEquals(200, browser.open("/nulle-part").follow("Revenir à l’accueil").status());
    }

    @Test
    void a_program_gets_a_problem() {
        Page page = browser.open("/api/nulle-part");

        assertEquals("application/problem+json", page.header("Content-Type"));
        assertEquals(404, new JsonObject(page.response().body()).getInteger("status"));
    }

    @Test
    void a_problem_names_its_incident() {
        Page page = browser.open("/api/nulle-part");

        assertEquals("urn:uuid:" + page.header(RequestGuard.REQUEST_ID),
                new JsonObject(page.response().body()).getString("instance"));
    }

    private Page post(String path) {
        return browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                .POST(BodyPublishers.noBody()).build());
    }

    private static String title(Answer answer) {
        return Jsoup.parse(answer.body()).expectFirst("h1").text();
    }
}
