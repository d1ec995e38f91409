package org.emancipasso.directory.opendata;

import java.util.List;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.ProviderHit;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A line of results for programs.
 *
 * @param url its page
 * @param api all that it says, for programs
 * @param structure code
 * @param modality code
 * @param commune where its office is
 * @param latitude WGS 84, of the commune
 * @param area codes of where it works
 * @param example whether it is demonstration content
 */
@JsonNaming(SnakeCaseStrategy.class)
record ProviderSummary(
        long id,
        String name,
        String url,
        String api,
        @Nullable String pitch,
        @Nullable String structure,
        @Nullable String modality,
        @Nullable String commune,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> area,
        boolean example) {

    static ProviderSummary of(ProviderHit hit, String baseUrl) {
        return new ProviderSummary(hit.id(), hit.name(), baseUrl + DirectoryRoutes.ROUTES.listing(hit.id(), hit.name()),
                baseUrl + OpenDataRoutes.ROUTES.provider(hit.id()), hit.pitch(), hit.structure(), hit.modality(),
                hit.commune(), hit.location() == null ? null : hit.location().latitude(),
                hit.location() == null ? null : hit.location().longitude(), hit.area(),
                Boolean.TRUE.equals(hit.example()));
    }
}
