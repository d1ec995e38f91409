package org.emancipasso.catalogue.search;

import java.util.List;

import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.Precision;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/**
 * What a search of tools found.
 *
 * @param hits one page
 * @param total how many in all
 * @param counts of facets; nothing when the database answered
 * @param precision how the words were taken
 */
public record ToolHits(List<ToolHit> hits, long total, FacetCounts counts, Precision precision) {

    /**
     * A line of results, whole, from the index.
     *
     * @param replaces names of what one leaves for it
     * @param pitchExtract the pitch with the words that answered; empty when none did
     */
    @ProjectionConstructor
    public record ToolHit(@IdProjection Long id, @FieldProjection String code, @FieldProjection String name,
            @FieldProjection String pitch, @FieldProjection String licence, @FieldProjection List<String> replaces,
            @HighlightProjection(path = "pitch") List<String> pitchExtract) {}
}
