package org.emancipasso.forum;

/** Who sees a topic. */
enum TopicStatus {
    /** Waits for a moderator: its author and moderators only. */
    HELD,
    /** Whoever may see its category. */
    PUBLISHED,
    /** Taken off by a decision with reasons. */
    HIDDEN,
    /** Removed by its author, or by staff; it can come back. */
    DELETED,
    /** Was held, and will not be published. */
    REFUSED,
    /** Is part of another topic now; its address leads there. */
    MERGED
}
