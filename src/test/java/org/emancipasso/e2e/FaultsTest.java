package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.emancipasso.directory.ProviderDetails;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Change;
import org.emancipasso.directory.ProviderStatus;
import org.emancipasso.search.IndexLifecycle;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Engine;
import org.emancipasso.testing.Faults;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.cache.PageCaches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that the platform needs stops or freezes while pages are read: one feature degrades, and heals by itself. */
@Platform
class FaultsTest {

    /** The engine has two seconds; the rest is the page, on a machine that does other things. */
    private static final Duration ENGINE_BUDGET = Duration.ofSeconds(5);
    private static final Duration DATABASE_BUDGET = Duration.ofSeconds(12);
    private static final String LISTING = "/prestataires/6-ligne-de-touche";

    private final Browser browser = new Browser();
    private final Faults faults = new Faults();

    @Inject
    ProviderService providers;

    @Inject
    IndexLifecycle index;

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @AfterEach
    void mend() throws IOException, InterruptedException {
        faults.mend();
        awaitIndex();
        Wait.until("the fine search is back, words included",
                () -> !browser.open("/prestataires?q=nextcloud&etape=3").isDegraded());
    }

    @Test
    void the_search_page_answers_from_the_database_while_the_engine_is_frozen() {
        faults.freezeEngine();

        Page page = within(ENGINE_BUDGET, () -> browser.open("/prestataires?q=nextcloud&structure=scop"));

        assertAll(() -> assertEquals(200, page.status()), () -> assertTrue(page.isDegraded()),
                () -> assertTrue(page.names().contains("Ligne de touche"), page::text),
                () -> assertFalse(PageCaches.answers("/prestataires?q=nextcloud&structure=scop")));
    }

    @Test
    void the_searches_of_the_forum_and_of_the_site_answer_while_the_engine_is_frozen() {
        faults.freezeEngine();

        Page forum = within(ENGINE_BUDGET, () -> browser.open("/forum/recherche?q=zzzz"));
        Page site = browser.open("/recherche?q=nextcloud");

        assertAll(() -> assertEquals(200, forum.status()), () -> assertTrue(forum.isDegraded(), forum::text),
                () -> assertEquals(200, site.status()),
                () -> assertTrue(site.names().contains("Ligne de touche"), site::text),
                () -> assertEquals(200, browser.open("/forum/ressemble?titre=nextcloud").status()));
    }

    @Test
    void a_frozen_engine_costs_only_the_first_visits_its_two_seconds() {
        faults.freezeEngine();
        for (int i = 0; i < 6; i++) {
            browser.open("/prestataires?q=nextcloud");
        }

        Page page = within(Duration.ofSeconds(1), () -> browser.open("/prestataires?q=nextcloud"));

        assertEquals(200, page.status());
    }

    @Test
    void a_file_is_refused_before_it_begins_while_the_database_is_frozen() throws Exception {
        faults.freezeDatabase();

        Page page = within(DATABASE_BUDGET, () -> browser.open("/prestataires.csv"));

        assertEquals(503, page.status());
    }

    @Test
    void a_change_made_while_the_engine_is_away_reaches_the_index_even_after_all_tries_were_spent()
            throws IOException, InterruptedException {
        faults.killEngine();
        save("faute-1", "Quincaillerie Zéphyrine", ProviderStatus.PUBLISHED);
        Wait.until("Hibernate Search gave up on the change", () -> index.abortedEvents() > 0);

        faults.mend();

        Wait.until("the index has the change",
                () -> found("zéphyrine").equals(List.of("Quincaillerie Zéphyrine")));
        save("faute-1", "Quincaillerie Zéphyrine", ProviderStatus.DRAFT);
        Wait.until("the index forgot the draft", () -> found("zéphyrine").isEmpty());
    }

    @Test
    void the_search_page_is_read_from_the_index_while_the_database_is_frozen() throws Exception {
        faults.freezeDatabase();

        Page page = within(ENGINE_BUDGET, () -> browser.open("/prestataires?q=nextcloud&pres-de=Lyon"));

        assertEquals(200, page.status());
        assertFalse(page.isDegraded());
    }

    @Test
    void the_first_page_is_read_while_the_database_is_frozen() throws Exception {
        browser.open("/");
        faults.freezeDatabase();

        assertEquals(200, within(ENGINE_BUDGET, () -> browser.open("/")).status());
    }

    @Test
    void an_index_that_vanished_with_its_engine_is_built_again() throws Exception {
        Engine engine = new Engine();
        engine.delete();

        Wait.until("the index is whole again", () -> found("touche").contains("Ligne de touche"));
    }

    @Test
    void a_listing_says_that_it_cannot_be_read_while_the_database_is_frozen_and_comes_back() throws Exception {
        faults.freezeDatabase();

        Page page = within(DATABASE_BUDGET, () -> browser.open(LISTING));
        assertAll(() -> assertEquals(503, page.status()), () -> assertEquals("30", page.header("Retry-After")),
                () -> assertTrue(page.text().contains(page.header("X-Request-Id")), page::text));

        faults.mend();
        Wait.until("the listing is back", () -> browser.open(LISTING).status() == 200);
    }

    @Test
    void a_listing_comes_back_by_itself_after_the_database_was_stopped() throws Exception {
        faults.stopDatabase();
        assertEquals(503, within(DATABASE_BUDGET, () -> browser.open(LISTING)).status());

        faults.mend();

        Wait.until("the listing is back", () -> browser.open(LISTING).status() == 200);
    }

    private List<String> found(String word) {
        Page page = browser.open("/prestataires?q=" + URLEncoder.encode(word,
                StandardCharsets.UTF_8));
        return page.isDegraded() ? List.of("degraded") : page.names();
    }

    private void save(String externalId, String name, ProviderStatus status) {
        providers.saveAll(List.of(new Change(externalId, name, _ -> new ProviderDetails(name, null, null,
                "association", null, null, List.of("france"), List.of(), List.of(), List.of(), null, List.of(),
                List.of(), List.of(), List.of(), null, null, null, List.of()), true, Optional.of(status), "")), _ -> {
                });
    }

    private static Page within(Duration budget, Supplier<Page> open) {
        long start = System.nanoTime();
        Page page = open.get();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(budget) <= 0, "The page took " + taken);
        return page;
    }
}
