package org.emancipasso.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.emancipasso.mail.InvalidLetter.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.qute.Qute;

class EmailAddressTest {

    private static final String TOO_LONG = "a".repeat(200) + "@" + "exemple.".repeat(7) + "fr";

    @ParameterizedTest
    @ValueSource(strings = {"camille@example.org", "Camille.Martin+asso@sous-domaine.example.org", "o'neil@example.org",
            "a@b.fr", "1_%{x}@xn--mancip-9ua.example"})
    void takes_an_address(String address) {
        assertEquals(address, EmailAddress.of(address).value());
    }

    @Test
    void writes_the_accents_of_a_domain_as_the_network_does_and_leaves_out_spaces_around() {
        assertEquals("camille@xn--mancip-9ua.example", EmailAddress.of("  camille@émancip.example ").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "camille", "@example.org", "camille@", "camille@example", "a@b@example.org",
            "camille@example.org\r\nBcc: autre@example.org", "camille@example.org\nDATA", "\ncamille@example.org",
            "camille@example.org\n", "camille\u0000@example.org", "camille\t@example.org",
            "camille@example.org\u2028Bcc:x@y.fr", "Camille <camille@example.org>", "<camille@example.org>",
            "camille@example.org,autre@example.org", "camille@example.org;autre@example.org",
            "\"camille martin\"@example.org", "\"a\\\r\nb\"@example.org", "camille(x)@example.org",
            "camille@[127.0.0.1]", "camille@exam ple.org", ".camille@example.org", "camille.@example.org",
            "ca..mille@example.org", "camille@-example.org", "camille@example..org", "camille@.org",
            "camille@example.org ORCPT=rfc822;x", "camille@example.org> SIZE=1", "rené@example.org",
            "camille%0d%0a@exa mple.org", "camille@example.org\u0085x", "camille@example\uFF0Eorg\r\n"})
    void refuses_what_is_no_address_or_would_be_read_as_more(String address) {
        assertEquals(Fault.ADDRESS, assertThrows(InvalidLetter.class, () -> EmailAddress.of(address)).fault());
    }

    @Test
    void refuses_an_address_that_is_too_long() {
        assertThrows(InvalidLetter.class, () -> EmailAddress.of(TOO_LONG));
        assertThrows(InvalidLetter.class, () -> EmailAddress.of("a".repeat(65) + "@example.org"));
        assertEquals(64, EmailAddress.of("a".repeat(64) + "@example.org").value().indexOf('@'));
    }

    @Test
    void is_kept_as_a_hash_that_capitals_do_not_change() {
        assertEquals(EmailAddress.of("Camille@Example.org").hash(), EmailAddress.of("camille@example.org").hash());
        assertNotEquals(EmailAddress.of("camille@example.org").hash(), EmailAddress.of("dominique@example.org").hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Bonjour\r\nBcc: autre@example.org", "Bonjour\nX", "Bonjour\rX", "a\u0000b",
            "a\tb",
            "a\u2028b", "a\u0085b", "a\u007fb"})
    void a_subject_is_one_line_of_text(String subject) {
        assertEquals(Fault.SUBJECT, assertThrows(InvalidLetter.class, () -> letter(subject)).fault());
    }

    @Test
    void a_subject_has_254_characters_at_most() {
        assertThrows(InvalidLetter.class, () -> letter("a".repeat(255)));
        assertEquals(254, letter("é".repeat(254)).subject().length());
    }

    private static Letter letter(String subject) {
        return Letter.necessary(EmailAddress.of("camille@example.org"), subject, Qute.engine().parse("").instance());
    }
}
