/**
 * The editor's desk: what those who speak for a structure see of its listing, and where they look after it. Changing it is
 * in {@code proposal}, with the form that all share (ADR 0034).
 */
@NullMarked
package org.emancipasso.directory.desk;

import org.jspecify.annotations.NullMarked;
