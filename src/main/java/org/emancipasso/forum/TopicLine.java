package org.emancipasso.forum;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A topic in a list.
 *
 * @param posts positions given: one is no answer yet
 * @param category its code
 * @param author how they are called; nobody once they left
 * @param isExample whether it is demonstration content
 */
public record TopicLine(long id, String title, String category, @Nullable String author, Instant lastPostAt, int posts,
        boolean isPinned, boolean isClosed, boolean isSolved, List<Tag> tags, boolean isExample) {

    /** Where a list goes on after this one. */
    Cursor cursor() {
        return new Cursor(lastPostAt, id);
    }
}
