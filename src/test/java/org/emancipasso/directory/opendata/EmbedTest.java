package org.emancipasso.directory.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list that another site shows. */
@Platform
class EmbedTest {

    private static final String QUERY = "?q=nextcloud&etape=3";

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @Test
    void shows_the_results_of_the_search_whose_filters_it_keeps() {
        Page embedded = browser.open("/prestataires/encart" + QUERY);

        assertEquals(browser.open("/prestataires" + QUERY).names(), embedded.texts("ol h2 a"));
        assertEquals("https://emancipasso.test/prestataires" + QUERY,
                embedded.document().expectFirst(".more a").attr("href"));
    }

    @Test
    void loads_nothing_and_remembers_nothing() {
        Page embedded = browser.open("/prestataires/encart");

        assertEquals(0, embedded.document().select("script, link, img, iframe, [style], [src]").size());
        assertFalse(embedded.response().headers().map().containsKey("set-cookie"));
    }

    @Test
    void the_code_to_copy_frames_the_same_search() {
        Page reuse = browser.open("/prestataires" + QUERY).follow("Reprendre ces résultats");

        String code = reuse.document().expectFirst("textarea").text();
        assertTrue(code.startsWith("<iframe src=\"https://emancipasso.test/prestataires/encart" + QUERY + "\" title="),
                code);
    }

    @Test
    void every_way_to_take_the_results_away_keeps_the_filters() {
        Page reuse = browser.open("/prestataires" + QUERY).follow("Reprendre ces résultats");

        for (String path : reuse.document().select(".formats a").eachAttr("href")) {
            assertTrue(path.endsWith(QUERY), path);
            assertEquals(200, browser.open(path).status());
        }
        assertEquals(4, reuse.document().select(".formats a").size());
    }
}
