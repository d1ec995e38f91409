/**
 * Texts that administrators change without a release: Markdown with fixed {@code [placeholders]}, never a template
 * (docs/adr/0035). Features declare theirs by beans of {@link org.emancipasso.editorial.EditableTexts} and show them by
 * {@link org.emancipasso.editorial.Texts}. Uses {@code audit} and {@code web} only.
 */
@NullMarked
package org.emancipasso.editorial;

import org.jspecify.annotations.NullMarked;
