package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CNIL : protéger|CNIL~: protéger", "Et après ?|Et après~?",
            "« Libre » : oui|«~Libre~»~: oui", "10:30, a:b|10:30, a:b"})
    void no_line_begins_with_a_sign_that_belongs_to_the_word_before(String typed, String shown) {
        assertEquals(shown.replace('~', '\u00a0'), FrenchText.tied(typed));
    }
}
