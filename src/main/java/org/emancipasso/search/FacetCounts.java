package org.emancipasso.search;

import java.util.Map;

/**
 * What a faceted search counted.
 *
 * @param facets by facet and value, the most frequent first
 * @param whatIf by the name of the « what if »
 */
public record FacetCounts(Map<String, Map<String, Long>> facets, Map<String, Long> whatIf) {

    /** Nothing counted. */
    public static final FacetCounts NONE = new FacetCounts(Map.of(), Map.of());

    /** The counts of one facet. */
    public Map<String, Long> of(String facet) {
        return facets.getOrDefault(facet, Map.of());
    }
}
