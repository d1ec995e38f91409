/**
 * What moderators do with topics and posts: hide, delete, restore, move, merge, split, close, pin, rename. Each act holds the
 * rows of its topics first, and leaves positions and counts as those of a recount. Uses {@code forum} and what that may use.
 */
@NullMarked
package org.emancipasso.forum.moderation;

import org.jspecify.annotations.NullMarked;
