/** Loads the conversations of the demonstration content from a file. Uses {@code forum} only. */
@NullMarked
package org.emancipasso.forum.example;

import org.jspecify.annotations.NullMarked;
