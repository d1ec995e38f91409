package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        <p>Bonjour <em>à</em> toutes</p>                                     | Bonjour à toutes
        <p>Un</p><p>Deux</p>                                                 | Un Deux
        <p>in<strong>di</strong>visible</p>                                  | indivisible
        <p>1 &lt; 2 &amp; l&#39;heure &#64; moi</p>                          | 1 < 2 & l'heure @ moi
        <blockquote><p>Cité</p></blockquote><p>Dit</p>                       | Dit
        <blockquote>a<blockquote>b</blockquote>c</blockquote><p>Dit</p>      | Dit
        <p>&#99999999; &inconnu;</p>                                         | &#99999999; &inconnu;
        """)
    void keeps_the_words_and_leaves_out_what_is_quoted(String html, String expected) {
        assertEquals(expected, PlainText.of(html));
    }

    @Test
    void takes_any_nesting() {
        assertEquals("Fin", PlainText.of("<blockquote>".repeat(100_000) + "x" + "</blockquote>".repeat(100_000)
                + "<p>Fin</p>"));
    }
}
