package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.moderation.Pamphlets;
import org.emancipasso.moderation.Papers;
import org.emancipasso.moderation.Papers.Paper;
import org.emancipasso.moderation.decision.Telling;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

/** The pages of those who decide and of those whom it concerns: valid, accessible, usable with a keyboard alone. */
@Platform
class ModerationPagesTest {

    private static final String WHO = "moderatrice-pages";

    @AfterEach
    void leaveNothing() {
        Papers.clear();
    }

    @Test
    void have_no_violation_whatever_the_colours_and_the_width() {
        assertEquals(List.of(), Looks.problems(cookie(), paths().toList()));
    }

    @Test
    void are_valid() {
        Browser browser = new Browser(cookie());

        assertEquals(List.of(), paths().flatMap(path -> Html.problems(browser.open(path).response().body()).stream()
                .map(problem -> path + " " + problem)).toList());
    }

    @Test
    void a_moderator_decides_without_a_mouse() {
        Paper paper = Papers.submit("Décidé au clavier");
        try (Chromium chromium = Chromium.desk()) {
            Looks.logIn(chromium, cookie());
            Page page = chromium.open("/moderation?nature=" + Papers.KIND + "&departement=35");
            for (int i = 0; i < 300 && !focused(page).equals(paper.title); i++) {
                page.keyboard().press("j");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText(paper.title);
            page.keyboard().press("a");
            page.keyboard().press("Enter");

            assertThat(page.locator(".undo strong")).hasText("Accepté\u00a0: " + paper.title);
            assertFalse(Papers.waits(new Browser(cookie()), paper));
        }
    }

    @Test
    void enter_on_the_box_of_a_row_decides_nothing() {
        Paper paper = Papers.submit("Coché au clavier");
        try (Chromium chromium = Chromium.desk()) {
            Looks.logIn(chromium, cookie());
            Page page = chromium.open("/moderation?nature=" + Papers.KIND + "&departement=35");
            page.locator("input[name=choix][value^='" + paper.item + "-']").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertEquals(paper.title, focused(page), "the page stayed");
            assertEquals(List.of(), paper.acts);
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent.trim()");
    }

    private static String cookie() {
        return People.memberCookie(WHO, Role.MODERATOR, Role.CURATOR);
    }

    private static Stream<String> paths() {
        String author = "pages-" + System.nanoTime() + "@exemple.org";
        Paper told = Papers.submit(Papers.KIND, "Décision à lire", null, author, "35");
        Browser browser = new Browser(cookie());
        browser.open(told.path()).form("refuser").type("Vos mots", "Hors de notre sujet").submit();
        Telling.tomorrow();
        String decision = Telling.link(author, "Votre envoi n’est pas retenu");
        long pamphlet = Pamphlets.publish("Tract des pages");
        String report = "/signaler/" + Pamphlets.TYPE + "/" + pamphlet;
        Paper paper = Papers.submit(Papers.KIND, "Page d’un élément", null, author, "35");
        browser.open(paper.path()).form("avis-autres").type("Votre question, ou votre avis", "Qu’en dites-vous ?")
                .submit();
        return Stream.of("/moderation", paper.path(), "/moderation/retirer/" + Pamphlets.TYPE + "/" + pamphlet, report,
                report + "?motif=illegal", decision, "/decisions", "/decisions/2026");
    }
}
