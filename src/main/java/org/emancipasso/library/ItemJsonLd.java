package org.emancipasso.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.emancipasso.web.ScriptData;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What machines read of a resource: schema.org {@code LearningResource}, or {@code CreativeWork} of what teaches nothing by itself. */
record ItemJsonLd(String json) {

    private static final Set<String> TEACHING = Set.of("guide", "video", "boite-a-outils", "webinaire", "modele");
    /** Of the vocabulary that schema.org names for {@code accessibilityFeature}. */
    private static final Map<String, String> ACCESS = Map.of("sous-titres", "captions", "transcription", "transcript",
            "pdf-balise", "taggedPDF");

    /**
     * @param url of the page here
     * @param words the codes of the resource in words: level and audiences
     */
    static ItemJsonLd of(ItemDetails details, String url, CodeWords words) {
        boolean isTeaching = details.type() == null || TEACHING.contains(details.type());
        JsonObject item = new JsonObject().put("@context", "https://schema.org")
                .put("@type", isTeaching ? "LearningResource" : "CreativeWork").put("@id", url)
                .put("name", details.title()).put("url", Objects.requireNonNullElse(details.address(), url))
                .put("mainEntityOfPage", url);
        put(item, "description", details.summary());
        put(item, "datePublished", details.dated());
        put(item, "inLanguage", details.language());
        put(item, "license", Licences.text(details.licence()).orElse(null));
        put(item, "timeRequired", details.minutes() == null ? null : "PT" + details.minutes() + "M");
        if (details.publisher() != null) {
            item.put("publisher", named("Organization", details.publisher()));
        }
        if (!details.authors().isEmpty()) {
            item.put("author", new JsonArray(details.authors().stream()
                    .map(author -> named(author.equals(details.publisher()) ? "Organization" : "Person", author))
                    .toList()));
        }
        if (details.level() != null && isTeaching) {
            item.put("educationalLevel", words.label(CodeList.LEVEL, details.level()));
        }
        if (!details.audiences().isEmpty()) {
            item.put("audience", new JsonArray(details.audiences().stream().map(code -> new JsonObject()
                    .put("@type", "Audience").put("audienceType", words.label(CodeList.AUDIENCE, code))).toList()));
        }
        List<String> features = details.access().stream().map(ACCESS::get).filter(Objects::nonNull).toList();
        if (!features.isEmpty()) {
            item.put("accessibilityFeature", new JsonArray(features));
        }
        if (!details.tools().isEmpty()) {
            item.put("about", new JsonArray(details.tools()));
        }
        return new ItemJsonLd(item.encode());
    }

    private static JsonObject named(String type, String name) {
        return new JsonObject().put("@type", type).put("name", name);
    }

    private static void put(JsonObject item, String key, @Nullable String value) {
        if (value != null) {
            item.put(key, value);
        }
    }

    /** For the script element. */
    public RawString escaped() {
        return ScriptData.of(json);
    }
}
