package org.emancipasso.catalogue;

import java.util.List;

import org.emancipasso.web.ScriptData;

import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What machines read of a tool: schema.org {@code SoftwareApplication}. */
record JsonLd(String json) {

    static JsonLd of(ToolSheet tool, List<Need> needs) {
        ToolDetails details = tool.details();
        JsonObject application = new JsonObject().put("@context", "https://schema.org")
                .put("@type", "SoftwareApplication")
                .put("@id", CatalogueRoutes.ROUTES.absolute(tool.path())).put("name", tool.name())
                .put("description", details.pitch()).put("url", details.website())
                .put("applicationCategory", new JsonArray(needs.stream().map(Need::label).toList()))
                .put("isAccessibleForFree", true).put("inLanguage", "fr");
        if (!details.spellings().isEmpty()) {
            application.put("alternateName", new JsonArray(details.spellings()));
        }
        String licence = new Licence(details.licence()).url();
        application.put("license", licence.isEmpty() ? details.licence() : licence);
        return new JsonLd(application.encode());
    }

    /** For the script element. */
    public RawString escaped() {
        return ScriptData.of(json);
    }
}
