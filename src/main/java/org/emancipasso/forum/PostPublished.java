package org.emancipasso.forum;

import org.jspecify.annotations.Nullable;

/**
 * A post can be read, from the transaction that tells on.
 *
 * @param position in its topic: the first one opens it
 * @param authorId nobody once they are erased
 */
public record PostPublished(long postId, long topicId, long categoryId, int position, @Nullable Long authorId) {}
