/** Whether a resource helped, and what was missing: for curators alone. Part of {@code library}. */
@NullMarked
package org.emancipasso.library.feedback;

import org.jspecify.annotations.NullMarked;
