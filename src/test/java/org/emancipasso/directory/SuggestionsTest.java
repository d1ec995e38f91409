package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names proposed while one types. */
@Platform
class SuggestionsTest {

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "rien", textBlock = """
        ronc               | Coopérative Ronces & Racines
        RONC               | Coopérative Ronces & Racines
        coop ronc          | Coopérative Ronces & Racines
        l'oeil             | L’Œil du projecteur
        septieme           | La Septième Joueuse
        kole               | Kolèktif Lyannaj Mas
        nextcloud          | rien
        ((((               | rien
        """)
    void proposes_the_names_whose_words_begin_so(String typed, String first) {
        var names = browser.open("/prestataires/suggestions/fiches?q=" + URLEncoder.encode(typed,
                StandardCharsets.UTF_8)).document().select("option").eachAttr("value");

        assertEquals(first, names.isEmpty() ? null : names.getFirst());
    }
}
