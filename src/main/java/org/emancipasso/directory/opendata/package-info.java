/**
 * The directory for other people's programs and pages: files of any size, a JSON interface, a feed, a list to embed. Gives
 * out what {@link org.emancipasso.directory.PublicListing} holds and nothing else. Reads addresses with
 * {@link org.emancipasso.directory.CriteriaReader}, as the search page does, but refuses what it does not understand: a
 * program would not read a notice, and would take the wrong listings away.
 */
@NullMarked
package org.emancipasso.directory.opendata;

import org.jspecify.annotations.NullMarked;
