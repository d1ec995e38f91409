package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.search.QueryText.Clause;
import org.emancipasso.search.QueryText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        nextcloud                                    | WORD nextcloud
        Nextcloud, Odoo ; Grist !                    | WORD Nextcloud, WORD Odoo, WORD Grist
        "centre social"                              | PHRASE centre social
        « aide à domicile »                          | PHRASE aide à domicile
        “hors ligne” linux                           | PHRASE hors ligne, WORD linux
        radio -musique                               | WORD radio, EXCLUDED musique
        radio −musique                               | WORD radio, EXCLUDED musique
        --mot                                        | EXCLUDED mot
        -"reçus fiscaux"                             | EXCLUDED reçus fiscaux
        rendez-vous                                  | WORD rendez-vous
        qui peut nous aider à quitter Google à Lyon ? | WORD quitter, WORD Google, WORD Lyon
        l’hébergement d'une radio                    | WORD hébergement, WORD radio
        L'HÉBERGEMENT                                | WORD HÉBERGEMENT
        aujourd’hui                                  | WORD aujourd’hui
        utilisateur(rice)s                           | WORD utilisateur(rice)s
        salarié·e·s                                  | WORD salarié·e·s
        C++ C#                                       | WORD C++, WORD C#
        title:admin OR 1=1                           | WORD title:admin, WORD OR, WORD 1=1
        nextcloud~2 next* [a TO b]                   | WORD nextcloud~2, WORD next, WORD TO, WORD b
        "pour les"                                   | PHRASE pour les
        """)
    void cuts_a_text_into_clauses(String typed, String expected) {
        assertEquals(expected, String.join(", ", QueryText.parse(typed).clauses().stream()
                .map(clause -> clause.kind() + " " + clause.text()).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "((((", "*", "~", "-", "--", "\"", "\"\"", "\"-\"", "-\"\"", "« »",
            "?!…", "🎪🎭", "\u202E\u200F", "\uD83D", "\u0000\u0007", "' ’", "((\"))"})
    void asks_for_nothing_when_there_is_no_letter_or_digit(String typed) {
        assertTrue(QueryText.parse(typed).isEmpty());
    }

    @Test
    void takes_an_unbalanced_quote_for_nothing() {
        assertEquals(List.of(word("centre"), word("social")), QueryText.parse("\"centre social").clauses());
    }

    @Test
    void searches_small_words_when_there_is_nothing_else() {
        assertEquals(List.of(word("les")), QueryText.parse("les").clauses());
    }

    @Test
    void searches_what_says_little_rather_than_what_says_nothing() {
        assertEquals(List.of(word("associations")), QueryText.parse("les associations").clauses());
    }

    @Test
    void reads_right_to_left_scripts() {
        assertEquals(List.of(word("جمعية")), QueryText.parse("\u200Fجمعية\u200F").clauses());
    }

    @Test
    void drops_an_emoji_beside_a_word() {
        assertEquals(List.of(word("radio")), QueryText.parse("radio📻 🎶").clauses());
    }

    @Test
    void joins_accents_written_as_signs_of_their_own() {
        assertEquals(List.of(word("élève")), QueryText.parse("e\u0301le\u0300ve").clauses());
    }

    @Test
    void reads_no_more_than_its_limit_of_ten_thousand_words() {
        List<Clause> clauses = QueryText.parse("nextcloud ".repeat(10_000)).clauses();

        assertAll(() -> assertTrue(clauses.size() <= 10),
                () -> assertTrue(QueryText.parse("x".repeat(10_000)).clauses().getFirst().text().length() <= 200));
    }

    @Test
    void does_not_exclude_words_that_are_everywhere() {
        assertEquals(List.of(word("radio")), QueryText.parse("radio -les -de").clauses());
    }

    @Test
    void gives_the_clauses_of_a_kind() {
        assertEquals(List.of(new Clause("musique", Kind.EXCLUDED)),
                QueryText.parse("radio -musique").of(Kind.EXCLUDED));
    }

    @Test
    void is_not_empty_when_it_only_excludes() {
        assertFalse(QueryText.parse("-nextcloud").isEmpty());
    }

    private static Clause word(String text) {
        return new Clause(text, Kind.WORD);
    }
}
