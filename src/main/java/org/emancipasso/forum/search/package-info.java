/**
 * Finding what was asked and answered: the search of the forum, and what resembles a question that is being typed. Part of
 * {@code forum}.
 */
@NullMarked
package org.emancipasso.forum.search;

import org.jspecify.annotations.NullMarked;
