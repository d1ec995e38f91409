package org.emancipasso.account.organisation;

/** What became of something that somebody wanted to do with an organisation. */
enum Outcome {
    DONE(""),
    /** They are not in it: for them it does not exist. */
    MISSING(""),
    /** They are in it, and this is not theirs to do. */
    FORBIDDEN(""),
    LAST_RESPONSIBLE(""),
    /** The person whom it is about is in it no more. */
    PERSON_GONE(""),
    NOT_PROVEN(""),
    ALREADY_PROVEN(""),
    BAD_ADDRESS(OrganisationRoutes.ADDRESS),
    ALREADY_IN(OrganisationRoutes.ADDRESS),
    TOO_MANY_INVITATIONS(OrganisationRoutes.ADDRESS),
    NO_DOMAIN(OrganisationRoutes.MAILBOX),
    BAD_MAILBOX(OrganisationRoutes.MAILBOX),
    TOO_MANY_CODES(OrganisationRoutes.MAILBOX),
    NO_CODE(OrganisationRoutes.CODE),
    WRONG_CODE(OrganisationRoutes.CODE),
    NO_REASON(OrganisationRoutes.REASON),
    /** It has another name or site than the one that was judged. */
    CHANGED_MEANWHILE(OrganisationRoutes.REASON);

    /** The field where it is said; empty for the head of the page. */
    final String field;

    Outcome(String field) {
        this.field = field;
    }
}
