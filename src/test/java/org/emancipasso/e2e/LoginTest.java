package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.DemonstrationAccount;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

/** The whole way in and out, with the real Keycloak, as a person goes it. */
@Platform
class LoginTest {

    private static LocalKeycloak keycloak;

    @BeforeAll
    static void leadBackToThisPlatform() {
        keycloak = LocalKeycloak.forTests();
        keycloak.leadTo(Browser.baseUrl());
    }

    @AfterAll
    static void leadBackToTheOther() {
        keycloak.leadTo("https://emancipasso.test");
    }

    @Test
    void a_member_logs_in_gets_where_they_were_going_and_logs_out_everywhere() {
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open("/compte");
            logIn(page, DemonstrationAccount.MEMBER);
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/bienvenue.*"));
            page.getByLabel("Le nom que les autres verront").fill("Membre d’essai");
            page.getByRole(AriaRole.CHECKBOX).check();
            press(page, "Continuer");
            PlaywrightAssertions.assertThat(page.getByText("Bonjour Membre d’essai.")).isVisible();
            Cookie session = page.context().cookies().stream().filter(cookie -> cookie.name.equals("__Host-session"))
                    .findFirst().orElseThrow();
            assertTrue(session.secure && session.httpOnly);

            // The way back leads to the site's public address, which is not this machine's: it fails.
            List<String> failed = new CopyOnWriteArrayList<>();
            page.onRequestFailed(request -> failed.add(request.url()));
            press(page, "Se déconnecter");
            page.waitForCondition(() -> !failed.isEmpty());
            page.navigate(Browser.baseUrl() + "/compte");

            PlaywrightAssertions.assertThat(page.getByLabel("Mot de passe")).isVisible();
            assertTrue(new Browser("__Host-session=" + session.value).open("/").text().contains("Se connecter"));
        }
    }

    @Test
    void staff_log_in_with_a_code_and_see_what_is_theirs() {
        try (Chromium chromium = Chromium.desk()) {
            Page page = chromium.open("/equipe/courriels");
            logIn(page, DemonstrationAccount.ADMIN);
            page.getByLabel("Code à six chiffres").fill(DemonstrationAccount.ADMIN.freshCode());
            press(page, "Se connecter");

            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/equipe/courriels");
        }
    }

    private static void logIn(Page page, DemonstrationAccount account) {
        page.getByLabel("Adresse e-mail").fill(account.email());
        page.getByLabel("Mot de passe").fill(DemonstrationAccount.PASSWORD);
        press(page, "Se connecter");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
