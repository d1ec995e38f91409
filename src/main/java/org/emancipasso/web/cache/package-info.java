/**
 * Pages that visitors see the same, kept as they were rendered until something that they show changes (docs/adr/0039). A
 * controller asks {@link org.emancipasso.web.cache.Keeping} for it; the database says what changed; a feature that reads
 * pages' content from its memory is a {@link org.emancipasso.web.cache.PageSource}.
 */
@NullMarked
package org.emancipasso.web.cache;

import org.jspecify.annotations.NullMarked;
