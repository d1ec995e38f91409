package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    private static final String LETTERS = "'=+-@\t\r\n＝＋－＠ a0|,\"é";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 2", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1＋1", "-", "'=1+1",
            "''@x", "=HYPERLINK(\"https://x.example\")"})
    void puts_one_apostrophe_before_what_a_spreadsheet_would_run(String text) {
        assertEquals("'" + text, SpreadsheetCell.neutralised(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "l’été", "'tis", "'", "''", "2-3", "🦊 -1", "contact@asso.example"})
    void leaves_alone_what_a_spreadsheet_shows_as_it_is(String text) {
        assertEquals(text, SpreadsheetCell.neutralised(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tis", "'", "''", "'a=b"})
    void keeps_an_apostrophe_that_export_did_not_add(String cell) {
        assertEquals(cell, SpreadsheetCell.original(cell));
    }

    @Test
    void gives_every_text_back() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertEquals(text, SpreadsheetCell.original(SpreadsheetCell.neutralised(text)), "seed " + seed);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(6), 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }
}
