package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The search page in a real browser; everything is found by role and label, as a screen reader finds it. */
@Platform
class SearchInBrowserTest {

    private static final Pattern COUNT = Pattern.compile("^\\d+ structures? correspond");

    private final Chromium chromium = Chromium.desk();
    private final Page page = chromium.page();

    @BeforeEach
    void openSearch() {
        Browser.awaitIndex();
        chromium.open("/prestataires");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void finds_by_a_word() {
        words().fill("ligne de touche");
        search();

        assertThat(result("Ligne de touche")).isVisible();
    }

    @Test
    void a_ticked_box_changes_the_results_and_the_address_without_loading_the_page_again() {
        markThisLoad();
        box("Collectif").check();

        assertThat(heading()).hasText("3 structures correspondent");
        assertThat(page).hasURL(Pattern.compile("[?&]structure=collectif"));
        assertTrue(isSameLoad());
    }

    @Test
    void a_ticked_box_keeps_the_focus_when_the_results_change() {
        box("Collectif").press("Space");

        assertThat(heading()).hasText("3 structures correspondent");
        assertThat(box("Collectif")).isChecked();
        assertThat(box("Collectif")).isFocused();
    }

    @Test
    void the_new_count_is_announced_by_a_region_that_was_there_before() {
        Locator region = page.getByRole(AriaRole.STATUS);
        region.evaluate("region => region.witness = true");
        box("Collectif").check();

        assertThat(region).hasText("3 structures correspondent");
        assertEquals(true, region.evaluate("region => region.witness"));
    }

    @Test
    void a_place_with_homonyms_is_chosen_among_them() {
        page.getByLabel("Où êtes-vous ?").fill("Saint-Denis");
        search();
        page.getByRole(AriaRole.LINK, named("Saint-Denis (97400)")).click();

        assertThat(page.getByLabel("Où êtes-vous ?")).hasValue("Saint-Denis (97400)");
        assertThat(result("Ti Serveur Péi")).isVisible();
    }

    @Test
    void a_typing_mistake_still_finds() {
        words().fill("nexcloud");
        search();

        assertThat(page.getByText("s’en approchent le plus")).isVisible();
        assertThat(heading()).hasText(COUNT);
    }

    @Test
    void the_back_button_restores_the_results_before() {
        box("Collectif").check();
        assertThat(heading()).hasText("3 structures correspondent");
        page.goBack();

        assertThat(heading()).hasText("33 structures correspondent");
        assertThat(box("Collectif")).not().isChecked();
    }

    @Test
    void a_chip_takes_a_filter_away() {
        box("Collectif").check();
        page.getByRole(AriaRole.LINK, named("Retirer le filtre")).click();

        assertThat(heading()).hasText("33 structures correspondent");
        assertThat(page).hasURL(Pattern.compile("/prestataires$"));
    }

    @Test
    void the_second_page_follows_the_first() {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages de résultats"))
                .getByRole(AriaRole.LINK).getByText("Page suivante").click();

        assertThat(page.getByText("Page 2 sur 2")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3))).hasCount(13);
    }

    @Test
    void names_of_listings_are_suggested_while_one_types() {
        words().pressSequentially("lig");

        assertThat(suggestion("Ligne de touche")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/prestataires$"));
    }

    @Test
    void names_of_places_are_suggested_while_one_types() {
        page.getByLabel("Où êtes-vous ?").pressSequentially("gué");

        assertThat(suggestion("Guéret (23000)")).hasCount(1);
    }

    private Locator words() {
        return page.getByLabel("Que cherchez-vous ?");
    }

    private void search() {
        page.getByRole(AriaRole.BUTTON, named("Chercher")).click();
    }

    private Locator box(String label) {
        return page.getByRole(AriaRole.CHECKBOX, named(label));
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2));
    }

    private Locator result(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    /** A suggestion has no role before the browser shows its list. */
    private Locator suggestion(String value) {
        return page.locator("datalist option[value='" + value + "']");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void markThisLoad() {
        page.evaluate("() => { window.witness = true; }");
    }

    private boolean isSameLoad() {
        return Boolean.TRUE.equals(page.evaluate("() => window.witness === true"));
    }
}
