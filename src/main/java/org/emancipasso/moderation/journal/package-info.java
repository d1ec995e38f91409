/** What was decided, for all to read, without a name (DSA art. 15). Only reads. */
@NullMarked
package org.emancipasso.moderation.journal;

import org.jspecify.annotations.NullMarked;
