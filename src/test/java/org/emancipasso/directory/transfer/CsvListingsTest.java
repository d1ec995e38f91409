package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvListingsTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void reads_lists_separated_by_a_bar() {
        RawListing listing = read("external_id,name,tools\na,Ada,Odoo| Nextcloud ||\n").getFirst();

        assertEquals(List.of("Odoo", "Nextcloud"), listing.values(Column.TOOLS));
    }

    @Test
    void keeps_a_bar_in_a_text() {
        assertEquals("Ada | Bob", read("external_id,name\na,Ada | Bob\n").getFirst().text(Column.NAME));
    }

    @Test
    void keeps_commas_quotes_and_lines_of_a_quoted_cell() {
        assertEquals("Ada, \"l’été\"\n=2", read("external_id,name\na,\"Ada, \"\"l’été\"\"\n=2\"\n").getFirst()
                .text(Column.NAME));
    }

    @Test
    void removes_the_apostrophe_that_keeps_a_formula_asleep() {
        assertEquals("=1+1", read("external_id,name\na,'=1+1\n").getFirst().text(Column.NAME));
    }

    @Test
    void counts_lines_as_an_editor_does_after_a_cell_of_several_lines() {
        assertEquals(4, read("external_id,name\na,\"Ada\nBob\"\nc,Cléo\n").get(1).line());
    }

    @Test
    void leaves_alone_what_the_header_does_not_name() {
        assertFalse(read("external_id,name\na,Ada\n").getFirst().states(Column.PITCH));
    }

    @Test
    void takes_columns_in_any_order() {
        assertEquals("Ada", read("name,external_id\nAda,a\n").getFirst().text(Column.NAME));
    }

    @Test
    void overlooks_the_blank_rows_that_spreadsheets_leave_at_the_end() {
        assertEquals(1, read("external_id,name\na,Ada\n\n,\n , \n").size());
    }

    @Test
    void reads_a_header_alone_as_no_listing() {
        assertEquals(List.of(), read("external_id,name\n"));
    }

    @Test
    void names_an_unknown_column_and_the_known_ones() {
        read("external_id,name,telephone\na,Ada,02\n");

        assertEquals(
                "ligne 1, La colonne « telephone » n’est pas connue. Celles qui le sont : external_id, name, pitch, "
                        + "description, structure, headcount, postcode, commune, area, supports, stages, sizes, modality, "
                        + "tools, leaves, languages, labels, website.",
                only());
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact_email", "projects", "siren", "status", "withdrawal_reason"})
    void leaves_to_yaml_what_only_yaml_carries(String column) {
        read("external_id,name," + column + "\na,Ada,x\n");

        assertTrue(only().startsWith("ligne 1, La colonne « " + column + " » n’est pas connue."));
    }

    @Test
    void refuses_a_column_that_is_there_twice() {
        read("external_id,name,name\na,Ada,Bob\n");

        assertEquals("ligne 1, La colonne « name » est là deux fois.", only());
    }

    @Test
    void names_each_missing_column() {
        read("pitch\nBonjour\n");

        assertEquals(List.of("La colonne « external_id » manque dans l’en-tête.",
                "La colonne « name » manque dans l’en-tête."), problems.stream().map(Problem::sentence).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "a,Ada,\n", "a,Ada, Bob\n"})
    void refuses_a_row_that_has_not_the_cells_of_the_header(String row) {
        read("external_id,name\n" + row);

        assertTrue(only().startsWith("ligne 2, Cette ligne a "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b,\"Bob\n", "b,\"Bob\nc,Cléo\nd,Dora\n", "\"b,Bob\n", "b,\"", "b,\"Bob\"\"",
            "b,\"Bob\nc,\"Cléo\"\n", "b,\"Bob\"x\n"})
    void says_at_which_row_a_quote_is_not_closed(String rows) {
        read("external_id,name\na,Ada\n" + rows);

        assertEquals("ligne 3, Le CSV n’est pas lisible : un guillemet n’est sans doute pas refermé.", only());
    }

    @Test
    void refuses_semicolons_by_naming_the_column_that_they_make() {
        read("external_id;name\na;Ada\n");

        assertTrue(problems.getFirst().sentence().startsWith("La colonne « external_id;name » n’est pas connue."));
    }

    @Test
    void says_that_twenty_thousand_cells_are_too_many() {
        read("external_id,name\na" + ",".repeat(20_000) + "\n");

        assertEquals(2, problems.getFirst().line());
    }

    @Test
    void stops_at_a_hundred_thousand_rows() {
        read("external_id,name\n" + "x,\n".repeat(200_000));

        assertEquals("Le fichier contient trop de lignes ou de valeurs. Coupez-le en plusieurs fichiers.",
                problems.getFirst().sentence());
    }

    private List<RawListing> read(String text) {
        return CsvListings.read(text, problems, Sentences.french());
    }

    private String only() {
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst().toString();
    }
}
