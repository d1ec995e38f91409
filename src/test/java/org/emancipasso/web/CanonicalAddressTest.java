package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of one page are one, and addresses of two are two. */
class CanonicalAddressTest {

    private static final Optional<String> GUIDE = CanonicalAddress.of("https://exemple.org/guide");

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.org/guide/", "http://exemple.org/guide", "https://www.exemple.org/guide",
            "HTTPS://EXEMPLE.ORG/guide", "https://exemple.org:443/guide", "http://exemple.org:80/guide",
            "https://exemple.org/guide#chapitre-2", "https://exemple.org/guide?utm_source=lettre&utm_medium=mail",
            "https://exemple.org/guide?fbclid=abc", "https://exemple.org/./guide", "https://exemple.org/x/../guide",
            "https://exemple.org/gu%69de", "https://exemple.org/guide?"})
    void spellings_of_one_address_are_one(String other) {
        assertEquals(GUIDE, CanonicalAddress.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.org/Guide", "https://exemple.org/guide?page=2",
            "https://exemple.org:8443/guide",
            "https://autre.exemple.org/guide", "https://exemple.org/guide#!/etape/2", "https://exemple.org/guide%2Fbis",
            "https://exemple.org/"})
    void another_page_is_another(String other) {
        assertNotEquals(GUIDE, CanonicalAddress.of(other));
    }

    @ParameterizedTest
    @CsvSource({"https://exemple.org/été,https://exemple.org/%C3%A9t%C3%A9",
            "https://exemple.org/a%c3%a9,https://exemple.org/a%C3%A9",
            "https://exemple.org,https://exemple.org/"})
    void escapes_make_no_difference(String one, String other) {
        assertEquals(CanonicalAddress.of(one), CanonicalAddress.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exemple.org", "javascript:alert(1)", "https://jeanne:secret@exemple.org/",
            "https:///guide",
            "ftp://exemple.org/", "https://exemple.org/ guide"})
    void what_is_no_web_address_has_none(String typed) {
        assertEquals(Optional.empty(), CanonicalAddress.of(typed));
    }

    @Test
    void what_follows_visitors_goes_and_the_rest_stays() {
        assertEquals(Optional.of("https://exemple.org/guide?lang=fr&page=2"),
                CanonicalAddress.of("http://www.exemple.org/guide/?lang=fr&mtm_campaign=x&page=2&gclid=1#fin"));
    }
}
