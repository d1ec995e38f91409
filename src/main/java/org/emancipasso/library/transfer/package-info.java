/** Files of resources: {@code bin/import library}. Part of {@code library}. */
@NullMarked
package org.emancipasso.library.transfer;

import org.jspecify.annotations.NullMarked;
