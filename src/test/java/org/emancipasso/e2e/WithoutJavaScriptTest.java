package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** The whole journey on a small phone where scripts do not run. */
@Platform
class WithoutJavaScriptTest {

    /** One tab: a new one for each page would cost more than the page. */
    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() {
        Browser.awaitIndex();
        chromium = Chromium.phoneWithoutJavaScript();
        page = chromium.page();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void goes_from_home_to_a_listing_by_words_and_a_filter() {
        chromium.open("/");
        page.getByLabel("Que cherchez-vous ?").fill("touche");
        page.getByRole(AriaRole.BUTTON, named("Chercher")).click();
        page.getByText("Affiner et trier").click();
        page.getByRole(AriaRole.CHECKBOX, named("Choisir les bons outils")).press("Space");
        page.getByRole(AriaRole.BUTTON, named("Appliquer les filtres")).click();
        page.getByRole(AriaRole.LINK, named("Ligne de touche")).click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Ligne de touche");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_scrolls_sideways(EveryPage every) {
        chromium.open(every.path());

        assertEquals(Chromium.PHONE_WIDTH, page.evaluate("() => document.documentElement.scrollWidth"));
    }

    @Test
    void the_first_result_is_on_the_first_screen() {
        chromium.open("/prestataires");
        BoundingBox first = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3)).first()
                .boundingBox();

        assertTrue(first.y + first.height <= Chromium.PHONE_HEIGHT, "ends at " + (first.y + first.height));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
