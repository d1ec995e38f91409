package org.emancipasso.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A value of a taxonomy, as curators word it.
 *
 * @param code {@code [a-z0-9-]+}; the value in URLs and files, never changes
 * @param label French, as a client speaks
 * @param help one more line, or {@code null}
 */
public record Term(String code, String label, @Nullable String help) {}
