package org.emancipasso.directory;

import java.util.Optional;
import java.util.stream.Stream;

/** The orders of a list of listings. */
public enum Sort {
    RELEVANCE("pertinence"),
    DISTANCE("proximite"),
    NAME("nom");

    final String code;

    Sort(String code) {
        this.code = code;
    }

    static Optional<Sort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }
}
