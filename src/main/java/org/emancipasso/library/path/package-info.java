/**
 * Collections of resources and ordered paths: introduced, followed with ticks that stay in the browser, printed, and carried away to
 * read without network. Part of {@code library}.
 */
@NullMarked
package org.emancipasso.library.path;

import org.jspecify.annotations.NullMarked;
