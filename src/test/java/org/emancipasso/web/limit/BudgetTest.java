package org.emancipasso.web.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

    @Test
    void is_so_many_in_so_long() {
        assertEquals(new Budget(10, Duration.ofHours(1)), Budget.of("10/1h"));
        assertEquals(new Budget(5, Duration.ofDays(1)), Budget.of(" 5/1d "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10/", "/1h", "0/1h", "-1/1h", "10/0s", "10/1h/2", "dix/1h", "10/une"})
    void is_refused_when_it_is_none(String text) {
        assertThrows(IllegalArgumentException.class, () -> Budget.of(text));
    }
}
