package org.emancipasso.library;

import java.util.List;

import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.Precision;

/**
 * What a search found.
 *
 * @param hits one page
 * @param total how many in all
 * @param counts of facets and « what if »; nothing when the database answered
 * @param precision how the words were taken
 */
record LibraryHits(List<ItemHit> hits, long total, FacetCounts counts, Precision precision) {}
