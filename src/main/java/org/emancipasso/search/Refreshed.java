package org.emancipasso.search;

import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A value read from elsewhere and kept: when it cannot be read again, the last one goes on serving.
 *
 * @param <T> an immutable value
 */
public final class Refreshed<T> {

    private static final Logger LOG = Logger.getLogger(Refreshed.class);

    private final Supplier<T> read;
    private volatile @Nullable T last;

    /** A value not read yet. */
    public Refreshed(Supplier<T> read) {
        this.read = read;
    }

    /**
     * The last value read; the first call reads it.
     *
     * @throws RuntimeException when the first reading fails
     */
    public T get() {
        T known = last;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T read = last;
            if (read == null) {
                read = this.read.get();
                last = read;
            }
            return read;
        }
    }

    /**
     * Reads again, one after the other: what was read last is what is kept.
     *
     * @throws RuntimeException when the reading fails; the last value is kept
     */
    public synchronized void readAgain() {
        last = read.get();
    }

    /** Reads again; a failure is logged and the last value kept. */
    public void refresh() {
        try {
            readAgain();
        } catch (RuntimeException e) {
            LOG.warnf("Kept the last value read: %s", e.getMessage());
        }
    }
}
