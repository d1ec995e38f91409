package org.emancipasso.directory.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.directory.PublicListing.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The table that a spreadsheet opens. */
class CsvFormatTest {

    private final CsvFormat format = new CsvFormat();

    @Test
    void says_what_is_known_and_leaves_the_rest_empty() {
        NamedCsvRecord row = row("Les Amis", "Une ligne, deux \"guillemets\"\net un retour",
                new Place("44000", "Nantes", "44109", 47.2, -1.5), List.of("Nextcloud", "Odoo"));

        assertEquals(List.of("7", "Les Amis", "Une ligne, deux \"guillemets\"\net un retour", "", "44109", "47.2",
                "Nextcloud|Odoo", "", "2026-11-22T10:00:00Z"),
                List.of("id", "name", "pitch", "structure", "insee_code", "latitude", "tools", "verified_on",
                        "updated_at").stream().map(row::getField).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"https://x.example\")",
            "＝1", "'=1"})
    void no_cell_runs_as_a_formula(String text) {
        NamedCsvRecord row = row(text, text, new Place(text, text, null, null, null), List.of(text));

        for (String column : List.of("name", "pitch", "postcode", "commune", "tools")) {
            assertEquals("'" + text, row.getField(column), column);
        }
    }

    @Test
    void begins_with_the_mark_by_which_a_spreadsheet_knows_unicode() {
        assertTrue(format.begin().startsWith("\uFEFFid,url,name,"), format.begin());
    }

    private NamedCsvRecord row(String name, String pitch, Place seat, List<String> tools) {
        String text = format.begin() + format.write(List.of(Listings.listing(name, pitch, seat, tools)), true)
                + format.end();
        return CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(text.substring(1)).stream().findFirst()
                .orElseThrow();
    }
}
