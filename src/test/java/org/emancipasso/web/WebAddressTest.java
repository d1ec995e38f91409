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

    @ParameterizedTest
    @ValueSource(strings = {"https://asso.example", "http://asso.example.:8080/a", "https://été.example",
            "https://xn--t-9gab.example", "https://1.asso.example", "https://local.asso.example"})
    void a_site_with_a_name_on_the_internet_is_for_everybody(String address) {
        assertTrue(WebAddress.isPublic(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.1/",
            "http://0x7f000001/", "http://127.0.0.1./", "http://[::1]/", "http://[::ffff:10.0.0.1]/",
            "http://①②⑦.⓪.⓪.①/", "http://10.0.0.1:8080/a", "http://localhost/", "http://LOCALHOST./",
            "http://intranet/",
            "http://nas.local/", "http://box.lan/", "http://routeur.home.arpa/", "https://moi:secret@asso.example/"})
    void a_machine_of_a_private_network_is_not(String address) {
        assertFalse(WebAddress.isPublic(address));
    }
}
