package org.emancipasso.supervision;

/** What one look at an address says. */
enum Outcome {
    /** It answers. */
    FINE,
    /** It answers, and something has to be done about it. */
    WARNED,
    /** It does not answer, or not as a page does. */
    FAILED,
    /** A program cannot say; a person can. */
    UNSURE
}
