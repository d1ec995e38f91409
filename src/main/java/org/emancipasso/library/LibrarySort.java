package org.emancipasso.library;

import java.util.Optional;
import java.util.stream.Stream;

/** The orders of a list of resources. */
public enum LibrarySort {
    RELEVANCE("pertinence"),
    /** By when they came on the site. */
    RECENT("nouveautes"),
    SHORT("duree"),
    TITLE("titre");

    final String code;

    LibrarySort(String code) {
        this.code = code;
    }

    static Optional<LibrarySort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }
}
