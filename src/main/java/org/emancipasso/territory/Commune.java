package org.emancipasso.territory;

import java.util.List;

/**
 * A French commune.
 *
 * @param code INSEE code, five characters, {@code 2A004} for Ajaccio
 * @param name official name
 * @param postcodes its postcodes, at least one
 * @param department INSEE department code, {@code 44}, {@code 2A}, {@code 974}
 * @param region INSEE region code, {@code 52}
 * @param population inhabitants, 0 when unknown
 * @param location WGS 84, the town hall or an approximation within a few kilometres
 */
public record Commune(
        String code,
        String name,
        List<String> postcodes,
        String department,
        String region,
        int population,
        Coordinates location) {

    /** The address of this place in a URL parameter and on screen: its first postcode and its name. */
    public String label() {
        return name + " (" + postcodes.getFirst() + ")";
    }
}
