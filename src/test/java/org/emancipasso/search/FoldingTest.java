package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        L’Œuvre          | l'oeuvre
        ÉLÈVE            | eleve
        curriculum vitæ  | curriculum vitae
        qu‘une           | qu'une
        ﬁchier           | fichier
        Schœlcher        | schoelcher
        İstanbul         | istanbul
        """)
    void makes_two_spellings_equal(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        L’Œuvre & Co                  | l-oeuvre-co
        Coopérative Ronces & Racines  | cooperative-ronces-racines
        ../../etc/passwd              | etc-passwd
        <script>                      | script
        100 % libre !                 | 100-libre
        """)
    void makes_the_readable_part_of_an_address(String text, String slug) {
        assertEquals(slug, Folding.slug(text));
    }

    @Test
    void makes_an_empty_slug_of_signs_alone() {
        assertEquals("", Folding.slug("🎪 ((( ☂"));
    }

    @Test
    void makes_a_slug_of_eighty_characters_at_most() {
        assertTrue(Folding.slug("é".repeat(10_000)).length() <= 80);
    }

    @Test
    void never_ends_a_slug_with_a_hyphen() {
        assertEquals("a".repeat(79), Folding.slug("a".repeat(79) + " b"));
    }
}
