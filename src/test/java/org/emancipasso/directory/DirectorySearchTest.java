package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Platform
class DirectorySearchTest {

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @Test
    void finds_a_listing_by_its_name_typed_in_the_form() {
        Page page = browser.open("/prestataires").form("recherche").type("Que cherchez-vous ?", "ligne de touche")
                .submit();

        assertEquals("Ligne de touche", page.names().getFirst());
    }

    @Test
    void keeps_only_listings_that_answer_a_ticked_filter() {
        Page page = browser.open("/prestataires").form("recherche").tick("Collectif").submit();

        assertEquals(3, page.total());
        assertTrue(page.texts("ol.results .facts").stream().allMatch(facts -> facts.startsWith("Collectif · ")));
    }
}
