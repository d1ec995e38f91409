package org.emancipasso.directory;

import java.util.List;

import org.emancipasso.search.FacetCounts;

/**
 * What a search found.
 *
 * @param hits one page
 * @param total how many in all
 * @param counts of facets and « what if »; nothing when the database answered
 * @param precision how the words were taken
 */
public record Hits(List<ProviderHit> hits, long total, FacetCounts counts, Precision precision) {

    /** How the words were taken. */
    public enum Precision {
        /** As typed, in all their forms. */
        EXACT,
        /** With typing errors forgiven. */
        FORGIVING,
        /** With typing errors forgiven and some words missing, because no listing has them all. */
        PARTIAL,
        /** By the database, letter by letter, because the engine did not answer. */
        DEGRADED
    }
}
