/**
 * The free tools, and what one leaves for them: the vocabulary that the directory, the library and the forum share
 * ({@link org.emancipasso.catalogue.Catalogue}), the words of the taxonomies
 * ({@link org.emancipasso.catalogue.Vocabularies}), and the pages of the tools that curators describe. Features say what
 * they have about a tool through {@link org.emancipasso.catalogue.ToolMentions}, and what a word describes through
 * {@link org.emancipasso.catalogue.WordUser}; it knows none of them.
 */
@NullMarked
package org.emancipasso.catalogue;

import org.jspecify.annotations.NullMarked;
