package org.emancipasso.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.search.FacetedRequest;

import com.google.gson.JsonObject;

/** Asks the index for a capacity as it is believed on a day: what is too old counts as unknown, whenever it was indexed. */
final class CapacityFilter {

    private CapacityFilter() {
    }

    /** Those who said one of these; {@link FacetedRequest#UNKNOWN} for those who said nothing lately. */
    static JsonObject anyOf(List<String> codes, LocalDate today) {
        return FacetedRequest.eitherOf(codes.stream().map(code -> one(code, today)).toArray(JsonObject[]::new));
    }

    /** What to count, by code. */
    static Map<String, JsonObject> values(LocalDate today) {
        Map<String, JsonObject> values = new LinkedHashMap<>();
        for (Capacity capacity : Capacity.values()) {
            values.put(capacity.code, one(capacity.code, today));
        }
        values.put(FacetedRequest.UNKNOWN, one(FacetedRequest.UNKNOWN, today));
        return values;
    }

    private static JsonObject one(String code, LocalDate today) {
        JsonObject lately = FacetedRequest.above("capacityDay", Capacity.forgottenOn(today).toEpochDay());
        return code.equals(FacetedRequest.UNKNOWN)
                ? FacetedRequest.not(lately)
                : FacetedRequest.both(FacetedRequest.anyOf("capacity", List.of(code)), lately);
    }
}
