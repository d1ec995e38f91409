package org.emancipasso.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Whether a structure takes requests. Said for sixty days; then nobody knows any more. */
public enum Capacity {
    TAKES("disponible"),
    DELAY("delai"),
    FULL("complet");

    /** For how many days it is believed, the one on which it was said included. */
    static final int DAYS = 60;

    /** A delay is of 1 to so many weeks. */
    public static final int MOST_WEEKS = 104;

    /** In addresses, in the index and in forms. */
    public final String code;

    Capacity(String code) {
        this.code = code;
    }

    /** The one of a code. */
    public static Optional<Capacity> of(String code) {
        return Stream.of(values()).filter(capacity -> capacity.code.equals(code)).findFirst();
    }

    /** The last day whose word is not believed any more on another day. */
    static LocalDate forgottenOn(LocalDate today) {
        return today.minusDays(DAYS);
    }

    /**
     * What a structure said.
     *
     * @param weeks of {@link #DELAY} only
     */
    public record Said(Capacity capacity, @Nullable Integer weeks, LocalDate on) {

        /** Whether it is still believed. */
        public boolean isKnown(LocalDate today) {
            return on.isAfter(forgottenOn(today));
        }
    }
}
