/**
 * People whom a listing names: invited by those who look after it, asked by their own mail, and free to take their name away
 * without an account, for ever (docs/adr/0037). Part of {@code directory}.
 */
@NullMarked
package org.emancipasso.directory.person;

import org.jspecify.annotations.NullMarked;
