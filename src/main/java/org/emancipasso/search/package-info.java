/**
 * The search kernel, shared by every searchable space: how words are folded, analysed and understood, the shape of one
 * request that brings hits, facets and extracts together, and the life of the indexes. A leaf: it knows no feature.
 */
@NullMarked
package org.emancipasso.search;

import org.jspecify.annotations.NullMarked;
