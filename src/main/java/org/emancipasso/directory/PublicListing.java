package org.emancipasso.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * All that a published listing says to anyone: what open data is made of. {@code null} and the empty list mean unknown.
 * The private contact address is not here.
 *
 * @param url its page
 * @param description Markdown
 * @param structure code, as the four lists of codes and {@code headcount} and {@code modality}
 * @param area codes of {@link org.emancipasso.territory.Area}
 * @param tools names
 * @param leaves names
 * @param languages ISO 639 codes
 * @param example whether it is demonstration content
 * @param verifiedOn when a person last checked it
 * @param confirmedOn when the structure itself last confirmed it
 * @param updatedAt when the row last changed
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PublicListing(
        long id,
        String url,
        String name,
        @Nullable String pitch,
        @Nullable String description,
        @Nullable String structure,
        @Nullable String headcount,
        @Nullable Place seat,
        List<String> area,
        List<String> supports,
        List<String> stages,
        List<String> sizes,
        @Nullable String modality,
        List<String> tools,
        List<String> leaves,
        List<String> languages,
        List<String> labels,
        @Nullable String siren,
        @Nullable String website,
        List<ExampleProject> projects,
        boolean example,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate confirmedOn,
        Instant updatedAt) {

    /**
     * Where its office is.
     *
     * @param inseeCode of the commune, {@code null} while it is not recognised
     * @param latitude WGS 84, of the commune, {@code null} with {@code longitude}
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Place(
            @Nullable String postcode,
            @Nullable String commune,
            @Nullable String inseeCode,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        static @Nullable Place of(@Nullable Seat seat) {
            return seat == null
                    ? null
                    : new Place(seat.postcode(), seat.communeName(), seat.communeCode(), seat.latitude(),
                            seat.longitude());
        }
    }

    static PublicListing of(Provider provider, String baseUrl) {
        ProviderDetails details = provider.details();
        return new PublicListing(provider.id(),
                baseUrl + DirectoryRoutes.ROUTES.listing(provider.id(), details.name()), details.name(),
                details.pitch(), details.description(), details.structure(), details.headcount(),
                Place.of(details.seat()), details.area(), details.supports(), details.stages(), details.sizes(),
                details.modality(), details.tools(), details.leaves(), details.languages(), details.labels(),
                details.siren(), details.website(), details.projects(), provider.isExample(), provider.verifiedOn(),
                provider.confirmedOn(), Objects.requireNonNull(provider.updatedAt()));
    }
}
