package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Table;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What people ask in French, and what they expect first. The table is {@code directory/relevance.txt}. */
@Platform
class RelevanceTest {

    static final List<String> TABLE = Table.lines("/directory/relevance.txt");

    private static final Pattern NAME = Pattern.compile("^    name: \"(.*)\"$", Pattern.MULTILINE);
    private static final List<String> LISTINGS = listings();

    private static final int[] DAYS = {0, 1, 2};

    private final Browser browser = new Browser();

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
    }

    @AfterEach
    void backToToday() {
        TestClock.moveTo(0);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TABLE")
    void finds_what_a_person_expects_whatever_the_draw_of_the_day(String line) {
        for (int day : DAYS) {
            TestClock.moveTo(day);
            verifyRow(line);
        }
    }

    private void verifyRow(String line) {
        List<String> cells = Table.cells(line);
        List<String> found = browser.open("/prestataires?q=" + URLEncoder.encode(cells.get(0), StandardCharsets.UTF_8)
                + (cells.get(1).isEmpty() ? "" : "&" + cells.get(1))).names();

        String[] expected = cells.get(2).split(";");
        verify(found, expected[0].strip());
        if (expected.length > 1) {
            names(expected[1].replace("sans", "")).forEach(
                    name -> assertTrue(found.stream().noneMatch(is(name)::equals), () -> name + " in " + found));
        }
    }

    private static void verify(List<String> found, String expected) {
        Supplier<String> message = found::toString;
        if (expected.equals("rien")) {
            assertEquals(List.of(), found);
        } else if (expected.startsWith("seulement ")) {
            assertEquals(sorted(names(expected.substring("seulement ".length()))), sorted(found));
        } else if (expected.startsWith("contient")) {
            assertTrue(found.containsAll(names(expected.substring("contient".length()))), message);
        } else if (expected.contains(" parmi ")) {
            String[] parts = expected.split(" parmi ");
            List<String> first = first(found, Integer.parseInt(parts[0]));
            assertTrue(names(parts[1]).containsAll(first), message);
            assertEquals(Integer.parseInt(parts[0]), first.size(), message);
        } else {
            int from = 0;
            for (String group : expected.split(">")) {
                List<String> names = names(group);
                assertEquals(sorted(names), sorted(first(found.subList(Math.min(from, found.size()), found.size()),
                        names.size())), message);
                from += names.size();
            }
        }
    }

    private static List<String> first(List<String> found, int count) {
        return found.subList(0, Math.min(count, found.size()));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(name -> !name.isEmpty()).map(RelevanceTest::is)
                .toList();
    }

    private static List<String> listings() {
        try {
            return NAME.matcher(Files.readString(Path.of("demo/providers.yaml"))).results().map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole name that a word of it stands for. */
    private static String is(String word) {
        List<String> names = LISTINGS.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        assertEquals(1, names.size(), () -> word + " is " + names);
        return names.getFirst();
    }
}
