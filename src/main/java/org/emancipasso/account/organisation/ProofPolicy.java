package org.emancipasso.account.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a code may be sent, and what one is worth. */
final class ProofPolicy {

    static final int MOST_IN_A_DAY = 3;
    static final int MOST_TRIES = 5;
    static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final int LONGEST_REASON = 2_000;

    private ProofPolicy() {
    }

    /** Whether a code may be sent now. */
    static Outcome send(boolean proven, Optional<String> domain, long sentInADay) {
        if (proven) {
            return Outcome.ALREADY_PROVEN;
        }
        if (domain.isEmpty()) {
            return Outcome.NO_DOMAIN;
        }
        return sentInADay < MOST_IN_A_DAY ? Outcome.DONE : Outcome.TOO_MANY_CODES;
    }

    /** Whether a code that was sent can still prove something about an organisation whose site is at a domain. */
    static boolean isGood(ProofCode code, Optional<String> domain, Instant now) {
        return !code.isUsed() && code.tries() < MOST_TRIES && now.isBefore(code.sentAt().plus(LIFETIME))
                && domain.filter(code.domain()::equals).isPresent();
    }

    /** Whether the log can keep it as a reason. */
    static boolean isReason(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_REASON;
    }
}
