package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing changes because another site made a browser ask for it. */
@Platform
class FormGuardTest {

    private static final String FORM = "nom=Changé&couleurs=dark";

    @Test
    void a_form_of_the_site_changes_what_it_says() {
        Browser browser = People.member("croisee");
        browser.open("/compte").form("profil").type("Le nom que les autres verront", "Croisée").submit();

        assertEquals("Bonjour Croisée.", browser.open("/compte").texts(".lead").getFirst());
    }

    @Test
    void a_form_without_a_token_changes_nothing() {
        Browser browser = People.member("sans-jeton");

        assertEquals(403, browser.post("/compte", FORM).status());
        assertEquals("Bonjour sans-jeton.", browser.open("/compte").texts(".lead").getFirst());
    }

    @Test
    void the_token_of_another_member_changes_nothing() {
        String token = token(People.member("autre"));

        assertEquals(403, People.member("visee").post("/compte", FORM + "&jeton=" + token).status());
    }

    @Test
    void the_token_of_an_earlier_session_changes_nothing() {
        String token = token(People.member("deux-fois"));

        assertEquals(403, People.member("deux-fois").post("/compte", FORM + "&jeton=" + token).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "", "SAME-ORIGIN"})
    void a_request_that_another_site_made_changes_nothing_even_with_the_token(String site) {
        Browser browser = People.member("piegee");

        assertEquals(403, browser.post("/compte", FORM + "&jeton=" + token(browser), "Sec-Fetch-Site", site).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://emancipasso.test.evil.example",
            "http://emancipasso.test"})
    void an_old_browser_is_judged_by_the_origin(String origin) {
        Browser browser = People.member("ancienne");

        assertEquals(403, browser.post("/compte", FORM + "&jeton=" + token(browser), "Origin", origin).status());
        assertNotEquals(403, browser.post("/compte", FORM + "&jeton=" + token(browser), "Origin",
                "https://emancipasso.test").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x"})
    void a_body_that_is_no_form_changes_nothing(String type) {
        Browser browser = People.member("autre-type");
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + "/deconnexion"))
                .header("Content-Type", type).POST(BodyPublishers.ofString("jeton=" + token(browser))).build();

        assertTrue(Set.of(400, 403).contains(browser.send(request).status()));
        assertEquals(200, browser.open("/compte").status());
    }

    private static String token(Browser browser) {
        return browser.open("/compte").document().expectFirst("input[name=jeton]").val();
    }
}
