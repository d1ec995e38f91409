package org.emancipasso.library.path;

import jakarta.persistence.Embeddable;

/**
 * What one reads at a place of a path.
 *
 * @param itemId the resource
 * @param note why it is there, at most 500 characters, maybe empty
 */
@Embeddable
record PathStep(long itemId, String note) {}
