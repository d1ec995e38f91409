/** Where curators find the tools that nobody described, say what they are, and take pages away. Part of {@code catalogue}. */
@NullMarked
package org.emancipasso.catalogue.desk;

import org.jspecify.annotations.NullMarked;
