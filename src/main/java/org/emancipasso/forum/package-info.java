/**
 * Where associations ask each other: categories, topics, posts. Publishes {@link org.emancipasso.forum.ForumRoutes}. May use
 * {@code catalogue}, {@code territory}, {@code search} and {@code web}, {@code account} for who writes, {@code moderation},
 * {@code notification}, {@code mail} and {@code audit}; never another feature.
 */
@NullMarked
package org.emancipasso.forum;

import org.jspecify.annotations.NullMarked;
