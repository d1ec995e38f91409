/**
 * What people have begun to write in the forum, kept until they send it: by a button, by a script every ten seconds, when they
 * attach something, and when their session ended meanwhile (docs/adr/0045).
 */
@NullMarked
package org.emancipasso.forum.draft;

import org.jspecify.annotations.NullMarked;
