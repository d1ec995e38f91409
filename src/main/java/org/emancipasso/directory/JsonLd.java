package org.emancipasso.directory;

import java.util.List;

import org.emancipasso.web.ScriptData;

import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What machines read of a listing: schema.org {@code Organization}. Its text cannot leave the script element it stands
 * in, since {@code <}, {@code >} and {@code &} are written as escapes.
 */
record JsonLd(String json) {

    static JsonLd of(ProviderDetails details, String url, List<String> areas) {
        JsonObject organization = new JsonObject().put("@context", "https://schema.org").put("@type", "Organization")
                .put("@id", url).put("name", details.name());
        if (details.pitch() != null) {
            organization.put("description", details.pitch());
        }
        if (details.website() != null) {
            organization.put("url", details.website());
        }
        Seat seat = details.seat();
        if (seat != null && seat.communeName() != null) {
            organization.put("address", new JsonObject().put("@type", "PostalAddress")
                    .put("addressLocality", seat.communeName()).put("postalCode", seat.postcode())
                    .put("addressCountry", "FR"));
        }
        if (!areas.isEmpty()) {
            organization.put("areaServed", new JsonArray(areas));
        }
        if (!details.tools().isEmpty()) {
            organization.put("knowsAbout", new JsonArray(details.tools()));
        }
        return new JsonLd(organization.encode());
    }

    /** For the script element. */
    public RawString escaped() {
        return ScriptData.of(json);
    }
}
