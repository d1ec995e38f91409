/**
 * What the tests and {@code bin/serve} share: the local stack (a real PostgreSQL and a real search engine, started as
 * processes on free ports, without containers), the {@code Browser} that fills forms as rendered, and fixtures.
 */
@NullMarked
package org.emancipasso.testing;

import org.jspecify.annotations.NullMarked;
