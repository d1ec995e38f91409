package org.emancipasso.account.keycloak;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.DemonstrationAccount;
import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** Keycloak's pages in a real browser: they look like the platform, for everyone, and ask nobody else for anything. */
class LoginPagesTest {

    private static final Path THEME = Path.of("docker/keycloak/themes/emancipasso/login");
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final String PASSWORD = "cinq-poules-et-un-coq";

    private final LocalKeycloak keycloak = LocalKeycloak.forTests();

    /** The pages that people meet, and the way to each. */
    enum LoginPage {
        LOG_IN("Se connecter", (_, _) -> {
        }),
        WRONG_PASSWORD("Se connecter", (page, _) -> logIn(page, DemonstrationAccount.MEMBER.email(), "mauvais")),
        REGISTER("Créer un compte", (page, _) -> follow(page, "Créer mon compte")),
        ADDRESS_TAKEN("Créer un compte", (page, _) -> {
            follow(page, "Créer mon compte");
            page.getByLabel("Adresse de courriel").fill(DemonstrationAccount.MEMBER.email());
            press(page, "Créer mon compte");
        }),
        FORGOTTEN("Mot de passe oublié", (page, _) -> page.getByText("Mot de passe oublié").click()),
        CODE("Votre code", (page, _) -> logIn(page, DemonstrationAccount.CURATOR.email(),
                DemonstrationAccount.PASSWORD)),
        WRONG_CODE("Votre code", (page, _) -> {
            logIn(page, DemonstrationAccount.CURATOR.email(), DemonstrationAccount.PASSWORD);
            page.getByLabel("Code à six chiffres").fill("000000");
            press(page, "Se connecter");
        }),
        FIRST_CODE("Ajouter un code", LoginPage::newStaff),
        FIRST_CODE_BY_HAND("Ajouter un code", (page, keycloak) -> {
            newStaff(page, keycloak);
            page.getByText("Tapez une clé").click();
        }),
        NEW_PASSWORD("Choisir un mot de passe", (page, keycloak) -> act(page, keycloak, "UPDATE_PASSWORD")),
        NEW_ADDRESS("Changer d’adresse", (page, keycloak) -> act(page, keycloak, "UPDATE_EMAIL")),
        PASSKEY("Ajouter une clé d’accès", (page, keycloak) -> act(page, keycloak, "webauthn-register")),
        REFUSED("Cela n’a pas marché", (page, keycloak) -> page
                .navigate(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=nobody"));

        private final String title;
        private final BiConsumer<Page, LocalKeycloak> way;

        LoginPage(String title, BiConsumer<Page, LocalKeycloak> way) {
            this.title = title;
            this.way = way;
        }

        void open(Page page, LocalKeycloak keycloak) {
            page.navigate(address(keycloak, LoginClient.request()));
            way.accept(page, keycloak);
            assertEquals(title, page.locator("h1").innerText());
        }

        static void logIn(Page page, String email, String password) {
            page.getByLabel("Adresse de courriel").fill(email);
            page.getByLabel("Mot de passe").fill(password);
            press(page, "Se connecter");
        }

        private static void newStaff(Page page, LocalKeycloak keycloak) {
            KeycloakAdmin admin = keycloak.admin();
            admin.removeUser("arrivee@example.org");
            admin.grant(admin.addUser("arrivee@example.org", PASSWORD, List.of()), "curator");
            logIn(page, "arrivee@example.org", PASSWORD);
        }

        private static void act(Page page, LocalKeycloak keycloak, String action) {
            act(page, keycloak, action, DemonstrationAccount.MEMBER.email(), DemonstrationAccount.PASSWORD);
        }

        static void act(Page page, LocalKeycloak keycloak, String action, String email, String password) {
            Map<String, String> request = LoginClient.request();
            request.put("kc_action", action);
            page.navigate(address(keycloak, request));
            logIn(page, email, password);
        }

        private static void press(Page page, String name) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
        }

        private static void follow(Page page, String name) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        }

        static String address(LocalKeycloak keycloak, Map<String, String> request) {
            return keycloak.issuer() + "/protocol/openid-connect/auth?" + request.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_for_everyone_on_a_phone_and_asks_nobody_else(LoginPage every) {
        look(every, NARROW);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOG_IN", "FIRST_CODE", "REFUSED"})
    void is_for_everyone_on_a_desk(LoginPage every) {
        look(every, WIDE);
    }

    @Test
    void the_inks_are_those_of_the_platform() throws IOException {
        String theirs = Files.readString(Path.of("src/main/resources/META-INF/resources/css/app.css"));
        String ours = Files
                .readString(THEME.resolve("resources/css/login.css"));
        List<String> inks = inks(ours);

        assertTrue(inks.size() > 40, inks.toString());
        assertEquals(inks(theirs).subList(0, inks.size()), inks);
        assertAll(Stream.of("bunting.svg", "favicon.svg").map(picture -> () -> assertEquals(
                Files.readString(Path.of("src/main/resources/META-INF/resources/img", picture)),
                Files.readString(THEME.resolve("resources/img").resolve(picture)))));
    }

    /** The policy stops what Keycloak itself adds to the answer to a form, and would stop ours. */
    @Test
    void no_page_of_ours_has_an_inline_script_or_style() throws IOException {
        Pattern inline = Pattern.compile("\\son\\w+=|\\sstyle=|<style|<script(?![^>]* src=)");
        try (Stream<Path> files = Files.walk(THEME)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".ftl")).toList();
            assertTrue(pages.size() > 15, pages.toString());
            for (Path page : pages) {
                assertFalse(inline.matcher(Files.readString(page)).find(), page.toString());
            }
        }
    }

    private void look(LoginPage every, int width) {
        try (Chromium chromium = Chromium.of(width)) {
            Page page = chromium.page();
            List<String> elsewhere = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(keycloak.url()) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            every.open(page, keycloak);
            Object scrolls = page.evaluate("document.documentElement.scrollWidth > innerWidth");
            assertAll(every + " " + width,
                    () -> assertEquals(List.of(), Looks.violations(page, ColorScheme.LIGHT)),
                    () -> assertEquals(List.of(), Looks.violations(page, ColorScheme.DARK)),
                    () -> assertEquals(List.of(), elsewhere), () -> assertEquals(false, scrolls));
        }
    }

    private static List<String> inks(String css) {
        return Pattern.compile("--[\\w-]+: #?[^;]+;")
                .matcher(css.replaceAll("(?s)--serif.*?(?=@media \\(prefers-color)", ""))
                .results().map(match -> match.group()).toList();
    }
}
