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

    /** As often as happens in a day: what is too old is not kept. */
    public static void forget() {
        CDI.current().select(ListingVisits.class).get().forget();
    }
}
