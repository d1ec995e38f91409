package org.emancipasso.moderation.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.emancipasso.moderation.Moderatable;

/** Why something is taken off the site. */
enum DelistReason {
    GONE("disparue"),
    OFF_CHARTER("hors-charte"),
    DUPLICATE("doublon"),
    ILLEGAL("illegal"),
    ASKED("demande"),
    OFF_TOPIC("hors-sujet"),
    ADVERTISING("publicite"),
    DISRESPECT("irrespect"),
    PERSONAL_DATA("donnees-personnelles");

    private static final List<DelistReason> OF_CONVERSATIONS = List.of(DISRESPECT, ADVERTISING, OFF_TOPIC,
            PERSONAL_DATA, ILLEGAL);
    private static final List<DelistReason> OF_PAGES = List.of(GONE, OFF_CHARTER, DUPLICATE, ILLEGAL, ASKED);

    /** Stored. */
    final String code;

    DelistReason(String code) {
        this.code = code;
    }

    /** Those for which such things are hidden, in their order. */
    static List<DelistReason> of(Moderatable kind) {
        return kind.isConversation() ? OF_CONVERSATIONS : OF_PAGES;
    }

    static Optional<DelistReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
}
