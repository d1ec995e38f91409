/**
 * The directory of providers: listings, their search by need, tool and place, their pages. Publishes
 * {@link org.emancipasso.directory.DirectoryRoutes}. May use {@code catalogue}, {@code territory}, {@code search} and
 * {@code web}, {@code account} for whose a listing is, {@code moderation}, {@code mail}, {@code audit}, and {@code supervision} for
 * which sites are gone; never another feature.
 */
@NullMarked
package org.emancipasso.directory;

import org.jspecify.annotations.NullMarked;
