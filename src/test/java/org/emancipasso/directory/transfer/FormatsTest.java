package org.emancipasso.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://asso.example", "http://asso.example:8080/a?b=c#d", "HTTPS://asso.example",
            "https://www.lucé.example/é", "https://été.example:8443", "http://192.0.2.1/",
            "https://xn--t-9gab.example"})
    void takes_the_addresses_that_a_browser_opens(String address) {
        assertTrue(Formats.isWebsite(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asso.example", "//asso.example", "https:", "https://", "https:///a",
            "ftp://asso.example",
            "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "https://a b.example",
            "https://é..example",
            "https://é_é.example", "https://framasoft.org@asso.example", "https://été@asso.example", "https://[1"})
    void takes_no_other_address(String address) {
        assertFalse(Formats.isWebsite(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000412072", "732829320"})
    void takes_a_siren_whose_last_digit_checks_the_others(String siren) {
        assertTrue(Formats.isSiren(siren));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000412073", "73282932", "7328293200", "73282932O", "٧٣٢٨٢٩٣٢٠", "732 829 320"})
    void takes_no_other_siren(String siren) {
        assertFalse(Formats.isSiren(siren));
    }

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
