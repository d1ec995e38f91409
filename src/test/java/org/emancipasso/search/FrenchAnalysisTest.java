package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Engine;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the engine makes of French, in the index as it is. */
@Platform
class FrenchAnalysisTest {

    static final List<String> SAME = Table.lines("/search/same-words.txt");
    static final List<String> DIFFERENT = Table.lines("/search/different-words.txt");

    private final Engine engine = new Engine();

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("SAME")
    void finds_each_form_with_every_other(String line) {
        Map<List<String>, Set<String>> formsByWords = new TreeMap<>(Comparator.comparing(List::toString));
        Table.cells(line).forEach(
                form -> formsByWords.computeIfAbsent(french(form), _ -> new HashSet<>()).add(form));

        assertEquals(1, formsByWords.size(), formsByWords::toString);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DIFFERENT")
    void keeps_apart_what_is_not_the_same(String line) {
        List<String> cells = Table.cells(line);

        assertEquals(cells.size(), cells.stream().map(this::french).distinct().count(),
                () -> cells.stream().map(this::french).toList().toString());
    }

    @Test
    void holds_at_least_forty_groups_of_forms() {
        assertTrue(SAME.size() >= 40);
    }

    @Test
    void leaves_the_name_of_a_site_whole() {
        assertEquals(List.of("framasoft.es", "nextcloud.com"), engine.words(FrenchAnalysis.WORDS,
                "framasoft.es nextcloud.com"));
    }

    @Test
    void reads_a_compound_word_as_its_parts() {
        assertEquals(List.of("rendez", "vous"), engine.words(FrenchAnalysis.WORDS, "rendez-vous"));
    }

    @Test
    void reads_a_word_before_the_narrow_space_of_a_question_mark() {
        assertEquals(List.of("commencer", "maintenant"),
                engine.words(FrenchAnalysis.WORDS, "commencer\u202f? maintenant\u00a0!"));
    }

    @Test
    void keeps_a_version_number_whole() {
        assertEquals(List.of("1.2"), french("1.2"));
    }

    @Test
    void separates_two_words_at_a_middle_dot() {
        assertEquals(french("lecteur lectrice"), french("lecteur·lectrice"));
    }

    @Test
    void separates_a_catalan_word_without_losing_a_letter() {
        assertEquals(List.of("col", "lectiu"), engine.words(FrenchAnalysis.WORDS, "col·lectiu"));
    }

    @Test
    void reads_accents_written_as_signs_of_their_own() {
        assertEquals(french("élèves créées"), french("e\u0301le\u0300ves cre\u0301e\u0301es"));
    }

    @Test
    void leaves_out_words_that_say_nothing() {
        assertEquals(List.of(), french("Qui est-ce qui nous a de la ? Les leurs, ou pas."));
    }

    @Test
    void keeps_summer_planes_and_sound() {
        assertEquals(3, french("été avions son").size());
    }

    @Test
    void begins_words_from_two_letters() {
        assertEquals(List.of("hé", "hér", "héro", "hérou").stream().map(Folding::fold).toList(),
                Stream.of(engine.words(FrenchAnalysis.PREFIX, "Hérou")).flatMap(List::stream).toList());
    }

    private List<String> french(String text) {
        return engine.words(FrenchAnalysis.FRENCH, text);
    }
}
