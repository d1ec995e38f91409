package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @ParameterizedTest
    @ValueSource(strings = {"000412072", "732829320"})
    void takes_a_siren_whose_last_digit_checks_the_others(String siren) {
        assertTrue(Siren.isOne(siren));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000412073", "73282932", "7328293200", "73282932O", "٧٣٢٨٢٩٣٢٠", "732 829 320"})
    void takes_no_other_siren(String siren) {
        assertFalse(Siren.isOne(siren));
    }
}
