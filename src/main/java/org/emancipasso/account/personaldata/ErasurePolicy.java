package org.emancipasso.account.personaldata;

import java.time.Duration;
import java.time.Instant;

/** Who may ask for what cannot be undone. */
final class ErasurePolicy {

    private ErasurePolicy() {
    }

    /** Somebody who has just proved who they are: a browser left open does not suffice. */
    static boolean isFresh(Instant authenticatedAt, Instant now, Duration freshness) {
        return now.isBefore(authenticatedAt.plus(freshness));
    }
}
