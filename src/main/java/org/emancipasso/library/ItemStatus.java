package org.emancipasso.library;

/** Whether the public sees a resource. */
public enum ItemStatus {
    DRAFT,
    PUBLISHED,
    /** Its page says why (410). */
    WITHDRAWN
}
