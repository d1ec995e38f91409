package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.DemonstrationAccount;
import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Totp;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

/** The whole way in and out, with the real Keycloak, as a person goes it. */
@Platform
class LoginTest {

    private static final String PASSWORD = "cinq-poules-et-un-coq";

    private static LocalKeycloak keycloak;

    @BeforeAll
    static void leadBackToThisPlatform() {
        keycloak = LocalKeycloak.forTests();
        keycloak.leadTo(Browser.baseUrl());
    }

    @AfterAll
    static void leadBackToTheOther() {
        keycloak.leadBack();
    }

    @Test
    void a_member_logs_in_gets_where_they_were_going_and_logs_out_everywhere() {
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open("/compte");
            logIn(page, DemonstrationAccount.MEMBER);
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/bienvenue.*"));
            welcome(page, "Membre d’essai");
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

    @Test
    void somebody_opens_an_account_by_the_letter_they_receive_without_a_script() {
        String address = "nouvelle-venue@example.org";
        keycloak.admin().removeUser(address);
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/compte");
            register(page, address);

            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/bienvenue.*"));
            welcome(page, "Nouvelle venue");
            PlaywrightAssertions.assertThat(page.getByText("Bonjour Nouvelle venue.")).isVisible();
            PlaywrightAssertions.assertThat(page.getByText(address)).isVisible();
        }
    }

    @Test
    void a_new_address_counts_once_it_is_confirmed_and_the_old_one_is_told() {
        String before = "ancienne@example.org";
        String after = "recente@example.org";
        keycloak.admin().removeUser(before);
        keycloak.admin().removeUser(after);
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open("/compte");
            register(page, before);
            welcome(page, "Déménageuse");
            page.getByRole(AriaRole.LINK, named("En changer")).click();
            // Whoever sits at an open browser is asked who they are first.
            page.getByLabel("Mot de passe").fill(PASSWORD);
            press(page, "Se connecter");
            page.getByLabel("Nouvelle adresse").fill(after);
            press(page, "M’envoyer un lien");
            page.navigate(link(LocalMail.awaitText(after, "Confirmez votre nouvelle adresse")));
            proceed(page);
            page.context().clearCookies();
            page.navigate("/compte");
            logIn(page, after, PASSWORD);

            PlaywrightAssertions.assertThat(page.getByText(after)).isVisible();
            assertTrue(LocalMail.awaitText(before, "Votre adresse de courriel a changé")
                    .contains("une autre adresse que celle-ci"));
        }
    }

    @Test
    void a_member_takes_a_copy_of_their_data_by_the_link_they_receive() throws IOException {
        String address = "emporte@example.org";
        keycloak.admin().removeUser(address);
        keycloak.admin().addUser(address, PASSWORD, List.of());
        try (Chromium chromium = Chromium.phoneWithoutJavaScript()) {
            Page page = chromium.open("/compte/donnees");
            logIn(page, address, PASSWORD);
            press(page, "Préparer mon fichier");
            String path = link(LocalMail.awaitText(address, "Votre fichier")).replaceAll("^https?://[^/]+", "");
            Download copy = page
                    .waitForDownload(() -> page.locator("body").evaluate("(_, path) => location.assign(path)", path));

            try (ZipFile zip = new ZipFile(copy.path().toFile())) {
                assertTrue(new String(zip.getInputStream(zip.getEntry("data.json")).readAllBytes(),
                        StandardCharsets.UTF_8).contains(address));
            }
        }
    }

    @Test
    void a_changed_password_closes_every_other_session() {
        String address = "prudente@example.org";
        keycloak.admin().removeUser(address);
        keycloak.admin().addUser(address, PASSWORD, List.of());
        try (Chromium here = Chromium.phone(); Chromium there = Chromium.phone()) {
            Page other = there.open("/compte/sessions");
            logIn(other, address, PASSWORD);
            PlaywrightAssertions.assertThat(other).hasURL(Browser.baseUrl() + "/compte/sessions");
            String stolen = session(other);
            Page page = here.open("/compte/sessions");
            logIn(page, address, PASSWORD);
            page.navigate("/connexion?action=mot-de-passe");
            page.getByLabel("Mot de passe").fill(PASSWORD);
            press(page, "Se connecter");
            page.getByLabel("Nouveau mot de passe").fill("une autre phrase que personne ne devine");
            page.getByLabel("Le même, une seconde fois").fill("une autre phrase que personne ne devine");
            press(page, "Enregistrer");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(Browser.baseUrl() + "/.*"));

            assertTrue(new Browser("__Host-session=" + stolen).open("/").text().contains("Se connecter"));
            assertTrue(new Browser("__Host-session=" + session(page)).open("/").text().contains("Mon compte"));
        }
    }

    @Test
    void a_session_that_is_ended_at_the_login_server_ends_here_too() {
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open("/compte/sessions");
            logIn(page, DemonstrationAccount.PROVIDER_EDITOR);
            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/compte/sessions");
            String session = session(page);

            KeycloakAdmin admin = keycloak.admin();
            admin.endSessions(admin.user(DemonstrationAccount.PROVIDER_EDITOR.email()).get("id").asText());

            Wait.until("the platform was told", () -> new Browser("__Host-session=" + session).open("/").text()
                    .contains("Se connecter"));
        }
    }

    @Test
    void whoever_joins_the_team_sets_up_a_code_and_comes_in_with_it() {
        String address = "recrue@example.org";
        keycloak.admin().removeUser(address);
        keycloak.admin().grant(keycloak.admin().addUser(address, PASSWORD, List.of()), "moderator");
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open("/equipe/journal");
            logIn(page, address, PASSWORD);
            Totp phone = new Totp(page.locator("input[name=totpSecret]").inputValue());
            page.locator("input[name=totp]").fill(phone.freshCode());
            page.locator("form button").first().click();
            page.getByLabel("Code à six chiffres").fill(phone.freshCode());
            press(page, "Se connecter");

            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/equipe/journal");
        }
    }

    private static String session(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("__Host-session")).findFirst()
                .orElseThrow().value;
    }

    private static void register(Page page, String address) {
        page.getByRole(AriaRole.LINK, named("Créer mon compte")).click();
        page.getByLabel("Adresse de courriel").fill(address);
        press(page, "Créer mon compte");
        page.navigate(link(LocalMail.awaitText(address, "Confirmez votre adresse")));
        proceed(page);
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        page.getByLabel("Le même, une seconde fois").fill(PASSWORD);
        press(page, "Enregistrer");
    }

    /** The page between a letter and what it leads to. */
    private static void proceed(Page page) {
        Locator onward = page.getByRole(AriaRole.LINK, named("Continuer"));
        if (onward.count() > 0) {
            onward.click();
        }
    }

    private static void welcome(Page page, String name) {
        page.getByLabel("Le nom que les autres verront").fill(name);
        page.getByRole(AriaRole.CHECKBOX).check();
        press(page, "Continuer");
    }

    private static String link(String letter) {
        Matcher link = Pattern.compile("https?://\\S+").matcher(letter);
        assertTrue(link.find(), letter);
        return link.group();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void logIn(Page page, DemonstrationAccount account) {
        logIn(page, account.email(), DemonstrationAccount.PASSWORD);
    }

    private static void logIn(Page page, String address, String password) {
        page.getByLabel("Adresse de courriel").fill(address);
        page.getByLabel("Mot de passe").fill(password);
        press(page, "Se connecter");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }
}
