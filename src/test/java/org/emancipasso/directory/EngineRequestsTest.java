package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Engine;
import org.emancipasso.testing.Platform;
import org.emancipasso.web.cache.PageCaches;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page costs the engine and the database. */
@Platform
class EngineRequestsTest {

    private static final String FACETS_DISTANCE_AND_EXTRACTS = "/prestataires?q=nextcloud&pres-de=Nantes&rayon=1000"
            + "&structure=scic&structure=association&structure=scop&structure=public&structure=entreprise";

    private final Browser browser = new Browser();
    private final Engine engine = new Engine();

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires", "/prestataires?q=nextcloud", FACETS_DISTANCE_AND_EXTRACTS,
            "/prestataires?q=nextcloud&page=2", "/prestataires/suggestions/fiches?q=ronc",
            "/prestataires?departement=44",
            "/prestataires/carte", "/prestataires/carte?q=nextcloud", "/prestataires/carte?departement=44&etape=1"})
    void asks_the_engine_once_for_an_ordinary_page(String path) {
        assertEquals(1, searchesOf(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pretix", "billeterie", "zzzzzzzz", "qui peut nous aider à quitter google drive à Lyon ?"})
    void asks_the_engine_once_more_when_words_find_little(String words) {
        assertEquals(2, searchesOf("/prestataires?q=" + words.replace(" ", "+").replace("à", "%C3%A0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires", "/prestataires?q=nextcloud", FACETS_DISTANCE_AND_EXTRACTS,
            "/prestataires/carte"})
    void reads_no_row_for_a_page_of_results(String path) {
        browser.open(path);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            List<Map<String, Long>> reads = Stream.generate(() -> readsWhileOpening(path, statistics)).limit(3)
                    .toList();

            // What is kept in memory is read again every ten seconds, maybe during one of the three.
            assertTrue(reads.contains(Map.of()), reads.toString());
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private Map<String, Long> readsWhileOpening(String path, Statistics statistics) {
        PageCaches.forget();
        statistics.clear();
        Page page = browser.open(path);
        assertTrue(page.total() > 0);
        return readsOfListings(statistics);
    }

    /** The outbox is read all the time, so that a count of all statements would say nothing. */
    private static Map<String, Long> readsOfListings(Statistics statistics) {
        Map<String, Long> reads = new HashMap<>();
        Stream.of(statistics.getEntityNames()).filter(EngineRequestsTest::isOurs).forEach(name -> reads.put(name,
                statistics.getEntityStatistics(name).getLoadCount()
                        + statistics.getEntityStatistics(name).getFetchCount()));
        Stream.of(statistics.getCollectionRoleNames()).filter(EngineRequestsTest::isOurs).forEach(
                name -> reads.put(name, statistics.getCollectionStatistics(name).getLoadCount()));
        Stream.of(statistics.getQueries()).filter(query -> query.contains("Provider") || query.contains("provider"))
                .forEach(query -> reads.put(query, 1L));
        reads.values().removeIf(count -> count == 0);
        return reads;
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org.emancipasso.");
    }

    private long searchesOf(String path) {
        PageCaches.forget();
        long before = engine.searches();
        assertEquals(200, browser.open(path).status());
        return engine.searches() - before;
    }
}
