package org.emancipasso.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.emancipasso.web.fetch.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the state of an address changes, and when it does not. */
class SupervisedAddressTest {

    private static final Instant START = Instant.parse("2026-11-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private final SupervisedAddress address = new SupervisedAddress("https://exemple.org/", "exemple.org", START);
    private Instant now = START;

    /** Looks, twelve hours apart: o is fine, w is a warning, x a failure, u unsure. */
    @ParameterizedTest
    @CsvSource({"'', UNKNOWN", "o, OK", "x, UNKNOWN", "ox, OK", "oxo, OK", "oxoxoxox, OK", "oxx, ATTENTION",
            "oxxxx, ATTENTION", "oxxxxx, CRITICAL", "oxxxxxo, CRITICAL", "oxxxxxoo, OK", "oxxxxxox, CRITICAL",
            "oxxo, ATTENTION", "oxxoo, OK", "oxxox, ATTENTION", "w, ATTENTION", "wo, OK", "ow, ATTENTION",
            "oxxxxxww, ATTENTION", "ou, UNKNOWN", "oxxxxxu, UNKNOWN", "oxxxxxuo, OK", "xxuxx, ATTENTION"})
    void several_looks_make_a_state(String looks, AddressState state) {
        see(looks);

        assertEquals(state, address.state());
    }

    @Test
    void four_failures_in_one_night_are_not_enough() {
        for (int i = 0; i < 10; i++) {
            address.note(Finding.of(Trouble.SILENT), START.plus(Duration.ofHours(i)));
        }

        assertEquals(AddressState.ATTENTION, address.state());
    }

    @Test
    void what_a_person_saw_stands_until_two_looks_see_otherwise() {
        see("o");
        address.seeOffline(DAY, now);
        see("u");
        assertEquals(DAY, address.offlineOn());
        see("o");
        assertEquals(DAY, address.offlineOn());
        assertEquals(AddressState.CRITICAL, address.state());
        see("o");

        assertNull(address.offlineOn());
        assertEquals(AddressState.OK, address.state());
    }

    @Test
    void what_a_person_says_works_is_believed_and_left_alone() {
        see("oxxxxx");
        address.seeFine(now, Duration.ofDays(30));

        assertEquals(AddressState.OK, address.state());
        assertNull(address.failingSince());
        assertEquals(now.plus(Duration.ofDays(30)), address.dueAt());
        see("xx");
        assertEquals(AddressState.ATTENTION, address.state());
        assertNotNull(address.failingSince());
    }

    private void see(String looks) {
        looks.chars().forEach(look -> {
            now = now.plus(Duration.ofHours(12));
            address.note(switch (look) {
                case 'o' -> Finding.FINE;
                case 'w' -> Finding.of(Reason.TEXT_MISSING);
                case 'x' -> Finding.of(Reason.SERVER_ERROR, 500);
                default -> Finding.of(Reason.ROBOTS);
            }, now);
        });
    }
}
