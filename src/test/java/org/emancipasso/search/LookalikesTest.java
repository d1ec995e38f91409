package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource({"Framasoft, Frаmаsoft", "Framasoft, FRAMASOFT", "Linux, Iinux", "Les Ronces, Les  Rоnces",
            "Coop Web, Coop-Wéb", "Ligne 1, Ligne l"})
    void names_that_look_the_same_are_alike(String one, String other) {
        assertTrue(Lookalikes.areAlike(one, other));
    }

    @ParameterizedTest
    @CsvSource({"Framasoft, Framasphère", "Les Ronces, Les Racines", "La Maille, La Paille"})
    void names_that_differ_are_not(String one, String other) {
        assertFalse(Lookalikes.areAlike(one, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frаmasoft", "Ѕсоре", "Les\u200bRonces", "Ronces \u202egro.eslaf", "Ligne 1\u0663"})
    void a_name_made_to_deceive_is_suspicious(String name) {
        assertTrue(Lookalikes.isSuspicious(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’Œuvre & Co", "Kolèktif Lyannaj Mas", "Coopérative Ronces & Racines (44)", "Бюро",
            "Zou !",
            "Maï-Tī", "3 p'tits points…"})
    void an_honest_name_is_not(String name) {
        assertFalse(Lookalikes.isSuspicious(name));
    }

    @Test
    void a_name_is_kept_composed_and_without_what_cannot_be_seen() {
        assertAll(() -> assertEquals("Cafe\u0301".length() - 1, Lookalikes.clean("Cafe\u0301").length()),
                () -> assertEquals("Les Ronces", Lookalikes.clean(" Les\u200b \u202eRonces\u00a0\n")),
                () -> assertEquals("", Lookalikes.clean("\u200b\u200e")));
    }
}
