package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The search page with the keyboard alone. */
@Platform
class KeyboardTest {

    private static final int STOPS = 40;

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
    void the_first_stop_skips_to_the_content() {
        page.keyboard().press("Tab");

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aller au contenu"))).isFocused();
    }

    @Test
    void after_the_skip_link_the_next_stop_is_the_search_field() {
        skipToContent();

        assertThat(page.getByLabel("Que cherchez-vous ?")).isFocused();
    }

    @Test
    void enter_in_the_field_searches() {
        skipToContent();
        page.keyboard().type("ligne de touche");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("[?&]q=ligne"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ligne de touche"))).isVisible();
    }

    @Test
    void every_stop_shows_where_the_focus_is() {
        List<String> invisible = new ArrayList<>();
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate("""
                () => {
                  const style = getComputedStyle(document.activeElement);
                  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  return seen ? '' : document.activeElement.outerHTML;
                }""");
            if (!stop.isEmpty()) {
                invisible.add(stop);
            }
        }

        assertEquals(List.of(), invisible);
    }

    @Test
    void a_box_is_reached_and_ticked() {
        skipToContent();
        for (int i = 0; i < STOPS && !isOn("association"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");

        assertThat(page).hasURL(Pattern.compile("[?&]structure=association"));
        assertThat(page.locator("#structure-association")).isInViewport();
        assertTrue(isOn("association"));
    }

    private boolean isOn(String value) {
        return value.equals(page.evaluate("() => document.activeElement.value"));
    }

    private void skipToContent() {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
    }
}
