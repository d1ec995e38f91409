/**
 * What anybody proposes: new listings, and corrections of published ones. Nothing of it is public before a curator read it
 * in the review queue.
 */
@NullMarked
package org.emancipasso.directory.proposal;

import org.jspecify.annotations.NullMarked;
