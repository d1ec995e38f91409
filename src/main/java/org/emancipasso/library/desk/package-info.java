/** Where curators write resources, put them on the site, see that they are still valid, and take them off. Part of {@code library}. */
@NullMarked
package org.emancipasso.library.desk;

import org.jspecify.annotations.NullMarked;
