/** What a person decided, with its reasons, whom it was told, and appeals (DSA art. 17 and 20). Uses {@code moderation}. */
@NullMarked
package org.emancipasso.moderation.decision;

import org.jspecify.annotations.NullMarked;
