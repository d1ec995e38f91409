/**
 * Where things are in France: communes, departments and regions, overseas included. Read-only reference data, held in
 * memory so that a place is understood even while the database or the search engine is away. Uses {@code search} for
 * folding only; knows no feature.
 */
@NullMarked
package org.emancipasso.territory;

import org.jspecify.annotations.NullMarked;
