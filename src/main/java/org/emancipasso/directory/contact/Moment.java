package org.emancipasso.directory.contact;

import java.util.Optional;
import java.util.stream.Stream;

/** When an association wants to begin. */
enum Moment {
    NOW("maintenant"),
    MONTHS("trois-mois"),
    LATER("plus-tard");

    /** The value of the form, and what is stored. */
    final String code;

    Moment(String code) {
        this.code = code;
    }

    static Optional<Moment> of(String code) {
        return Stream.of(values()).filter(moment -> moment.code.equals(code)).findFirst();
    }
}
