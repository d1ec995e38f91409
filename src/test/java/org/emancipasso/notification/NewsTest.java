package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTest {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "\\/evil.example", "https://evil.example",
            "javascript:alert(1)",
            "", "compte", " /compte", "/compte\n", "/a b", "/\tevil", "/a\"b", "/a<b", "/a\\b", "/é"})
    void a_path_that_leads_elsewhere_is_refused(String path) {
        assertThrows(IllegalArgumentException.class, () -> new News("Bonjour", path, "k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compte", "/compte/sessions?x=1&y=%C3%A9#z", "/prestataires/12-radio"})
    void a_path_of_this_site_is_taken(String path) {
        assertDoesNotThrow(() -> new News("Bonjour", path, "k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bonjour\r\nBcc: x@example.org", "a\u2028b", "a\u0000b", "a\u202eb"})
    void a_text_that_is_no_line_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new News(text, "/", "k"));
    }

    @Test
    void a_text_has_two_hundred_characters_at_most() {
        assertDoesNotThrow(() -> new News("é".repeat(200), "/", "k"));
        assertThrows(IllegalArgumentException.class, () -> new News("é".repeat(201), "/", "k"));
        assertThrows(IllegalArgumentException.class, () -> new News("Bonjour", "/", ""));
    }
}
