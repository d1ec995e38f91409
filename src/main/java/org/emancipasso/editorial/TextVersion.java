package org.emancipasso.editorial;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody made of a text.
 *
 * @param text Markdown; none brought the standard text back
 * @param author nobody once their account is erased
 */
public record TextVersion(long id, String code, @Nullable String text, @Nullable Long author, Instant at,
        String reason) {}
