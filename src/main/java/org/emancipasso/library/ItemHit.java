package org.emancipasso.library;

import java.util.List;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/**
 * A line of results, whole, from the index.
 *
 * @param summaryExtract the piece of the summary with the words that answered, empty when none did
 */
@ProjectionConstructor
public record ItemHit(
        @IdProjection Long id,
        @FieldProjection String title,
        @FieldProjection @Nullable String summary,
        @FieldProjection @Nullable String type,
        @FieldProjection @Nullable String publisher,
        @FieldProjection @Nullable String level,
        @FieldProjection @Nullable Integer minutes,
        @FieldProjection @Nullable String dated,
        @HighlightProjection(path = "summary") List<String> summaryExtract) {

    /** The same of what the database says. */
    public static ItemHit of(long id, ItemDetails details) {
        return new ItemHit(id, details.title(), details.summary(), details.type(), details.publisher(),
                details.level(), details.minutes(), details.dated(), List.of());
    }
}
