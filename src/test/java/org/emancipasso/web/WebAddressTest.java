package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://asso.example", "http://asso.example:8080/a?b=c#d", "HTTPS://asso.example",
            "https://www.lucé.example/é", "https://été.example:8443", "http://192.0.2.1/",
            "https://xn--t-9gab.example"})
    void takes_the_addresses_that_a_browser_opens(String address) {
        assertTrue(WebAddress.isOne(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "asso.example", "//asso.example", "https:", "https://", "https:///a",
            "ftp://asso.example",
            "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "https://a b.example",
            "https://é..example",
            "https://é_é.example", "https://framasoft.org@asso.example", "https://été@asso.example", "https://[1"})
    void takes_no_other_address(String address) {
        assertFalse(WebAddress.isOne(address));
    }
}
