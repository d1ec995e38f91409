package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.emancipasso.account.ErasedAccounts;
import org.emancipasso.account.keycloak.ProviderAccounts;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Leaving for good as a person does it, with the real Keycloak. */
@Platform
class ErasureWithKeycloakTest {

    private static final String PASSWORD = "une phrase assez longue pour essayer";

    private static LocalKeycloak keycloak;

    @Inject
    PersonalDataCare care;

    @Inject
    Erasures erasures;

    @Inject
    ErasedAccounts erased;

    @Inject
    ProviderAccounts provider;

    @BeforeAll
    static void leadBackToThisPlatform() {
        keycloak = LocalKeycloak.forTests();
        keycloak.leadTo(Browser.baseUrl());
    }

    @AfterAll
    static void leadBackToTheOther() {
        keycloak.leadBack();
    }

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void a_week_after_asking_the_account_is_gone_at_keycloak_too_and_its_address_is_free() throws SQLException {
        String email = "part-pour-de-bon@example.org";
        KeycloakAdmin admin = keycloak.admin();
        String first = admin.addUser(email, PASSWORD, List.of());
        try (Chromium chromium = Chromium.phone()) {
            Page page = chromium.open("/compte/effacement");
            logIn(page, email);
            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/compte/effacement");
            page.getByLabel("Les laisser, sans moi").check();
            page.getByRole(AriaRole.CHECKBOX).check();
            press(page, "Effacer mon compte");
            PlaywrightAssertions.assertThat(page.getByText("Votre compte sera effacé le")).isVisible();
        }
        TestClock.moveTo(8);
        care.care();
        assertTrue(admin.user(email).isMissingNode());
        assertEquals(List.of(), Rows.texts("select subject from provider_erasure where subject = '" + first + "'"));
        TestClock.moveTo(0);

        try (Chromium chromium = Chromium.desk()) {
            Page page = chromium.open("/compte/effacement");
            logIn(page, email);
            PlaywrightAssertions.assertThat(page.getByLabel("Mot de passe")).isVisible();

            String second = admin.addUser(email, PASSWORD, List.of());
            logIn(page, email);
            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/compte/effacement");
            assertFalse(first.equals(second));
            assertEquals(List.of("1"), Rows.texts("select count(*) from member where subject = '" + second + "'"));
        } finally {
            admin.removeUser(email);
        }
    }

    @Test
    void the_password_is_asked_for_again_though_keycloak_remembers() throws SQLException {
        String email = "reste-connectee@example.org";
        String subject = keycloak.admin().addUser(email, PASSWORD, List.of());
        try (Chromium chromium = Chromium.desk()) {
            Page page = chromium.open("/compte/effacement");
            logIn(page, email);
            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/compte/effacement");
            Rows.execute("update member_session set authenticated_at = authenticated_at - interval '11 minutes' "
                    + "where member_id = (select id from member where subject = '" + subject + "')");
            page.reload();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Me reconnecter pour continuer")).click();
            assertTrue(page.url().startsWith(keycloak.issuer()), page.url());
            page.getByLabel("Mot de passe").fill(PASSWORD);
            press(page, "Se connecter");

            PlaywrightAssertions.assertThat(page).hasURL(Browser.baseUrl() + "/compte/effacement");
            PlaywrightAssertions.assertThat(page.getByLabel("Les effacer aussi")).isVisible();
        } finally {
            keycloak.admin().removeUser(email);
        }
    }

    @Test
    void whom_a_backup_of_keycloak_brought_back_is_erased_there_again_and_nobody_else() throws Exception {
        String back = "ramenee@example.org";
        String other = "restee@example.org";
        KeycloakAdmin admin = keycloak.admin();
        String subject = admin.addUser(back, PASSWORD, List.of());
        admin.addUser(other, PASSWORD, List.of());
        try {
            assertEquals(1, erasures.applyAtProvider(
                    Map.of(erased.hash(provider.issuer(), subject), TextsChoice.DELETE)));

            assertTrue(admin.user(back).isMissingNode());
            assertFalse(admin.user(other).isMissingNode());
        } finally {
            admin.removeUser(other);
        }
    }

    private static void logIn(Page page, String email) {
        page.getByLabel("Adresse de courriel").fill(email);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        press(page, "Se connecter");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
