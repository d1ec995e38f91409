/** The forum for feed readers and programs: what everybody may read ({@link org.emancipasso.forum.PublicTopics}), nothing more. */
@NullMarked
package org.emancipasso.forum.reading;

import org.jspecify.annotations.NullMarked;
