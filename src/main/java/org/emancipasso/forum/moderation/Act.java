package org.emancipasso.forum.moderation;

import java.util.Optional;
import java.util.stream.Stream;

/** What moderators do with a topic. */
enum Act {
    MOVE("deplacer", true),
    RENAME("renommer", true),
    MERGE("fusionner", true),
    SPLIT("scinder", true),
    CLOSE("clore", true),
    REOPEN("rouvrir", false),
    PIN("epingler", false),
    UNPIN("desepingler", false),
    DELETE("supprimer", true),
    RESTORE("retablir", false);

    /** In forms. */
    final String code;

    /** Whether its author is told why. */
    final boolean needsReason;

    Act(String code, boolean needsReason) {
        this.code = code;
        this.needsReason = needsReason;
    }

    static Optional<Act> of(String code) {
        return Stream.of(values()).filter(act -> act.code.equals(code)).findFirst();
    }
}
