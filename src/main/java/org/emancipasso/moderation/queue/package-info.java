/** The pages where people look at what waits and decide. Uses {@code moderation} and {@code moderation.decision}. */
@NullMarked
package org.emancipasso.moderation.queue;

import org.jspecify.annotations.NullMarked;
