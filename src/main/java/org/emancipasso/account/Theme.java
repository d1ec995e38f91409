package org.emancipasso.account;

/** Which colours a member wants. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
