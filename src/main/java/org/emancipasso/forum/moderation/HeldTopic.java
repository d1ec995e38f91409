package org.emancipasso.forum.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A topic that nobody else changes until the transaction ends.
 *
 * @param status of {@code forum_topic}
 * @param posts positions given
 * @param renumbered how often they changed places
 */
record HeldTopic(long id, String title, long categoryId, @Nullable Long authorId, String status, int posts,
        boolean isPinned, boolean isClosed, @Nullable Long solutionId, int renumbered) {

    static final String PUBLISHED = "PUBLISHED";
    static final String HIDDEN = "HIDDEN";
    static final String DELETED = "DELETED";

    /** Whether whoever may see its category reads it. */
    boolean isPublished() {
        return status.equals(PUBLISHED);
    }

    boolean isDeleted() {
        return status.equals(DELETED);
    }

    /** Whether it was shown once, and still has its posts. */
    boolean isThere() {
        return isPublished() || isDeleted() || status.equals(HIDDEN);
    }
}
