/** Journeys and promises that only a real browser, or a look at every page, can prove. */
@NullMarked
package org.emancipasso.e2e;

import org.jspecify.annotations.NullMarked;
