package org.emancipasso.moderation.contribution;

import java.util.List;
import java.util.stream.Stream;

/** What became of a submission, as it is counted. */
enum Cause {
    /** Believed. */
    SENT(false),
    /** Believed without a proof: {@link ContributionForm#isAlwaysTaken}. */
    NAMELESS(false),
    /** Kept until its author confirms it. */
    TO_CONFIRM(false),
    /** The field that people do not see was filled. */
    TRAPPED(true),
    /** Sent sooner than anybody fills a form. */
    HURRIED(true),
    /** Its key is not one of ours. */
    FORGED(true),
    /** Opened too long ago: no sign of a machine. */
    EXPIRED(false),
    /** More links than the form may hold. */
    LINKS(true),
    /** Neither proof nor an address to confirm by. */
    UNPROVEN(true),
    /** Its proof proves nothing. */
    MISPROVEN(true),
    /** Its address sent too many. */
    ADDRESS(true),
    /** All together sent too many. */
    FULL(true),
    /** The form is closed. */
    CLOSED(false);

    /** Whether it is counted against the form: enough of them move its switch. */
    private final boolean spam;

    Cause(boolean spam) {
        this.spam = spam;
    }

    static List<String> ofSpam() {
        return Stream.of(values()).filter(cause -> cause.spam).map(Enum::name).toList();
    }

    boolean isSpam() {
        return spam;
    }

    boolean isTaken() {
        return this == SENT || this == NAMELESS || this == TO_CONFIRM;
    }
}
