package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "été", "🦊", "a\nb\tc", "e\u0301", "\u2028"})
    void takes_a_text_of_any_script(String text) {
        assertTrue(Formats.isText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0007", "\u0085", "\u001B[31m", "\r", "\u007F"})
    void takes_no_control_character(String text) {
        assertFalse(Formats.isText(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDFFF})
    void takes_no_half_of_a_character(int half) {
        assertFalse(Formats.isText("a" + (char) half));
    }
}
