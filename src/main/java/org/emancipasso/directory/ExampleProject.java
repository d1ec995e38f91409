package org.emancipasso.directory;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * A project that a provider carried out for an association.
 *
 * @param association who it was for
 * @param year when, 1990 to 2100
 * @param summary what was done
 * @param result what came out of it
 * @param url where to read more, {@code http} or {@code https}
 */
@Embeddable
public record ExampleProject(
        String association,
        @Nullable Integer year,
        @Nullable String summary,
        @Nullable String result,
        @Nullable String url) {}
