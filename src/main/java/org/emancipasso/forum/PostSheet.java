package org.emancipasso.forum;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A post as it was written.
 *
 * @param position in its topic; none before it is published
 * @param organisationId for whom its author said they speak
 * @param html safe
 * @param at when it was shown; when it was written, before
 */
record PostSheet(long id, @Nullable Integer position, @Nullable Long authorId, @Nullable Long organisationId,
        String html, PostStatus status, @Nullable String hiddenReason, Instant at, @Nullable Instant editedAt,
        int thanks) {}
