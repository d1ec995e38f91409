package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.emancipasso.catalogue.ToolRow;
import org.emancipasso.catalogue.search.ToolSearchPages;
import org.emancipasso.directory.SearchPage;
import org.emancipasso.directory.SearchPages;
import org.emancipasso.forum.search.TopicSearchPages;
import org.emancipasso.library.LibrarySearchPage.ItemRow;
import org.emancipasso.library.LibrarySearchPages;
import org.emancipasso.library.TestItems;
import org.emancipasso.site.Expectation.Place;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Table;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.QueryParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What people ask in French, and what they expect first, in every space that is searched. The table is
 * {@code site/relevance.txt}; what came out is written to {@code target/relevance.md}.
 */
@Platform
class RelevanceTest {

    static final List<Expectation> TABLE = Table.lines("/site/relevance.txt").stream().map(Expectation::of).toList();

    private static final Path FIGURES = Path.of("target/relevance.md");
    private static final int[] DAYS = {0, 1};
    private static final Map<Expectation, Place> PLACES = new LinkedHashMap<>();

    @Inject
    SearchPages listings;

    @Inject
    TopicSearchPages topics;

    @Inject
    LibrarySearchPages resources;

    @Inject
    ToolSearchPages tools;

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
        TestItems.awaitIndex();
        Wait.until("the index holds topics and tools",
                () -> new Browser().open("/forum/recherche?q=village").text().contains("Partager une salle de visio")
                        && new Browser().open("/outils?q=yunohost").text().contains("Installer et tenir"));
    }

    @AfterEach
    void backToToday() {
        TestClock.moveTo(0);
    }

    @AfterAll
    static void write() throws IOException {
        Files.writeString(FIGURES, "| | queries | first | among the first three |\n|---|---|---|---|\n"
                + lines(Expectation::space) + lines(Expectation::kind)
                + line("all", PLACES.values().stream().toList()));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TABLE")
    void finds_what_a_person_expects_whatever_the_draw_of_the_day(Expectation expectation) {
        for (int day : DAYS) {
            TestClock.moveTo(day);
            List<String> found = expectation.space().ofDemonstration(find(expectation));
            if (day == 0) {
                PLACES.put(expectation, expectation.placeIn(found));
            }
            expectation.verify(found);
            if (!expectation.space().isShuffled() || !expectation.isOrdered()) {
                return;
            }
        }
    }

    @Test
    void asks_enough_of_every_space_and_in_every_way() {
        assertAll(() -> assertTrue(TABLE.size() >= 150), () -> assertTrue(count("typo") >= 40),
                () -> assertTrue(count("inclusive") >= 30),
                () -> Stream.of(SearchedSpace.values()).forEach(space -> assertTrue(
                        TABLE.stream().filter(row -> row.space() == space).count() >= 25, space::toString)),
                () -> assertEquals(TABLE.size(), TABLE.stream().distinct().count()));
    }

    private List<String> find(Expectation expectation) {
        QueryParameters asked = expectation.parameters();
        return switch (expectation.space()) {
            case LISTINGS -> listings.page(asked).rows().stream().map(SearchPage.Row::name).toList();
            case TOPICS -> topics.page(asked).rows().stream().map(row -> row.topic().title()).toList();
            case RESOURCES -> resources.page(asked).rows().stream().map(ItemRow::title).toList();
            case TOOLS -> tools.page(asked).rows().stream().map(ToolRow::name).toList();
        };
    }

    private static long count(String kind) {
        return TABLE.stream().filter(row -> row.kind().equals(kind)).count();
    }

    private static String lines(Function<Expectation, Object> by) {
        return PLACES.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> by.apply(entry.getKey()).toString(), LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> line(entry.getKey(), entry.getValue())).collect(Collectors.joining());
    }

    private static String line(String name, List<Place> places) {
        long counted = places.stream().filter(place -> place != Place.NONE).count();
        long first = places.stream().filter(place -> place == Place.FIRST).count();
        long high = places.stream().filter(place -> place == Place.HIGH).count();
        return counted == 0
                ? "| %s | %d | – | – |%n".formatted(name, places.size())
                : "| %s | %d | %d %% | %d %% |%n".formatted(name, places.size(), 100 * first / counted,
                        100 * (first + high) / counted);
    }
}
