package org.emancipasso.moderation.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.emancipasso.moderation.Moderatable;

/** Why something is reported. */
enum ReportReason {
    GONE("disparue"),
    WRONG("erreur"),
    OFF_CHARTER("hors-charte"),
    DUPLICATE("doublon"),
    OFF_TOPIC("hors-sujet"),
    ADVERTISING("publicite"),
    DISRESPECT("irrespect"),
    PERSONAL_DATA("donnees-personnelles"),
    /** DSA art. 16: with the exact place, an explanation, a name and an address. */
    ILLEGAL("illegal"),
    /** The same without a name or an address (DSA art. 16(2)(c), directive 2011/93/EU). */
    CHILD_ABUSE("abus-enfants");

    private static final List<ReportReason> OF_CONVERSATIONS = List.of(DISRESPECT, ADVERTISING, OFF_TOPIC,
            PERSONAL_DATA, ILLEGAL, CHILD_ABUSE);
    private static final List<ReportReason> OF_PAGES = List.of(GONE, WRONG, OFF_CHARTER, DUPLICATE, ILLEGAL,
            CHILD_ABUSE);

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

    /** Those for which one reports such things, in their order. */
    static List<ReportReason> of(Moderatable kind) {
        return kind.isConversation() ? OF_CONVERSATIONS : OF_PAGES;
    }

    static Optional<ReportReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
}
