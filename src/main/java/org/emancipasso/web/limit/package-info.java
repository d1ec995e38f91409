/**
 * How much somebody may ask for in a while, by account and by address, over all replicas (docs/adr/0025). A form costs one
 * by itself; an endpoint that wants a budget of its own says so by {@link org.emancipasso.web.limit.Limited}.
 */
@NullMarked
package org.emancipasso.web.limit;

import org.jspecify.annotations.NullMarked;
