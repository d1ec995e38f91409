package org.emancipasso.forum;

/**
 * What became of a form.
 *
 * @param isHeld whether somebody reads it first
 */
record Posted(long topicId, String title, long postId, int position, boolean isHeld) {

    /** Where its author goes then. */
    String path() {
        return isHeld
                ? ForumRoutes.ROUTES.topic(topicId, title, 1) + "?" + ForumRoutes.DONE + "=relecture"
                : ForumRoutes.ROUTES.topic(topicId, title, TopicSheet.pageOf(position)) + "#"
                        + ForumRoutes.anchor(postId);
    }
}
