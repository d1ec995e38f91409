package org.emancipasso.directory;

import java.util.List;

import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/**
 * A line of results, whole, from the index.
 *
 * @param freshDay from when its age counts, days since 1970
 * @param capacity what it said of its capacity, believed or not any more
 * @param capacityDay when, days since 1970
 * @param pitchExtract the pitch with the words that answered, empty when none did
 * @param descriptionExtract the same of the description, one fragment
 */
@ProjectionConstructor
public record ProviderHit(
        @IdProjection Long id,
        @FieldProjection String name,
        @FieldProjection @Nullable String pitch,
        @FieldProjection @Nullable String structure,
        @FieldProjection @Nullable String modality,
        @FieldProjection @Nullable String commune,
        @FieldProjection @Nullable GeoPoint location,
        @FieldProjection List<String> area,
        @FieldProjection @Nullable Boolean example,
        @FieldProjection @Nullable Long freshDay,
        @FieldProjection @Nullable String capacity,
        @FieldProjection @Nullable Integer capacityWeeks,
        @FieldProjection @Nullable Long capacityDay,
        @HighlightProjection(path = "pitch") List<String> pitchExtract,
        @HighlightProjection(path = "description") List<String> descriptionExtract) {

}
