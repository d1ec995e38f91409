/**
 * The files that an operator installs by, where there is no engine for containers: whatever one of them names is there,
 * and means the same as in the others.
 */
@NullMarked
package org.emancipasso.install;

import org.jspecify.annotations.NullMarked;
