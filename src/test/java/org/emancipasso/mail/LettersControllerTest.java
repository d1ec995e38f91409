package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Faults;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;

/** The pages where staff look at letters. */
@Platform
class LettersControllerTest {

    private static final String OWN = "equipe@example.org";

    private final Browser browser = new Browser();

    @Test
    void visitors_see_none_of_them() {
        for (String path : List.of("/equipe/courriels", "/equipe/courriels/essai", "/equipe/courriels/essai/rendu")) {
            assertTrue(isShut(browser.open(path)), path);
        }
        for (String path : List.of("/equipe/courriels/essai/envoi", "/equipe/courriels/1/relance")) {
            assertTrue(isShut(post(path)), path);
        }
    }

    @Test
    @TestSecurity(user = "1", roles = "member")
    void members_without_a_role_see_none_of_them() {
        assertEquals(403, browser.open("/equipe/courriels").status());
    }

    @Test
    @TestSecurity(user = "1", roles = "moderator")
    void the_list_leads_to_the_text_and_the_drawing_of_each_type() {
        Page list = browser.open("/equipe/courriels");
        Page letter = list.follow("Nouvelles d’essai");
        Page drawn = letter.follow("Voir le courriel mis en forme");

        assertAll(() -> assertEquals("no-store", list.header("Cache-Control")),
                () -> assertTrue(list.text().contains("Peut être refusé par son lien")),
                () -> assertTrue(letter.text().contains("Des nouvelles à lire")),
                () -> assertTrue(letter.document().select("pre").text().contains("Ne plus recevoir ces courriels")),
                () -> assertEquals(0, letter.document().select("form").size()),
                () -> assertEquals(200, drawn.status()),
                () -> assertTrue(drawn.header("Content-Security-Policy").startsWith("sandbox; default-src 'none'")),
                () -> assertTrue(drawn.header("Content-Security-Policy").contains("frame-ancestors 'none'")),
                () -> assertEquals(0, drawn.document().select("img, script, link, [src]").size()));
        assertEquals(404, browser.open("/equipe/courriels/inconnu").status());
        assertEquals(404, browser.open("/equipe/courriels/inconnu/rendu").status());
    }

    @Test
    @TestSecurity(user = "1", roles = "admin", attributes = @SecurityAttribute(key = "email", value = OWN))
    void an_example_is_sent_to_whoever_asks() {
        String action = browser.open("/equipe/courriels/essai").document().expectFirst("main form[method=post]")
                .attr("action");

        Page after = post(action);

        assertTrue(after.text().contains("Le courriel part dans un instant"), after::text);
        Letters.receive(OWN);
    }

    @Test
    @TestSecurity(user = "1", roles = "curator")
    void a_letter_that_could_not_leave_is_shown_without_its_address_and_tried_again() throws Exception {
        String address = "en-panne@example.org";
        Faults faults = new Faults();
        faults.refuseMail("DATA", "554 5.6.0 Never");
        Letters.post(News.to(address));
        Letters.await(address, "PARKED");
        mend(faults);

        Page list = browser.open("/equipe/courriels");
        assertTrue(list.text().contains("Réponse du serveur : 554 5.6.0"), list::text);
        assertFalse(list.response().body().contains(address));
        Page after = post(list.document().expectFirst("main form[method=post]").attr("action"));

        assertTrue(after.text().contains("part de nouveau"), after::text);
        Letters.receive(address);
    }

    private static void mend(Faults faults) throws IOException, InterruptedException {
        faults.mend();
    }

    /** Whether one is asked who one is: by the answer, or by being led elsewhere. */
    private static boolean isShut(Page page) {
        return page.status() == 401 || !page.response().uri().getPath().startsWith("/equipe");
    }

    private Page post(String path) {
        return browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.noBody()).build());
    }
}
