/**
 * Text that people write: Markdown in, safe HTML and plain text out (docs/adr/0038). A leaf: what a text names on this site is
 * asked through {@link org.emancipasso.web.markdown.References}.
 */
@NullMarked
package org.emancipasso.web.markdown;

import org.jspecify.annotations.NullMarked;
