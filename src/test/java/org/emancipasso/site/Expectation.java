package org.emancipasso.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.emancipasso.testing.Table;
import org.emancipasso.web.QueryParameters;

/**
 * A line of the table of relevance, whose head says how it is read.
 *
 * @param kind of what is asked
 * @param filter other parameters of the search, maybe empty
 */
record Expectation(SearchedSpace space, String kind, String query, String filter, String expected) {

    /** Where the first thing expected came out. */
    enum Place {
        FIRST,
        /** Among the first three. */
        HIGH,
        LOWER,
        /** Nothing is expected. */
        NONE
    }

    static Expectation of(String line) {
        List<String> cells = Table.cells(line);
        return new Expectation(SearchedSpace.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), cells.get(1), cells.get(2),
                cells.get(3), cells.get(4));
    }

    QueryParameters parameters() {
        return QueryParameters.parse("q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + (filter.isEmpty() ? "" : "&" + filter));
    }

    /** Whether it matters what comes before what. */
    boolean isOrdered() {
        return !wanted().matches("rien|(?:seulement|contient).*");
    }

    /** Fails when what was found is not what is expected. */
    void verify(List<String> found) {
        String wanted = wanted();
        Supplier<String> message = found::toString;
        if (wanted.equals("rien")) {
            assertEquals(List.of(), found);
        } else if (wanted.startsWith("seulement ")) {
            assertEquals(sorted(names(wanted)), sorted(found));
        } else if (wanted.startsWith("contient")) {
            assertTrue(found.containsAll(names(wanted)), message);
        } else if (wanted.startsWith("haut ")) {
            assertTrue(first(found, 3).containsAll(names(wanted)), message);
        } else if (wanted.contains(" parmi ")) {
            int count = Integer.parseInt(wanted.split(" ")[0]);
            assertTrue(names(wanted).containsAll(first(found, count)), message);
            assertTrue(found.size() >= count, message);
        } else {
            verifyGroups(found, message);
        }
        unwanted().forEach(name -> assertTrue(!found.contains(name), () -> name + " in " + found));
    }

    private void verifyGroups(List<String> found, Supplier<String> message) {
        int from = 0;
        for (String group : wanted().split(">")) {
            List<String> names = names(group);
            assertEquals(sorted(names),
                    sorted(first(found.subList(Math.min(from, found.size()), found.size()), names.size())), message);
            from += names.size();
        }
    }

    Place placeIn(List<String> found) {
        List<String> wanted = wanted().equals("rien") ? List.of() : names(wanted().split(">")[0]);
        return wanted.isEmpty()
                ? Place.NONE
                : Stream.iterate(0, i -> i < found.size(), i -> i + 1).filter(i -> wanted.contains(found.get(i)))
                        .findFirst().map(i -> i == 0 ? Place.FIRST : i < 3 ? Place.HIGH : Place.LOWER)
                        .orElse(Place.LOWER);
    }

    private String wanted() {
        return expected.split(";")[0].strip();
    }

    private List<String> unwanted() {
        return expected.contains(";") ? names(expected.split(";")[1].replace("sans", "")) : List.of();
    }

    /** The names of a cell, without the word that says how they are expected. */
    private List<String> names(String cell) {
        return Arrays.stream(cell.strip().replaceFirst("^(?:seulement|contient|haut|\\d+ parmi)\\b", "").split(","))
                .map(String::strip).filter(name -> !name.isEmpty()).map(space::named).toList();
    }

    private static List<String> first(List<String> found, int count) {
        return found.subList(0, Math.min(count, found.size()));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return space + " " + query;
    }
}
