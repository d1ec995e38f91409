package org.emancipasso.testing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The part of the query language that Elasticsearch 8 and 9 and OpenSearch 2 and 3 share, as far as it is used. */
public final class CommonClauses {

    private static final Set<String> REQUEST = Set.of("query", "post_filter", "aggs", "sort", "highlight", "_source",
            "fields", "stored_fields", "collapse");
    private static final Set<String> LEAVES = Set.of("match", "match_all", "match_phrase", "term", "terms", "range",
            "exists", "geo_distance", "ids");
    /** Clauses that hold others, with the keys under which they do; the other keys are settings. */
    private static final Map<String, Set<String>> BRANCHES = Map.of(
            "bool", Set.of("must", "should", "filter", "must_not"),
            "constant_score", Set.of("filter"),
            "dis_max", Set.of("queries"),
            "function_score", Set.of("query"));
    private static final Set<String> SETTINGS = Set.of("minimum_should_match", "boost", "tie_breaker", "boost_mode",
            "score_mode",
            "functions");
    private static final Set<String> FUNCTIONS = Set.of("random_score", "filter", "weight");
    private static final Set<String> COUNTS = Set.of("filter", "filters", "global", "terms", "cardinality", "aggs");
    private static final Set<String> HIGHLIGHTS = Set.of("fields", "type", "pre_tags", "post_tags", "fragment_size",
            "number_of_fragments");

    private final Set<String> others = new TreeSet<>();

    private CommonClauses() {
    }

    /** The clauses of a request that are not of that part. */
    public static Set<String> missingFrom(JsonObject body) {
        CommonClauses clauses = new CommonClauses();
        clauses.request(body);
        return clauses.others;
    }

    private void request(JsonObject body) {
        known(body, REQUEST);
        queries(body.get("query"));
        queries(body.get("post_filter"));
        if (body.has("aggs")) {
            counts(body.getAsJsonObject("aggs"));
        }
        if (body.has("highlight")) {
            JsonObject highlight = body.getAsJsonObject("highlight");
            known(highlight, HIGHLIGHTS);
            highlight.getAsJsonObject("fields").asMap().values()
                    .forEach(field -> known(field.getAsJsonObject(), HIGHLIGHTS));
        }
        if (body.has("sort")) {
            each(body.get("sort")).forEach(this::sort);
        }
    }

    private void sort(JsonElement sort) {
        // A name of a field, _score or _geo_distance: of the kinds that begin with « _ », these alone.
        Set<String> names = sort.isJsonObject() ? sort.getAsJsonObject().keySet() : Set.of(sort.getAsString());
        names.stream().filter(name -> name.startsWith("_") && !Set.of("_score", "_geo_distance").contains(name))
                .forEach(others::add);
    }

    private void queries(JsonElement queries) {
        each(queries).forEach(query -> query.getAsJsonObject().asMap().forEach(this::query));
    }

    private void query(String kind, JsonElement content) {
        if (BRANCHES.containsKey(kind)) {
            content.getAsJsonObject().asMap().forEach((key, value) -> {
                if (BRANCHES.get(kind).contains(key)) {
                    queries(value);
                } else if (!SETTINGS.contains(key)) {
                    others.add(kind + "." + key);
                }
            });
            if (kind.equals("function_score")) {
                each(content.getAsJsonObject().get("functions"))
                        .forEach(function -> {
                            known(function.getAsJsonObject(), FUNCTIONS);
                            queries(function.getAsJsonObject().get("filter"));
                        });
            }
        } else if (!LEAVES.contains(kind)) {
            others.add(kind);
        }
    }

    private void counts(JsonObject aggregations) {
        aggregations.asMap().values().forEach(element -> {
            JsonObject aggregation = element.getAsJsonObject();
            known(aggregation, COUNTS);
            queries(aggregation.get("filter"));
            if (aggregation.has("filters")) {
                aggregation.getAsJsonObject("filters").getAsJsonObject("filters").asMap().values()
                        .forEach(this::queries);
            }
            if (aggregation.has("aggs")) {
                counts(aggregation.getAsJsonObject("aggs"));
            }
        });
    }

    private void known(JsonObject object, Set<String> keys) {
        object.keySet().stream().filter(key -> !keys.contains(key)).forEach(others::add);
    }

    private static Iterable<JsonElement> each(JsonElement oneOrMany) {
        if (oneOrMany != null && oneOrMany.isJsonArray()) {
            return oneOrMany.getAsJsonArray();
        }
        JsonArray one = new JsonArray();
        if (oneOrMany != null) {
            one.add(oneOrMany);
        }
        return one;
    }
}
