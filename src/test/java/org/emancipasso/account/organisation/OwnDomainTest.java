package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDomainTest {

    @ParameterizedTest
    @CsvSource({"https://www.ronces.org/contact, ronces.org", "http://ronces.asso.fr, ronces.asso.fr",
            "https://site.ronces.asso.fr, ronces.asso.fr", "https://RONCES.fr:8443, ronces.fr",
            "https://www.forêt.fr, xn--fort-ipa.fr", "https://ronces.co.uk, ronces.co.uk",
            "https://xn--fort-jpa.fr, xn--fort-jpa.fr"})
    void is_what_was_registered_in_ascii(String website, String domain) {
        assertEquals(Optional.of(domain), OwnDomain.of(website));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://asso.fr", "https://ronces.wixsite.com/site", "https://ronces.wordpress.com",
            "https://ronces.github.io", "https://wixsite.com/ronces", "https://gmail.com", "https://www.orange.fr",
            "https://laposte.net", "https://riseup.net", "https://www.facebook.com/ronces",
            "https://www.helloasso.com/associations/ronces", "https://sites.google.com/view/ronces",
            "https://ronces.e-monsite.com", "https://ronces.jimdofree.com", "https://ronces.blogspot.com",
            "http://192.0.2.1/", "http://localhost", "https://ronces.invalide-", "ronces.org", "", "https://fr"})
    void is_nobodys_where_anyone_may_have_a_page_or_an_address(String website) {
        assertEquals(Optional.empty(), OwnDomain.of(website));
    }

    @Test
    void is_another_one_when_a_letter_only_looks_the_same() {
        assertEquals(Optional.of("xn--rnces-jye.org"), OwnDomain.of("https://r\u043Ences.org"));
    }
}
