package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.emancipasso.testing.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    static Stream<String> elsewhere() {
        return Table.text("/account/open-redirects.txt").lines().filter(line -> !line.isEmpty())
                .map(line -> line.translateEscapes());
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void leads_to_the_first_page_rather_than_elsewhere(String typed) {
        assertEquals("/", ReturnPath.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/prestataires", "/prestataires?q=visio%20libre&pres-de=Nantes+%2844000%29", "/compte",
            "/prestataires/12-le-grand-livre", "/forum/sujets/3-x?page=2", "/prestataires?q=http%3A%2F%2Fexemple.org"})
    void leads_back_to_a_path_of_the_site(String typed) {
        assertEquals(typed, ReturnPath.of(typed).value());
    }
}
