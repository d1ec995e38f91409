package org.emancipasso.territory;

/** The reference data, for tests that need no platform. */
public final class France {

    private static final Territories TERRITORIES = new Territories();

    private France() {
    }

    public static Territories territories() {
        return TERRITORIES;
    }
}
