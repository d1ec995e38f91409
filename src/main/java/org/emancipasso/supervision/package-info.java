/**
 * Whether the addresses that the site lists are alive. Knows no feature: those that list addresses implement
 * {@link org.emancipasso.supervision.ListedAddresses}, and ask {@link org.emancipasso.supervision.OfflineAddresses} what to say
 * on their pages. May use {@code data}, {@code account}, {@code mail}, {@code audit} and {@code web}.
 */
@NullMarked
package org.emancipasso.supervision;

import org.jspecify.annotations.NullMarked;
