/**
 * What people attach to what they write in the forum: kept, counted, sent out to those who may read the post (docs/adr/0045). What
 * a file is, {@link org.emancipasso.web.upload} says.
 */
@NullMarked
package org.emancipasso.forum.attachment;

import org.jspecify.annotations.NullMarked;
