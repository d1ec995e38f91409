package org.emancipasso.directory.opendata;

import java.time.Instant;
import java.util.List;

import org.emancipasso.directory.PublicListing;
import org.emancipasso.directory.PublicListing.Place;
import org.jspecify.annotations.Nullable;

/** Listings that a test makes up. */
final class Listings {

    private Listings() {
    }

    /** A listing of which little is known. */
    static PublicListing listing(String name, @Nullable String pitch, @Nullable Place seat, List<String> tools) {
        return new PublicListing(7, "https://emancipasso.test/prestataires/7", name, pitch, null, null, null, seat,
                List.of(), List.of(), List.of(), List.of(), null, tools, List.of(), List.of(), List.of(), null, null,
                List.of(), false, null, null, Instant.parse("2026-11-22T10:00:00Z"));
    }
}
