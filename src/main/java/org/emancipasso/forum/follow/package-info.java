/**
 * What members follow in the forum, and telling them. What happens is heard in its transaction, written down, and told
 * afterwards by a job. Uses {@code forum} and {@code notification}; {@code forum} uses nothing of it but its table, for
 * what is new in lists. Why so: docs/adr/0042.
 */
@NullMarked
package org.emancipasso.forum.follow;

import org.jspecify.annotations.NullMarked;
