package org.emancipasso.moderation.decision;

/** What was decided. */
public enum Outcome {
    APPROVED,
    REFUSED,
    /** Taken off the site. */
    RESTRICTED,
    /** Back on the site. */
    LIFTED
}
