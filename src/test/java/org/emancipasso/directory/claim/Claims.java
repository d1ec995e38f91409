package org.emancipasso.directory.claim;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.testing.TestClock;

/** What the platform does with claims by itself, when it is told to. */
public final class Claims {

    private Claims() {
    }

    /** Has another day settle what nobody objected to. */
    public static void settleIn(int days) {
        TestClock.moveTo(days);
        CDI.current().select(ClaimCare.class).get().care();
        TestClock.moveTo(0);
    }
}
