/** What holds for the whole code, checked by reading it. */
@NullMarked
package org.emancipasso.architecture;

import org.jspecify.annotations.NullMarked;
