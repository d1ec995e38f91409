/**
 * Which searches of the last days found nothing, so that curators see what is missing: counted by day, and tied to nobody.
 * Part of {@code directory}.
 */
@NullMarked
package org.emancipasso.directory.unfound;

import org.jspecify.annotations.NullMarked;
