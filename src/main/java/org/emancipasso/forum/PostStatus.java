package org.emancipasso.forum;

/** Who reads a post. One that has a position keeps it whatever happens: a line stands where its text was. */
enum PostStatus {
    /** Waits for a moderator: its author and moderators only. It has no position yet. */
    HELD,
    /** Whoever sees the topic. */
    PUBLISHED,
    /** Taken off by a decision with reasons. */
    HIDDEN,
    /** Removed by its author, or by staff; it can come back. */
    DELETED,
    /** Was held, and will not be published. */
    REFUSED
}
