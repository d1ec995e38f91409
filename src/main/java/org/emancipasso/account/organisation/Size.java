package org.emancipasso.account.organisation;

/** How many people are employed there. */
enum Size {
    /** Nobody. */
    VOLUNTEERS,
    UP_TO_5,
    UP_TO_20,
    UP_TO_50,
    MORE
}
