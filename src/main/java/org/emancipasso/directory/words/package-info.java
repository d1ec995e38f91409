/**
 * Where curators keep the words of the directory: the terms of its taxonomies, the names of tools, the synonyms of its
 * search. Part of {@code directory}.
 */
@NullMarked
package org.emancipasso.directory.words;

import org.jspecify.annotations.NullMarked;
