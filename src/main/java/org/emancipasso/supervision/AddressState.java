package org.emancipasso.supervision;

import java.util.Arrays;
import java.util.Optional;

/** What several looks at an address say together, in the order in which staff want to know. */
enum AddressState {
    CRITICAL("critique"),
    ATTENTION("attention"),
    UNKNOWN("inconnu"),
    OK("ok");

    /** In addresses of pages, for good. */
    final String code;

    AddressState(String code) {
        this.code = code;
    }

    static Optional<AddressState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
