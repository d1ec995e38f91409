package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @CsvSource({"Ada,Ada", "'  Ada   Lovelace ',Ada Lovelace", "Zoé-Lou 🦊,Zoé-Lou 🦊", "李娜,李娜", "O'Brien,O'Brien",
            "Ⅸ Bob,IX Bob"})
    void keeps_a_name_as_it_is_read(String typed, String kept) {
        assertEquals(Optional.of(kept), DisplayName.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "…", "🦊🦊", "A\nB", "Ada\u202Enimda", "Ada\u200B", "\u3164\u3164", "Ada\0",
            "\uFEFFAda",
            "A\u115FB"})
    void refuses_what_is_no_name_or_hides_something(String typed) {
        assertEquals(Optional.empty(), DisplayName.of(typed));
    }

    @Test
    void counts_characters_as_people_do() {
        assertEquals(Optional.of("é".repeat(60)), DisplayName.of("é".repeat(60)));
        assertEquals(Optional.empty(), DisplayName.of("a".repeat(61)));
    }
}
