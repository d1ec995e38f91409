package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The search page on a small screen with JavaScript, where the filters are behind a click. */
@Platform
class OnAPhoneTest {

    private final Chromium chromium = Chromium.phone();
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
    void the_filters_stay_open_from_one_tick_to_the_next() {
        page.getByText("Affiner et trier").click();
        box("Collectif").check();
        assertThat(page.getByText("Affiner et trier (1 filtre)")).isVisible();
        box("Scop").check();

        assertThat(page.getByText("Affiner et trier (2 filtres)")).isVisible();
    }

    private Locator box(String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
    }
}
