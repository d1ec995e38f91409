package org.emancipasso.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How addresses are written, whoever typed them. */
class RequestAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HTTPS://Exemple.ORG              | https://exemple.org/
        https://exemple.org:443/         | https://exemple.org/
        http://exemple.org:80/a#haut     | http://exemple.org/a
        https://exemple.org:8443/        | https://exemple.org:8443/
        https://exemple.org./            | https://exemple.org/
        https://exemple.org/a/./b/../c   | https://exemple.org/a/c
        https://exemple.org?q=1          | https://exemple.org/?q=1
        https://fête.example/été         | https://xn--fte-fma.example/%C3%A9t%C3%A9
        https://exemple.org/a b^c[d]     | https://exemple.org/a%20b%5Ec%5Bd%5D
        https://exemple.org/%zz%20       | https://exemple.org/%25zz%20
        http://１２７.０.０.１/              | http://127.0.0.1/
        http://[::1]/                    | http://[::1]/
        """)
    void one_address_is_written_one_way(String typed, String canonical) {
        assertEquals(Optional.of(URI.create(canonical)), RequestAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exemple.org", "ftp://exemple.org/", "javascript:alert(1)", "https://", "https:///a",
            "https://qui:quoi@exemple.org/", "https://framasoft.org@exemple.org/", "https://exemple.org:x/",
            "https://exemple.org:99999999/", "https://a b.org/", "file:///etc/passwd", "//exemple.org/"})
    void what_is_no_address_of_the_web_is_none(String typed) {
        assertEquals(Optional.empty(), RequestAddress.of(typed));
    }

    @Test
    void an_address_of_8_kilobytes_is_none() {
        assertEquals(Optional.empty(), RequestAddress.of("https://exemple.org/" + "a".repeat(8_192)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://ailleurs.org/   | https://ailleurs.org/
        //ailleurs.org/a        | https://ailleurs.org/a
        /haut?x                 | https://exemple.org/haut?x
        voisin                  | https://exemple.org/a/voisin
        ../voisin               | https://exemple.org/voisin
        ?page=2                 | https://exemple.org/a/b?page=2
        #ici                    | https://exemple.org/a/b
        page été.html           | https://exemple.org/a/page%20%C3%A9t%C3%A9.html
        """)
    void a_redirection_leads_where_a_browser_would_go(String location, String where) {
        assertEquals(Optional.of(URI.create(where)),
                RequestAddress.from(URI.create("https://exemple.org/a/b?q"), location));
    }
}
