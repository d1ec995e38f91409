package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ProofPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Optional<String> DOMAIN = Optional.of("ronces.org");

    private final ProofCode code = new ProofCode(7, 1, "ronces.org", "hash", NOON);

    @Test
    void a_code_is_sent_to_a_domain_of_ones_own_three_times_a_day() {
        assertEquals(Outcome.DONE, ProofPolicy.send(false, DOMAIN, 2));
        assertEquals(Outcome.TOO_MANY_CODES, ProofPolicy.send(false, DOMAIN, 3));
        assertEquals(Outcome.NO_DOMAIN, ProofPolicy.send(false, Optional.empty(), 0));
        assertEquals(Outcome.ALREADY_PROVEN, ProofPolicy.send(true, DOMAIN, 0));
    }

    @Test
    void a_code_is_good_for_half_an_hour() {
        assertTrue(ProofPolicy.isGood(code, DOMAIN, NOON.plus(Duration.ofMinutes(30)).minusMillis(1)));
        assertFalse(ProofPolicy.isGood(code, DOMAIN, NOON.plus(Duration.ofMinutes(30))));
    }

    @Test
    void a_code_is_good_for_five_tries() {
        for (int i = 0; i < 5; i++) {
            assertTrue(ProofPolicy.isGood(code, DOMAIN, NOON));
            code.countTry();
        }

        assertFalse(ProofPolicy.isGood(code, DOMAIN, NOON));
    }

    @Test
    void a_code_is_good_once_and_for_the_site_of_then() {
        assertFalse(ProofPolicy.isGood(code, Optional.of("racines.org"), NOON));
        assertFalse(ProofPolicy.isGood(code, Optional.empty(), NOON));
        code.use();

        assertFalse(ProofPolicy.isGood(code, DOMAIN, NOON));
    }

    @Test
    void a_reason_says_something_and_fits_in_the_log() {
        assertTrue(ProofPolicy.isReason("Vu au Journal officiel"));
        assertTrue(ProofPolicy.isReason("é".repeat(2_000)));
        assertFalse(ProofPolicy.isReason(" \n"));
        assertFalse(ProofPolicy.isReason("é".repeat(2_001)));
    }
}
