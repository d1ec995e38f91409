package org.emancipasso.catalogue;

/** Where the description of a tool stands. */
public enum ToolState {
    /** Somebody named it; nobody sees more than its name. */
    DRAFT,
    /** A curator says what it is: it has a page. */
    DESCRIBED,
    /** It has none, or none any more, for a reason that is public. */
    WITHDRAWN
}
