package org.emancipasso.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never for a time. */
public final class Wait {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration STEP = Duration.ofMillis(50);

    private Wait() {
    }

    /** Returns as soon as a condition holds; fails with its name after two minutes. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited two minutes in vain until " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
