/** How one finds a tool by words, by need and by what one leaves, as listings are found. Part of {@code catalogue}. */
@NullMarked
package org.emancipasso.catalogue.search;

import org.jspecify.annotations.NullMarked;
