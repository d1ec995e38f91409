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

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** The map on a small phone without scripts, with the keyboard and with a finger. */
@Platform
class MapInBrowserTest {

    private static final int STOPS = 120;
    private static final int FINGER = 44;

    private final Chromium chromium = Chromium.phoneWithoutJavaScript();
    private final Page page = chromium.page();

    @BeforeEach
    void openMap() {
        Browser.awaitIndex();
        chromium.open("/prestataires/carte");
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_department_says_its_name_and_count_and_opens_its_listings() {
        department("Loire-Atlantique : 2 structures").press("Enter");

        assertThat(page).hasURL(Pattern.compile("/prestataires\\?departement=44$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .hasText("2 structures correspondent");
    }

    @Test
    void the_map_may_be_skipped() {
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Passer la carte"));
        skip.press("Enter");
        page.keyboard().press("Tab");

        assertEquals("Ain", page.locator(":focus").textContent());
    }

    @Test
    void every_stop_of_the_map_shows_where_the_focus_is_and_each_department_is_one_stop() {
        List<String> invisible = new ArrayList<>();
        List<String> stops = new ArrayList<>();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Passer la carte")).focus();
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press("Tab");
            Locator focused = page.locator(".map :focus");
            if (focused.count() == 0) {
                break;
            }
            stops.add(focused.getAttribute("href"));
            if (!(boolean) focused.evaluate("""
                stop => stop.closest('svg') ? parseFloat(getComputedStyle(stop.querySelector('path')).strokeWidth) >= 6
                  : getComputedStyle(stop).outlineStyle !== 'none'""")) {
                invisible.add(focused.textContent());
            }
        }

        assertEquals(List.of(), invisible);
        assertEquals(page.locator(".map a").count(), stops.size());
        assertEquals(stops.stream().distinct().toList(), stops);
    }

    @Test
    void a_finger_reaches_paris_and_the_islands() {
        List<BoundingBox> small = page.locator(".inset a, .far a").all().stream().map(Locator::boundingBox)
                .filter(box -> box.width < FINGER || box.height < FINGER).toList();

        assertTrue(small.isEmpty(), () -> small.size() + " too small");
    }

    private Locator department(String name) {
        return page.getByRole(AriaRole.GROUP).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
