package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.CommonClauses;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.SentSearches;
import org.emancipasso.testing.Snapshots;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Every kind of question to the engine, word for word. Only one engine is run: what it takes, another may refuse, so that a
 * change is read by a person.
 */
@Platform
class RequestSnapshotsTest {

    private static final LocalDate DAY_OF_THE_DRAW = LocalDate.of(2026, 1, 1);

    private final Browser browser = new Browser();

    @Inject
    ProviderSearch search;

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
        TestClock.moveTo((int) ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/Paris")), DAY_OF_THE_DRAW));
    }

    @AfterEach
    void backToToday() {
        TestClock.moveTo(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        words-facets-place | 1 | /prestataires?q=nextcloud&structure=scic&structure=association&structure=scop\
        &etape=inconnu&etape=4&pres-de=Nantes&rayon=50
        phrase-without-a-word | 1 | /prestataires?q=%22logiciel+libre%22+-google&page=2
        no-words | 1 | /prestataires
        no-words-place-by-name | 1 | /prestataires?pres-de=Rennes&tri=nom
        forgiving | 2 | /prestataires?q=pretix
        partial | 2 | /prestataires?q=formation+zzyzxq
        suggestions | 1 | /prestataires/suggestions/fiches?q=ronces+rac
        map | 1 | /prestataires/carte?q=nextcloud&departement=44&structure=scop
        export-by-cursor | 2 | /prestataires.csv?q=nextcloud&modalite=distance
        feed | 2 | /prestataires.atom?q=nextcloud&pres-de=Nantes
        interface | 1 | /api/v1/providers?q=nextcloud&quitter=google-drive
        """)
    void asks_what_was_agreed(String name, int which, String path) throws IOException {
        try (SentSearches sent = new SentSearches()) {
            Snapshots.verify(name, sent.of(() -> browser.open(path), which).get(which - 1));
        }
    }

    @Test
    void asks_for_similar_listings_as_agreed() throws IOException {
        try (SentSearches sent = new SentSearches()) {
            Snapshots.verify("similar", sent.of(() -> search.similarTo(12, List.of("hebergement", "prise-en-main"),
                    List.of("nextcloud"), List.of()), 1).getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"knn", "hybrid", "script_score", "neural", "semantic", "rule"})
    void notices_a_clause_that_only_one_engine_has(String kind) {
        JsonObject body = JsonParser.parseString("{'query': {'bool': {'should': [{'match': {'name': 'radio'}}, "
                + "{'constant_score': {'filter': {'" + kind + "': {}}}}]}}}").getAsJsonObject();

        assertEquals(Set.of(kind), CommonClauses.missingFrom(body));
    }

    @Test
    void notices_what_stands_elsewhere_than_in_the_query() {
        JsonObject body = JsonParser.parseString("""
            {"retriever": {}, "runtime_mappings": {}, "post_filter": {"intervals": {}}, "sort": [{"_script": {}}],
             "query": {"function_score": {"query": {"match_all": {}}, "functions": [{"script_score": {}}]}},
             "highlight": {"fields": {"pitch": {"matched_fields": []}}, "max_analyzer_offset": 1},
             "aggs": {"a": {"filter": {"percolate": {}}, "aggs": {"b": {"significant_text": {}}}}}}
            """).getAsJsonObject();

        assertEquals(new TreeSet<>(Set.of("retriever", "runtime_mappings", "intervals", "_script", "script_score",
                "matched_fields", "max_analyzer_offset", "percolate", "significant_text")),
                CommonClauses.missingFrom(body));
    }
}
