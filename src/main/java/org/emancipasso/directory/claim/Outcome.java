package org.emancipasso.directory.claim;

/** What became of something that somebody wanted to do with a claim. */
enum Outcome {
    DONE(""),
    /** There is no such listing, or no such claim of theirs. */
    MISSING(""),
    /** They do not speak for that organisation. */
    NOT_THEIRS(ClaimRoutes.ORGANISATION),
    ALREADY_KEPT(ClaimRoutes.ORGANISATION),
    NO_DOMAIN(""),
    BAD_MAILBOX(ClaimRoutes.MAILBOX),
    TOO_MANY_CODES(ClaimRoutes.MAILBOX),
    NO_CODE(ClaimRoutes.CODE),
    WRONG_CODE(ClaimRoutes.CODE),
    NO_FILE(ClaimRoutes.FILE),
    /** It is proven, or decided. */
    TOO_LATE("");

    /** The field where it is said; empty for the head of the page. */
    final String field;

    Outcome(String field) {
        this.field = field;
    }
}
