/**
 * Answering by mail: addresses that say who answers what, the mailbox where answers come, and what is said of those that are not
 * published (docs/adr/0047). Posts by {@link org.emancipasso.forum.Replies}; {@code forum.follow} puts its addresses into letters.
 */
@NullMarked
package org.emancipasso.forum.mailin;

import org.jspecify.annotations.NullMarked;
