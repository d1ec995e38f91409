/**
 * The free tools, and what one leaves for them: the vocabulary that the directory, the library and the forum share
 * ({@link org.emancipasso.catalogue.Catalogue}), and the pages of those that curators describe. Features say what they have
 * about a tool through {@link org.emancipasso.catalogue.ToolMentions}; it knows none of them.
 */
@NullMarked
package org.emancipasso.catalogue;

import org.jspecify.annotations.NullMarked;
