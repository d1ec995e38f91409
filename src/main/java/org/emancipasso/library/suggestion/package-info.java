/** What anybody suggests for the library, without an account, and what becomes of it. Part of {@code library}. */
@NullMarked
package org.emancipasso.library.suggestion;

import org.jspecify.annotations.NullMarked;
