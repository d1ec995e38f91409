package org.emancipasso.directory;

import jakarta.persistence.Embeddable;

import org.emancipasso.territory.Commune;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider has its office; distinct from the area it serves.
 *
 * @param postcode as written, five digits
 * @param communeName the official name, or as written while the commune is not recognised
 * @param communeCode INSEE code, {@code null} while the commune is not recognised
 * @param latitude degrees, {@code null} with {@code longitude}
 */
@Embeddable
public record Seat(
        @Nullable String postcode,
        @Nullable String communeName,
        @Nullable String communeCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** A seat in a recognised commune; the postcode given is kept when it is the commune's, else its first. */
    public static Seat in(Commune commune, @Nullable String postcode) {
        String own = postcode != null && commune.postcodes().contains(postcode)
                ? postcode
                : commune.postcodes().getFirst();
        return new Seat(own, commune.name(), commune.code(), commune.location().latitude(),
                commune.location().longitude());
    }

    /** A seat as it was written, not recognised. */
    public static Seat unrecognised(@Nullable String postcode, @Nullable String communeName) {
        return new Seat(postcode, communeName, null, null, null);
    }

    boolean isRecognised() {
        return communeCode != null;
    }

}
