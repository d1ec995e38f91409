package org.emancipasso.moderation.report;

import java.util.Arrays;
import java.util.Optional;

/** Why something is reported. */
enum ReportReason {
    GONE("disparue"),
    WRONG("erreur"),
    OFF_CHARTER("hors-charte"),
    DUPLICATE("doublon"),
    /** DSA art. 16: with the exact place, an explanation, a name and an address. */
    ILLEGAL("illegal"),
    /** The same without a name or an address (DSA art. 16(2)(c), directive 2011/93/EU). */
    CHILD_ABUSE("abus-enfants");

    /** In addresses, and stored. */
    final String code;

    ReportReason(String code) {
        this.code = code;
    }

    /** Whether the law says what such a report holds. */
    boolean isLegal() {
        return this == ILLEGAL || this == CHILD_ABUSE;
    }

    /** Whether it is taken whatever the switch of the form says: the law asks who reports it for nothing. */
    boolean isAlwaysTaken() {
        return this == CHILD_ABUSE;
    }

    static Optional<ReportReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
}
