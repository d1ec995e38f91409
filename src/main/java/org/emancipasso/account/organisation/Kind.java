package org.emancipasso.account.organisation;

/** What sort of organisation. */
enum Kind {
    ASSOCIATION,
    FOUNDATION,
    COLLECTIVE,
    COOPERATIVE,
    COMPANY,
    PUBLIC_BODY,
    OTHER
}
