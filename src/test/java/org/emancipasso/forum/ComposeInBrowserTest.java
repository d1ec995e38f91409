package org.emancipasso.forum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What the script adds to writing, and how the form looks to everybody. */
@Platform
class ComposeInBrowserTest {

    private static final String ASK = "/forum/categories/entraide-technique/demander";

    @Test
    void marks_are_a_press_away_files_go_as_they_are_chosen_and_nothing_is_lost_without_a_network() {
        String cookie = People.memberCookie("script-ecriture", Role.MODERATOR);
        try (Chromium chromium = Chromium.phone()) {
            Looks.logIn(chromium, cookie);
            Page page = chromium.open(ASK);
            Locator text = page.locator("#texte");
            text.fill("très important");
            text.selectText();
            page.locator(".tools button").first().click();
            assertEquals("**très important**", text.inputValue());

            page.setInputFiles("#fichiers", new FilePayload("capture.png", "image/png", Uploading.picture("")));
            page.waitForSelector(".pieces li");
            assertTrue(page.locator("#texte").inputValue().startsWith("**très important**\n\n![capture.png](/forum/"));

            page.context().setOffline(true);
            page.locator("#texte").fill("écrit dans le train");
            page.evaluate("() => { Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
                    + "document.dispatchEvent(new Event('visibilitychange')); }");
            assertThat(page.locator("[data-saved]")).containsText("navigateur");
            page.context().setOffline(false);
            page.reload();
            page.locator("[data-saved] button").click();
            assertEquals("écrit dans le train", page.locator("#texte").inputValue());
            assertThat(page.locator("[data-saved]")).containsText("enregistré à");
        }
        assertEquals("écrit dans le train", new Browser(cookie).open(ASK).document().select("#texte").val());
    }

    @Test
    void the_form_the_drafts_and_the_history_suit_everybody() {
        String cookie = People.memberCookie("ecriture-vue", Role.MODERATOR);
        Browser me = new Browser(cookie);
        Form question = me.open("/forum/categories/choisir-un-outil/demander").form("demander")
                .type("Titre", "Un agenda pour quarante bénévoles").type("De quoi avez-vous besoin ?", "Un agenda")
                .type("Votre message", "Bonjour, nous partageons nos permanences à quarante.");
        String topic = question.submit().response().uri().getPath();
        me.open(topic).follow("Modifier (Message 1)").form("modifier").type("Votre message",
                "Bonjour, nous partageons nos permanences à cinquante.").submit();
        String history = me.open(topic).document().select(".when a[href$=/historique]").attr("href");
        Form form = me.open(ASK).form("demander").type("Titre", "Les sauvegardes s’arrêtent").type("Quel outil ?",
                "Nextcloud").type("Votre message", "Bonjour, depuis mardi les sauvegardes s’arrêtent à mi-chemin.");
        Uploading.attach(form, cookie, "capture d’écran.png", Uploading.picture(""));
        Uploading.attach(me.open(ASK).form("demander"), cookie, "journal.txt",
                "lignes".getBytes(StandardCharsets.UTF_8));

        me.open("/forum/suivis/recherches?q=agenda").form("suivre-recherche").submit();
        String need = me.open("/forum/categories/besoins-a-mutualiser").document().select(".topics h3 a").last()
                .attr("href");
        assertTrue(me.open(need).text().contains("Qui d’autre en a besoin ?"));

        assertEquals(List.of(), Looks.problemsInOne(cookie, List.of(ASK, "/forum/brouillons", history, topic, need,
                "/forum/suivis/recherches", me.open(need).document().select(".when a").attr("href") + "/moderer")));
    }
}
