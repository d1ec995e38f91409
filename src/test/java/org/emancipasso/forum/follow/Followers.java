package org.emancipasso.forum.follow;

import jakarta.enterprise.inject.spi.CDI;

/** Those who follow, for tests of other packages. */
public final class Followers {

    private Followers() {
    }

    /** Tells them what waits, as the job does. */
    public static void tell() {
        CDI.current().select(NewsCare.class).get().tell();
    }
}
