/** Where staff look after the forum itself: its categories, and the words that topics are tagged with. */
@NullMarked
package org.emancipasso.forum.desk;

import org.jspecify.annotations.NullMarked;
