package org.emancipasso.moderation.report;

import java.util.Arrays;
import java.util.Optional;

/** Why something is taken off the site. */
enum DelistReason {
    GONE("disparue"),
    OFF_CHARTER("hors-charte"),
    DUPLICATE("doublon"),
    ILLEGAL("illegal"),
    ASKED("demande");

    /** Stored. */
    final String code;

    DelistReason(String code) {
        this.code = code;
    }

    static Optional<DelistReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
}
