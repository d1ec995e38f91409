package org.emancipasso.account.personaldata;

/** What becomes of what somebody wrote for all to read, when they leave. */
public enum TextsChoice {
    /** It goes. */
    DELETE,
    /** It stays, under the name of nobody, so that nothing leads back to them: a new author in each conversation. */
    KEEP_ANONYMOUS
}
