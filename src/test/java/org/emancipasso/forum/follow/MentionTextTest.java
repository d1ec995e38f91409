package org.emancipasso.forum.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a text has. */
class MentionTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"Merci @Camille ! | Camille",
            "@Camille-Durand, tu vois ? | Camille-Durand", "Vu avec @Élodie. | Élodie", "(@a2) | a2",
            "Écrire à camille@exemple.org | -", "> @Camille a dit cela | -", "`@Camille` | -", "Un @ seul | -",
            "https://a.fr/@camille | -", "@@camille | -", "[@Camille](https://a.fr) | -",
            "**@Camille** | Camille"})
    void a_name_follows_the_sign(String text, String name) {
        assertEquals(name == null ? List.of() : List.of(name), List.copyOf(Mentions.handles(text)));
    }

    @Test
    void a_line_that_only_looks_like_code_or_follows_a_quote_names() {
        assertEquals(List.of("Zoé"), List.copyOf(Mentions.handles("> @Camille a dit cela\n\n@Zoé")));
        assertEquals(List.of("Zoé"), List.copyOf(Mentions.handles("la suite\n    de @Zoé")));
    }

    @Test
    void a_block_of_code_names_nobody() {
        assertEquals(List.of("Zoé"), List.copyOf(Mentions.handles("```\n@Camille\n```\n@Zoé")));
    }

    @Test
    void nobody_calls_everybody() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("@n").append(i).append(' ');
        }

        assertEquals(10, Mentions.handles(text.toString()).size());
    }

    @Test
    void a_hostile_text_costs_little() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertTrue(Mentions.handles("@".repeat(30_000)
                + "`".repeat(29_999) + "@a-".repeat(30_000)).size() <= 10));
    }
}
