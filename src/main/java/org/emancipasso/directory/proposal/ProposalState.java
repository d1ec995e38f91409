package org.emancipasso.directory.proposal;

/** How far a proposal is. */
enum ProposalState {
    /** Nobody reads it before its author followed the link in a letter. */
    TO_CONFIRM,
    /** A curator will read it. */
    WAITING,
    /** It was published. */
    APPROVED,
    /** It was not. */
    REFUSED
}
