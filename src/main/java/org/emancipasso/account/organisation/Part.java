package org.emancipasso.account.organisation;

/** What somebody is in an organisation. */
enum Part {
    /** Looks after it: its facts, who is in it, who speaks for it. */
    RESPONSIBLE,
    /** Is in it. */
    MEMBER
}
