package org.emancipasso.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Adds to an ordinary request what makes it a page of a faceted search, so that one round trip brings hits, facet counts
 * and « what if » counts together:
 * <ul>
 * <li>filters move to {@code post_filter}, and each facet is counted under all filters but its own: OR inside one, AND
 * across;</li>
 * <li>« what if » counts say how many hits there would be without one filter, with a wider one, or without the words;</li>
 * <li>hits of equal relevance are shuffled by a seed: the same for everyone who asks with the same seed; those that are
 * favoured come first;</li>
 * <li>hits that belong together may be one, the best of them, and are counted as one.</li>
 * </ul>
 * Only what Elasticsearch and OpenSearch share: {@code filter}, {@code global}, {@code terms} and {@code cardinality}
 * aggregations, {@code post_filter}, {@code collapse} and {@code function_score} with {@code random_score}.
 */
public final class FacetedRequest {

    /** Stands for « unknown » among the values of a facet. */
    public static final String UNKNOWN = "inconnu";

    /** Small beside any difference of relevance that a person would notice. */
    private static final double SHUFFLE_WEIGHT = 0.05;
    /** Just more than the shuffle can give. */
    private static final double FAVOUR_WEIGHT = 0.06;
    private static final String FACET = "facet_";
    private static final String WHAT_IF = "what_if_";
    private static final String UNDER_ALL = "under_all";
    private static final String EVERYTHING = "everything";
    private static final String DISTINCT = "distinct";
    /** The « what if » that counts the groups that all filters leave. */
    public static final String GROUPS = "groups";

    private final Map<String, JsonObject> filters = new LinkedHashMap<>();
    private final Map<String, JsonObject> aggregations = new LinkedHashMap<>();
    private final JsonObject global = new JsonObject();
    private final JsonArray favours = new JsonArray();
    private final @Nullable String shuffleField;
    private final long seed;
    private @Nullable String groupField;

    /** Hits of equal relevance stay in the order that the request gives. */
    public FacetedRequest() {
        shuffleField = null;
        seed = 0;
    }

    /**
     * @param shuffleField a numeric field, different in each document
     * @param seed the same seed gives the same order
     */
    public FacetedRequest(String shuffleField, long seed) {
        this.shuffleField = shuffleField;
        this.seed = seed;
    }

    /** Keeps the hits that a query accepts. All filters are added before the first facet. */
    public void filter(String name, JsonObject query) {
        filters.put(name, query);
    }

    /**
     * Counts the values of a field under all filters but the one of this name, if any; unknown counts too. The facets that
     * no filter of their own narrows are counted together: the engine runs the filters once for all of them.
     */
    public void facet(String name, String field, int mostValues) {
        JsonObject terms = new JsonObject();
        terms.addProperty("field", field);
        terms.addProperty("size", mostValues);
        terms.addProperty("missing", UNKNOWN);
        count(name, object("terms", terms));
    }

    /** Counts in the same way values that are no field's: each by a query of its own. */
    public void facet(String name, Map<String, JsonObject> values) {
        JsonObject queries = new JsonObject();
        values.forEach(queries::add);
        count(name, object("filters", object("filters", queries)));
    }

    private void count(String name, JsonObject aggregation) {
        JsonObject under = filters.containsKey(name)
                ? without(name)
                : aggregations.computeIfAbsent(UNDER_ALL, all -> filtered(allBut(null)));
        if (!under.has("aggs")) {
            under.add("aggs", new JsonObject());
        }
        under.getAsJsonObject("aggs").add(FACET + name, aggregation);
    }

    /**
     * Shows of the documents that have the same value the best one only.
     *
     * @param field a number, one in each document
     */
    public void onePer(String field) {
        groupField = field;
    }

    /**
     * The same, and counts values instead of documents; exact up to a few thousand. After the filters.
     *
     * @param field a number, one in each document
     */
    public void groupBy(String field) {
        onePer(field);
        aggregations.put(WHAT_IF + GROUPS, filtered(allBut(null)));
    }

    /** Puts what a query accepts before what is as relevant. */
    public void favour(JsonObject query) {
        JsonObject favour = object("filter", query);
        favour.addProperty("weight", FAVOUR_WEIGHT);
        favours.add(favour);
    }

    /** Counts what there would be without one filter. */
    public void whatIfWithout(String name) {
        without(name);
    }

    /** Counts what there would be with the words alone. */
    public void whatIfWithoutFilters(String whatIf) {
        aggregations.put(WHAT_IF + whatIf, filtered(new JsonArray()));
    }

    /** Counts what there would be with one filter replaced. */
    public void whatIfInstead(String whatIf, String name, JsonObject instead) {
        JsonArray others = allBut(name);
        others.add(instead);
        aggregations.put(WHAT_IF + whatIf, filtered(others));
    }

    /** Counts what there would be with the filters but without the words. */
    public void whatIfWithoutWords(String whatIf) {
        global.add(WHAT_IF + whatIf, filtered(allBut(null)));
    }

    /** Shapes the body of a search request. */
    public void applyTo(JsonObject body) {
        JsonArray functions = functions();
        if (!functions.isEmpty()) {
            JsonObject scored = new JsonObject();
            scored.add("query", body.get("query"));
            scored.add("functions", functions);
            scored.addProperty("score_mode", "sum");
            scored.addProperty("boost_mode", "sum");
            body.add("query", object("function_score", scored));
        }
        if (!filters.isEmpty()) {
            body.add("post_filter", bool(allBut(null)));
        }
        if (groupField != null) {
            body.add("collapse", field(groupField));
            aggregations.values().forEach(this::countGroups);
        }
        JsonObject all = new JsonObject();
        aggregations.forEach(all::add);
        if (!global.isEmpty()) {
            JsonObject everything = object("global", new JsonObject());
            everything.add("aggs", global);
            all.add(EVERYTHING, everything);
        }
        if (!all.isEmpty()) {
            body.add("aggs", all);
        }
    }

    private JsonArray functions() {
        JsonArray functions = new JsonArray();
        if (shuffleField != null) {
            JsonObject random = new JsonObject();
            random.addProperty("seed", seed);
            random.addProperty("field", shuffleField);
            JsonObject shuffle = object("random_score", random);
            shuffle.addProperty("weight", SHUFFLE_WEIGHT);
            functions.add(shuffle);
        }
        functions.addAll(favours);
        return functions;
    }

    /** In an aggregation, and in the facets that it holds; once, however often the request is sent. */
    private void countGroups(JsonObject aggregation) {
        if (!aggregation.has("aggs")) {
            aggregation.add("aggs", new JsonObject());
        }
        JsonObject inside = aggregation.getAsJsonObject("aggs");
        if (inside.has(DISTINCT)) {
            return;
        }
        inside.asMap().values().forEach(facet -> countGroups(facet.getAsJsonObject()));
        inside.add(DISTINCT, object("cardinality", field(Objects.requireNonNull(groupField))));
    }

    /** Shapes the body of a request that counts nothing: only the filters. */
    public void narrow(JsonObject body) {
        JsonObject narrowed = new JsonObject();
        narrowed.add("must", body.get("query"));
        narrowed.add("filter", allBut(null));
        body.add("query", object("bool", narrowed));
    }

    /** Reads the counts from the body of the answer. */
    public static FacetCounts counts(JsonObject responseBody) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        Map<String, Long> whatIf = new LinkedHashMap<>();
        if (responseBody.has("aggregations")) {
            read(responseBody.getAsJsonObject("aggregations"), facets, whatIf);
        }
        return new FacetCounts(facets, whatIf);
    }

    private static void read(JsonObject aggregations, Map<String, Map<String, Long>> facets, Map<String, Long> whatIf) {
        for (Map.Entry<String, JsonElement> entry : aggregations.entrySet()) {
            String name = entry.getKey();
            if (name.startsWith(FACET)) {
                facets.put(name.substring(FACET.length()), values(entry.getValue().getAsJsonObject()));
            } else if (entry.getValue() instanceof JsonObject aggregation) {
                if (name.startsWith(WHAT_IF)) {
                    whatIf.put(name.substring(WHAT_IF.length()), count(aggregation));
                }
                read(aggregation, facets, whatIf);
            }
        }
    }

    private static Map<String, Long> values(JsonObject facet) {
        Map<String, Long> values = new LinkedHashMap<>();
        if (facet.get("buckets") instanceof JsonObject named) {
            named.asMap().forEach((code, bucket) -> values.put(code, count(bucket.getAsJsonObject())));
            return values;
        }
        facet.getAsJsonArray("buckets").forEach(bucket -> values.put(bucket.getAsJsonObject().get("key").getAsString(),
                count(bucket.getAsJsonObject())));
        return values;
    }

    /** Of groups where they are counted, of documents elsewhere. */
    private static long count(JsonObject bucket) {
        return bucket.has(DISTINCT)
                ? bucket.getAsJsonObject(DISTINCT).get("value").getAsLong()
                : bucket.get("doc_count").getAsLong();
    }

    /** A query: the field has one of these values; {@link #UNKNOWN} accepts documents without a value. */
    public static JsonObject anyOf(String field, List<String> values) {
        JsonArray known = new JsonArray();
        values.stream().filter(Predicate.not(UNKNOWN::equals)).forEach(known::add);
        JsonObject terms = object("terms", object(field, known));
        if (!values.contains(UNKNOWN)) {
            return terms;
        }
        return eitherOf(terms, not(object("exists", field(field))));
    }

    /** A query: the field is greater than a number. */
    public static JsonObject above(String field, long number) {
        JsonObject range = new JsonObject();
        range.addProperty("gt", number);
        return object("range", object(field, range));
    }

    /** A query: the field is less than a number. */
    public static JsonObject below(String field, long number) {
        JsonObject range = new JsonObject();
        range.addProperty("lt", number);
        return object("range", object(field, range));
    }

    /** A query: within some kilometres of a point. */
    public static JsonObject within(String field, double kilometres, double latitude, double longitude) {
        JsonObject point = new JsonObject();
        point.addProperty("lat", latitude);
        point.addProperty("lon", longitude);
        JsonObject distance = new JsonObject();
        distance.addProperty("distance", kilometres + "km");
        distance.add(field, point);
        return object("geo_distance", distance);
    }

    /** A query: any of several. */
    public static JsonObject eitherOf(JsonObject... queries) {
        JsonArray should = new JsonArray();
        List.of(queries).forEach(should::add);
        return object("bool", object("should", should));
    }

    /** A query: one and the other. */
    public static JsonObject both(JsonObject one, JsonObject other) {
        JsonArray filter = new JsonArray();
        filter.add(one);
        filter.add(other);
        return object("bool", object("filter", filter));
    }

    /** A query: whatever another one does not accept. */
    public static JsonObject not(JsonObject query) {
        return object("bool", object("must_not", query));
    }

    /** The aggregation under all filters but one; its facet and its « what if » count share it. */
    private JsonObject without(String name) {
        return aggregations.computeIfAbsent(WHAT_IF + name, absent -> filtered(allBut(name)));
    }

    private JsonArray allBut(@Nullable String name) {
        JsonArray queries = new JsonArray();
        filters.forEach((filter, query) -> {
            if (!filter.equals(name)) {
                queries.add(query);
            }
        });
        return queries;
    }

    private static JsonObject filtered(JsonArray queries) {
        return object("filter", bool(queries));
    }

    private static JsonObject bool(JsonArray queries) {
        return queries.isEmpty() ? object("match_all", new JsonObject()) : object("bool", object("filter", queries));
    }

    private static JsonObject field(String name) {
        JsonObject object = new JsonObject();
        object.addProperty("field", name);
        return object;
    }

    private static JsonObject object(String key, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(key, value);
        return object;
    }
}
