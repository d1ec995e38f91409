/**
 * What a conversation taught, kept: a solved topic becomes a draft, its authors are credited and asked for a licence. Part of
 * {@code library}; the forum is known through {@link org.emancipasso.catalogue.SolvedConversations} alone.
 */
@NullMarked
package org.emancipasso.library.topic;

import org.jspecify.annotations.NullMarked;
