package org.emancipasso.directory;

import jakarta.enterprise.inject.spi.CDI;

/** What tests do with the count of visits. */
public final class Visits {

    private Visits() {
    }

    /** Writes down what was counted, as happens each minute. */
    public static void flush() {
        CDI.current().select(ListingVisits.class).get().flush();
    }
}
