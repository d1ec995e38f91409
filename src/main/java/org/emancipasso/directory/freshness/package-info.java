/**
 * How old listings are and what comes of it: reminders to structures, links that confirm without logging in, listings that
 * their age hides, what is public of it (ADR 0031). May use what {@code directory} may.
 */
@NullMarked
package org.emancipasso.directory.freshness;

import org.jspecify.annotations.NullMarked;
