package org.emancipasso.forum.search;

import java.util.List;

import org.emancipasso.search.FacetCounts;
import org.emancipasso.search.Precision;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;

/**
 * What a search found.
 *
 * @param hits one page: of each topic, the post that answers best
 * @param total how many topics in all
 * @param counts of topics; nothing when the database answered
 */
public record TopicHits(List<PostHit> hits, long total, FacetCounts counts, Precision precision) {

    /**
     * A post.
     *
     * @param extract with the words that answered; empty when the title alone did
     */
    @ProjectionConstructor
    public record PostHit(@IdProjection Long id, @FieldProjection Long topic,
            @HighlightProjection(path = "text") List<String> extract) {}

    /** A post without more. */
    @ProjectionConstructor
    public record PostNumber(@IdProjection Long id) {}
}
