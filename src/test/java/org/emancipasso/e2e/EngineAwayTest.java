package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Faults;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.cache.PageCaches;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is still done while the search engine is gone, which it is for all these tests together. */
@Platform
class EngineAwayTest {

    /** The engine has two seconds; the rest is the page, on a machine that does other things. */
    private static final Duration ENGINE_BUDGET = Duration.ofSeconds(5);
    private static final String FILTERS = "/prestataires?structure=scop&structure=scic&modalite=les-deux&tri=nom";
    private static final String DEPARTMENTS = "/prestataires?departement=44&departement=974&departement=90"
            + "&departement=inconnu&tri=nom";
    private static final String MAP = "/prestataires/carte?modalite=les-deux&modalite=inconnu&departement=44";
    private static final String COUNTS = "#resultats, .found > p:not(.notice), .departments li";

    private static final String LISTING = "/prestataires/6-ligne-de-touche";

    private static Faults faults;
    private static List<String> foundBefore;
    private static List<String> thereBefore;
    private static List<String> countedBefore;

    private final Browser browser = new Browser();

    @BeforeAll
    static void killTheEngine() throws InterruptedException {
        Browser.awaitIndex();
        Browser before = new Browser();
        foundBefore = before.open(FILTERS).names();
        thereBefore = before.open(DEPARTMENTS).names();
        countedBefore = before.open(MAP).texts(COUNTS);
        faults = new Faults();
        faults.killEngine();
    }

    @AfterAll
    static void mend() throws IOException, InterruptedException {
        faults.mend();
        Browser after = new Browser();
        Wait.until("the fine search is back, words included", () -> !after.open("/prestataires").isDegraded()
                && !after.open("/prestataires?q=nextcloud&etape=3").isDegraded());
    }

    @Test
    void every_filter_works_without_the_engine() {
        for (String filter : List.of("accompagnement=diagnostic", "etape=3", "taille=benevoles", "modalite=distance",
                "structure=scop", "departement=44&departement=2A", "departement=inconnu", "outil=nextcloud",
                "quitter=google-drive", "accompagnement=inconnu",
                "structure=inconnu", "outil=inconnu", "pres-de=Lyon&rayon=100", "pres-de=69007&tri=nom",
                "q=diagnostic+-nextcloud", "q=100%25")) {
            Page page = browser.open("/prestataires?" + filter);
            assertEquals(200, page.status(), filter);
            assertTrue(page.isDegraded(), filter);
        }
    }

    @Test
    void the_library_the_tools_and_the_whole_site_are_searched_more_simply_and_say_so() {
        Page items = browser.open("/ressources?q=nextcloud&niveau=debutant");
        Page tools = browser.open("/outils?q=nextcloud");
        Page site = browser.open("/recherche?q=nextcloud&espace=ressources");

        assertAll(() -> assertEquals(200, items.status()), () -> assertTrue(items.isDegraded(), items::text),
                () -> assertEquals(200, tools.status()), () -> assertTrue(tools.isDegraded(), tools::text),
                () -> assertTrue(tools.texts("h3 a").contains("Nextcloud"), tools::text),
                () -> assertEquals(200, site.status()),
                () -> assertTrue(site.isDegraded(), site::text),
                () -> assertTrue(site.texts("h3 a").contains(DemonstrationContent.RESOURCE), site::text),
                () -> assertEquals(200, browser.open(EveryPage.TOOL.path()).status()),
                () -> assertEquals(200, browser.open(EveryPage.ITEM.path()).status()),
                () -> assertEquals(200, browser.open("/ressources/suggestions?q=nextcloud").status()),
                () -> assertEquals("", browser.open("/forum/ressemble?titre=nextcloud").text()));
    }

    @Test
    void filters_find_the_same_listings_with_and_without_the_engine() {
        assertEquals(foundBefore, browser.open(FILTERS).names());
        assertEquals(thereBefore, browser.open(DEPARTMENTS).names());
    }

    @Test
    void the_map_counts_the_same_with_and_without_the_engine() {
        Page page = browser.open(MAP);

        assertAll(() -> assertEquals(200, page.status()), () -> assertTrue(page.isDegraded()),
                () -> assertEquals(countedBefore, page.texts(COUNTS)));
    }

    @Test
    void files_say_when_to_come_back_while_the_engine_is_away_and_the_whole_directory_is_still_given() {
        for (String path : List.of("/prestataires.csv?q=nextcloud", "/prestataires.geojson?etape=3",
                "/prestataires.atom?q=nextcloud", "/api/v1/providers?q=nextcloud")) {
            Page page = assertTimeout(ENGINE_BUDGET, () -> browser.open(path));
            assertEquals(503, page.status(), path);
            assertEquals("30", page.header("Retry-After"), path);
            assertEquals("application/problem+json", page.header("Content-Type"), path);
        }
        for (String path : List.of("/prestataires.csv", "/prestataires.geojson", "/prestataires.atom",
                "/donnees/annuaire.json", "/api/v1/providers/6")) {
            Page page = browser.open(path);
            assertEquals(200, page.status(), path);
            assertTrue(page.response().body().contains("Ligne de touche"), path);
        }
    }

    @Test
    void a_list_on_another_site_is_shown_without_the_engine() {
        Page page = browser.open("/prestataires/encart?structure=scop");

        assertEquals(200, page.status());
        assertTrue(page.texts("h2 a").contains("Ligne de touche"), page::text);
    }

    @Test
    void a_listing_is_read_without_the_engine() {
        Page page = browser.open(LISTING);

        assertEquals(200, page.status());
        assertTrue(page.text().contains("Ligne de touche"));
        assertFalse(PageCaches.answers(LISTING), "What lacks the similar listings is not kept");
    }
}
