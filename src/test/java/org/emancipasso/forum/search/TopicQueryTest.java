package org.emancipasso.forum.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicQueryTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        agenda partagé                        | agenda partagé          | §§                                | §§
        agenda categorie:entraide-technique   | agenda                  | categorie:entraide-technique      | §§
        Catégorie:"Entraide technique"        | §§                      | categorie:"Entraide technique"    | §§
        catégorie:« Entraide technique »      | §§                      | categorie:"Entraide technique"    | §§
        autrice:Nora résolu:oui               | §§                      | auteur:Nora resolu:oui            | §§
        étiquette:nextcloud -google           | -google                 | etiquette:nextcloud               | §§
        avant:2026-05 apres:12/05/2025        | §§                      | avant:2026-05 apres:12/05/2025    | §§
        depuis:2026                           | §§                      | apres:2026                        | §§
        "vider le cache" cache                | "vider le cache" cache  | §§                                | §§
        "resolu:oui"                          | "resolu:oui"            | §§                                | §§
        truc:bidule agenda                    | truc:bidule agenda      | §§                                | truc
        resolu: agenda                        | resolu: agenda          | §§                                | §§
        http://exemple.org https://a.b        | http://exemple.org https://a.b | §§                         | §§
        rendez-vous 12:30                     | rendez-vous 12:30       | §§                                | §§
        resolu:oui resolu:oui                 | §§                      | resolu:oui                        | §§
        "jamais fermé                         | "jamais fermé           | §§                                | §§
        """)
    void separates_words_and_operators(String typed, String words, String asked, String unknown) {
        TopicQuery query = TopicQuery.parse(typed);

        assertEquals(words, query.words());
        assertEquals(asked, query.asked().stream().map(TopicQuery.Asked::text).collect(Collectors.joining(" ")));
        assertEquals(unknown, String.join(" ", query.unknown()));
    }

    @Test
    void the_text_of_a_query_is_read_as_the_same_query() {
        TopicQuery query = TopicQuery.parse("agenda auteur:\"Nora B\" \"à la suite\" -google resolu:non");

        assertEquals(query, TopicQuery.parse(query.text()));
    }

    @Test
    void a_thousand_operators_are_ten_and_words() {
        TopicQuery query = TopicQuery
                .parse(IntStream.range(0, 1000).mapToObj(i -> "auteur:n" + i).collect(Collectors.joining(" ")));

        assertTrue(query.asked().size() <= 10);
        assertTrue(query.words().length() <= TopicQuery.LONGEST);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2026,2026-01-01", "2026-05,2026-05-01", "2026-5-3,2026-05-03", "05/2026,2026-05-01",
            "12/05/2026,2026-05-12"})
    void a_date_is_read_as_people_type_it(String typed, LocalDate day) {
        assertEquals(day, Dates.firstDay(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "2026-13", "31/02/2026", "99", "1812", "2026-05-12T00:00", "--", "0/0/2026"})
    void anything_else_is_no_date(String typed) {
        assertTrue(Dates.firstDay(typed).isEmpty());
    }
}
