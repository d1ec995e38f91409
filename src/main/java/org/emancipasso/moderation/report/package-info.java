/** Reports without an account (DSA art. 16), and what is hidden by a decision. Uses {@code moderation} and {@code moderation.decision}. */
@NullMarked
package org.emancipasso.moderation.report;

import org.jspecify.annotations.NullMarked;
