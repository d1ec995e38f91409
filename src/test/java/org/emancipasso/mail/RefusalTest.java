package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Refusing letters of a kind by the link in one, as a person and as a mail service do. */
@Platform
class RefusalTest {

    private final Browser browser = new Browser();

    @Inject
    Heard heard;

    @Inject
    MailAddresses addresses;

    /** What a feature would follow. */
    @Singleton
    static class Heard {

        private final List<MailRefused> events = new CopyOnWriteArrayList<>();

        void note(@Observes MailRefused event) {
            events.add(event);
        }
    }

    @Test
    void opening_the_link_changes_nothing_and_one_click_there_stops_the_kind() {
        String address = "une-personne@example.org";
        Letters.post(News.to(address));
        String link = Letters.path(Letters.header(Letters.receive(address), "List-Unsubscribe"));

        Page page = browser.open(link);

        assertAll(() -> assertEquals(200, page.status()), () -> assertEquals("no-store", page.header("Cache-Control")),
                () -> assertTrue(page.text().contains("Nouvelles d’essai")),
                () -> assertEquals("noindex", page.document().select("meta[name=robots]").attr("content")),
                () -> assertEquals(link, page.document().expectFirst("main form[method=post]").attr("action")),
                () -> assertFalse(refuses(address)));
        assertEquals(200, post(link, "").status());
        assertTrue(refuses(address));
        Letters.post(News.to(address));
        assertEquals("DROPPED", Letters.row(address).orElseThrow().state());
    }

    @Test
    void the_program_of_a_mail_service_refuses_with_one_request_from_anywhere() {
        String address = "un-service@example.org";
        Letters.post(News.to(address));
        String link = Letters.path(Letters.header(Letters.receive(address), "List-Unsubscribe"));

        Page answer = post(link, "List-Unsubscribe=One-Click");

        assertEquals(200, answer.status());
        assertEquals(link, answer.response().uri().getPath());
        assertTrue(refuses(address));
        assertTrue(heard.events.contains(new MailRefused(News.NAME, EmailAddress.of(address).hash(), News.MEMBER)));
        assertEquals(200, post(link, "List-Unsubscribe=One-Click").status());
    }

    @Test
    void a_refusal_is_of_one_kind_and_may_be_taken_back() {
        String address = "un-retour@example.org";
        Letters.post(News.to(address));
        post(Letters.path(Letters.header(Letters.receive(address), "List-Unsubscribe")), "");

        Letters.post(Letters.trial(address));
        assertFalse(Letters.row(address).orElseThrow().state().equals("DROPPED"));
        QuarkusTransaction.requiringNew().run(() -> addresses.accept(EmailAddress.of(address), News.NAME));
        Letters.post(News.to(address));
        assertFalse(Letters.row(address).orElseThrow().state().equals("DROPPED"));
    }

    @Test
    void a_link_that_was_altered_is_missing() {
        String link = Letters.refusalPath();
        String altered = link.substring(0, link.length() - 3) + "AAA";

        assertEquals(200, browser.open(link).status());
        for (String path : List.of(altered, "/courriels/A", "/courriels/", "/courriels", link + "/x")) {
            assertEquals(404, browser.open(path).status(), path);
        }
        assertEquals(404, post(altered, "").status());
    }

    private boolean refuses(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> addresses.refuses(EmailAddress.of(address), News.NAME));
    }

    private Page post(String path, String body) {
        return browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))
                .build());
    }
}
