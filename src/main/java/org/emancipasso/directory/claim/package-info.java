/**
 * Whose a listing is, as its structure shows it: a request, a proof, a time to object (ADR 0032). May use what
 * {@code directory} may.
 */
@NullMarked
package org.emancipasso.directory.claim;

import org.jspecify.annotations.NullMarked;
