/**
 * The library: what others learned, described, searched and kept alive. Publishes
 * {@link org.emancipasso.library.LibraryRoutes}, and to its own parts {@link org.emancipasso.library.ItemService}. May use
 * {@code catalogue}, {@code moderation}, {@code notification}, {@code account}, {@code mail}, {@code audit}, {@code search},
 * {@code web}, and {@code supervision} for what is gone; never the directory, nor the forum.
 */
@NullMarked
package org.emancipasso.library;

import org.jspecify.annotations.NullMarked;
