package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A topic without its posts.
 *
 * @param answers by the names of the questions of its category
 * @param posts positions given
 * @param solutionPosition where the post that answered is
 * @param mergedInto where its posts are now
 * @param isExample whether it is demonstration content
 * @param voices how many others share the need; none where that is not counted
 * @param supporters organisations in whose name they do
 */
record TopicSheet(long id, String title, Map<String, String> answers, @Nullable Long authorId, TopicStatus status,
        Instant createdAt, int posts, boolean isPinned, @Nullable Instant closedAt, @Nullable Long solutionId,
        @Nullable Integer solutionPosition, @Nullable Long mergedInto, List<Tag> tags, Category category,
        boolean isExample, int voices, List<Long> supporters) {

    /** How many posts a page has. */
    static final int PAGE = 20;

    /** How many pages there are; at least one. */
    int pages() {
        return Math.max(1, pageOf(posts));
    }

    /** On which page a position is, from 1. */
    static int pageOf(int position) {
        return (position - 1) / PAGE + 1;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Optional<Long> author() {
        return Optional.ofNullable(authorId);
    }
}
