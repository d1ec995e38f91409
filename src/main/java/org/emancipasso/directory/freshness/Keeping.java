package org.emancipasso.directory.freshness;

import java.util.Optional;

import org.emancipasso.directory.Capacity;
import org.jspecify.annotations.Nullable;

/** What somebody who looks after a listing wants to say of it, as a form sends it. */
record Keeping(String action, String capacity, String weeks) {

    static final String CONFIRM = "confirmer";
    static final String CAPACITY = "disponibilite";
    static final String FORGET = "oublier";
    static final String GONE = "disparue";

    static Keeping of(@Nullable String action, @Nullable String capacity, @Nullable String weeks) {
        return new Keeping(text(action), text(capacity), text(weeks));
    }

    /** The capacity; empty when it is none, or one with a delay of no understandable length. */
    Optional<Capacity> said() {
        return Capacity.of(capacity).filter(known -> known != Capacity.DELAY || number() != null);
    }

    /** The weeks of a delay, if they are a number from 1 to {@link Capacity#MOST_WEEKS}. */
    @Nullable
    Integer number() {
        int number = weeks.matches("[0-9]{1,4}") ? Integer.parseInt(weeks) : 0;
        return number < 1 || number > Capacity.MOST_WEEKS ? null : number;
    }

    private static String text(@Nullable String sent) {
        String line = sent == null ? "" : sent.strip();
        return line.length() <= 40 ? line : line.substring(0, 40);
    }
}
