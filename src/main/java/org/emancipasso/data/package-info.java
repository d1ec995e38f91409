/** How the platform asks its database: what every feature that writes SQL shares. Knows no feature. */
@NullMarked
package org.emancipasso.data;

import org.jspecify.annotations.NullMarked;
