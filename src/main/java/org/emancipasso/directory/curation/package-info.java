/** Where curators find the listings that need them. May use what {@code directory} may. */
@NullMarked
package org.emancipasso.directory.curation;

import org.jspecify.annotations.NullMarked;
