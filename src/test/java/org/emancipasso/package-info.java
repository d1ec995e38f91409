/** The tests mirror the packages of the platform. */
@NullMarked
package org.emancipasso;

import org.jspecify.annotations.NullMarked;
