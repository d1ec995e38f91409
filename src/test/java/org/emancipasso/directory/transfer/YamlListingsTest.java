package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlListingsTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"yes", "01400", "1e3", "2024-01-01", "0x1F", "true", "1_000", "'null'", "\"~\""})
    void reads_every_value_as_it_is_written(String value) {
        assertEquals(value.replaceAll("['\"]", ""), listing("name: " + value).text(Column.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "", "''", "'  '"})
    void reads_nothing_as_unknown(String value) {
        assertEquals(List.of(), listing("pitch: " + value).values(Column.PITCH));
    }

    @Test
    void knows_what_is_unknown_from_what_is_not_said() {
        assertTrue(listing("pitch: null").states(Column.PITCH));
    }

    @Test
    void writes_the_line_ends_of_other_systems_as_its_own() {
        assertEquals("a\nb\nc", listing("pitch: \"a\\r\\nb\\rc\"").text(Column.PITCH));
    }

    @Test
    void points_at_the_line_of_a_value() {
        assertEquals(3, listing("external_id: a\n    name: Ada").lineOf(Column.NAME));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        - !!java.net.URL [x]                                | 2 | Les étiquettes
        - !!javax.script.ScriptEngineManager []             | 2 | Les étiquettes
        - name: !!str Ada                                   | 2 | Les étiquettes
        - name: !x Ada                                      | 2 | Les étiquettes
        - &a [*a]                                           | 2 | Les ancres
        - &a {name: *a}                                     | 2 | Les ancres
        - name: *a                                          | 2 | Les ancres
        - &a {name: Ada}                                    | 2 | Les ancres
        - [[[[[[[[[[[[[[x]]]]]]]]]]]]]]                     | 2 | Trop de niveaux
        - Ada                                               | 2 | Une suite de « clé: valeur »
        - [Ada]                                             | 2 | Une suite de « clé: valeur »
        - null                                              | 2 | Une suite de « clé: valeur »
        - {name: [Ada]}                                     | 2 | Un texte est attendu
        - {name: {first: Ada}}                              | 2 | Un texte est attendu
        - {tools: Odoo}                                     | 2 | Une liste est attendue
        - {tools: [[Odoo]]}                                 | 2 | Un texte est attendu
        - {projects: Odoo}                                  | 2 | Une liste est attendue
        - {projects: [Odoo]}                                | 2 | Une suite de « clé: valeur »
        - {projects: [{association: {a: b}}]}               | 2 | Un texte est attendu
        - {projects: [{budget: 3}]}                         | 2 | La clé « budget » n’est pas connue
        - {? [a, b] : c}                                    | 2 | Une suite de « clé: valeur »
        - {phone: 02}                                       | 2 | La clé « phone » n’est pas connue
        - {<<: {name: Ada}}                                 | 2 | La clé « << » n’est pas connue
        - {verified_on: 2026-01-01}                         | 2 | La clé « verified_on » n’est pas connue
        - {name: Ada, name: Bob}                            | 2 | La clé « name » est là deux fois
        - {name: 'Ada}                                      | 2 | Le YAML n’est pas lisible
        - name: Ada: Bob                                    | 2 | Le YAML n’est pas lisible
        - @name                                             | 2 | Le YAML n’est pas lisible
        - "\\q"                                             | 2 | Le YAML n’est pas lisible
        """, quoteCharacter = '`')
    void says_what_is_wrong_and_where(String item, int line, String sentence) {
        read("providers:\n" + item);

        assertTrue(problems.size() == 1 && problems.getFirst().line() == line
                && problems.getFirst().sentence().startsWith(sentence), problems.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: Ada", "- name: Ada", "providers: Ada", "providers: {a: b}", "providers:\n", "42",
            "providers: []\nother: []", "[providers]", "{}", "# rien\n", "---\n", "external_id,name\na,Ada\n"})
    void asks_for_a_list_of_listings(String text) {
        read(text);

        assertEquals("Le fichier doit commencer par « providers: » suivi d’une liste de fiches.",
                problems.getFirst().sentence());
    }

    @Test
    void refuses_a_second_document() {
        read("providers: []\n---\nproviders: []\n");

        assertTrue(problems.getFirst().sentence().startsWith("Le YAML n’est pas lisible"));
    }

    @Test
    void shows_the_line_of_a_character_that_nothing_shows() {
        read("providers:\n- name: 🦊\n- name: a\u0007b\n");

        assertEquals("ligne 3, Un caractère invisible, que rien n’affiche, se trouve ici. Effacez-le.",
                problems.getFirst().toString());
    }

    @Test
    void refuses_the_laughs_that_would_fill_the_memory() {
        StringBuilder laughs = new StringBuilder("providers:\n- a0: &a0 [ha]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("  a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        read(laughs.toString());

        assertTrue(problems.getFirst().sentence().startsWith("Les ancres"));
    }

    @Test
    void refuses_a_hundred_thousand_levels_as_soon_as_it_sees_them() {
        read("providers: " + "[".repeat(100_000));

        assertEquals("Trop de niveaux imbriqués : ce n’est pas une liste de fiches.", problems.getFirst().sentence());
    }

    @Test
    void refuses_more_values_than_a_directory_has() {
        read("providers:\n" + "- a\n".repeat(1_000_000));

        assertTrue(problems.getFirst().sentence().startsWith("Le fichier contient trop de lignes ou de valeurs."));
    }

    @Test
    void refuses_a_value_of_eight_megabytes() {
        read("providers:\n- description: " + "a".repeat(8_000_000));

        assertEquals("ligne 2, Cette ligne compte plus de 200000 caractères. Coupez-la.",
                problems.getFirst().toString());
    }

    @Test
    void reads_a_long_description_on_one_line() {
        String text = "a".repeat(150_000);

        assertEquals(text, listing("description: " + text).text(Column.DESCRIPTION));
    }

    private RawListing listing(String entries) {
        List<RawListing> listings = read("providers:\n  - " + entries + "\n");
        assertEquals(List.of(), problems);
        return listings.getFirst();
    }

    private List<RawListing> read(String text) {
        return YamlListings.read(text, problems, Sentences.french());
    }
}
