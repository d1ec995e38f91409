/** The library for spreadsheets, programs and feed readers. Gives out {@link org.emancipasso.library.PublicItem} and nothing else. */
@NullMarked
package org.emancipasso.library.opendata;

import org.jspecify.annotations.NullMarked;
