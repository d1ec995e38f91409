package org.emancipasso.directory.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.directory.PublicListing;
import org.emancipasso.directory.PublicListing.Place;
import org.emancipasso.web.export.DataJson;
import org.jspecify.annotations.Nullable;

/** A layer for maps (RFC 7946). A listing without a recognised commune has no geometry. */
final class GeoJsonFormat implements ListingFormat {

    private final DataJson json;

    GeoJsonFormat(DataJson json) {
        this.json = json;
    }

    @Override
    public String begin() {
        return "{\"type\":\"FeatureCollection\",\"features\":[";
    }

    @Override
    public String write(List<PublicListing> listings, boolean first) {
        return json.elements(listings.stream().map(GeoJsonFormat::feature).toList(), first);
    }

    @Override
    public String end() {
        return "]}";
    }

    private static Map<String, @Nullable Object> feature(PublicListing listing) {
        Map<String, @Nullable Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", listing.id());
        feature.put("geometry", geometry(listing.seat()));
        feature.put("properties", listing);
        return feature;
    }

    private static @Nullable Map<String, Object> geometry(@Nullable Place seat) {
        return seat == null || seat.latitude() == null || seat.longitude() == null
                ? null
                : Map.of("type", "Point", "coordinates", List.of(seat.longitude(), seat.latitude()));
    }
}
