package org.emancipasso.account.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;

import org.emancipasso.account.keycloak.LoginClient.Step;
import org.emancipasso.account.keycloak.LoginPagesTest.LoginPage;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A passkey from its creation to a login with it, with an authenticator that Chromium plays. */
class PasskeyTest {

    private static final String EMAIL = "cle@example.org";
    private static final String PASSWORD = "cinq-poules-et-un-coq";
    private static final int WIDTH = 1280;

    private final LocalKeycloak keycloak = LocalKeycloak.forTests();

    @Test
    void a_passkey_is_made_then_asked_for_and_the_token_tells_so() {
        KeycloakAdmin admin = keycloak.admin();
        admin.removeUser(EMAIL);
        admin.addUser(EMAIL, PASSWORD, List.of());
        try (Chromium chromium = Chromium.of(WIDTH)) {
            Page page = chromium.page();
            page.route(LoginClient.REDIRECT + "**", route -> route.fulfill());
            addAuthenticator(page);

            LoginPage.act(page, keycloak, "webauthn-register", EMAIL, PASSWORD);
            page.getByLabel("Nom de cette clé").fill("ma clé");
            press(page, "Créer la clé d’accès");
            page.waitForURL(LoginClient.REDIRECT + "**");

            page.context().clearCookies();
            page.navigate(LoginPage.address(keycloak, LoginClient.request()));
            LoginPage.logIn(page, EMAIL, PASSWORD);
            assertEquals("Votre clé d’accès", page.locator("h1").innerText());
            press(page, "Utiliser ma clé d’accès");
            page.waitForURL(LoginClient.REDIRECT + "**");

            JsonNode claims = new LoginClient(keycloak)
                    .claims(new Step(200, URI.create(page.url()), new Document("")));
            assertTrue(claims.get("amr").toString().contains("\"hwk\""), claims.toString());
        }
    }

    private static void addAuthenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }
}
