package org.emancipasso.forum.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A post of a topic that is held.
 *
 * @param topicTitle of its topic
 * @param isByStaff whether staff deleted it
 */
record HeldPost(long id, long topicId, String topicTitle, @Nullable Integer position, @Nullable Long authorId,
        String status, @Nullable String hiddenReason, boolean isByStaff) {

    boolean isPublished() {
        return status.equals(HeldTopic.PUBLISHED);
    }

    boolean isHidden() {
        return status.equals(HeldTopic.HIDDEN);
    }

    boolean isDeleted() {
        return status.equals(HeldTopic.DELETED);
    }

    /** Whether it opens its topic: that one is deleted, not its first post. */
    boolean isFirst() {
        return Integer.valueOf(1).equals(position);
    }
}
