package org.emancipasso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;

import org.emancipasso.testing.Table;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class FacetedRequestTest {

    private final FacetedRequest request = new FacetedRequest("shuffle", 20_500);

    @Test
    void asks_for_hits_counts_and_what_if_counts_at_once() {
        request.filter("structure", FacetedRequest.anyOf("structure", List.of("scop", "scic")));
        request.filter("outil", FacetedRequest.anyOf("tools", List.of("nextcloud", FacetedRequest.UNKNOWN)));
        request.filter("place", FacetedRequest.eitherOf(FacetedRequest.within("location", 50, 47.2382, -1.5603),
                FacetedRequest.anyOf("reach", List.of("departement:44", "region:52", "france"))));
        request.facet("structure", "structure", 60);
        request.facet("taille", "sizes", 60);
        request.facet("etape", "stages", 60);
        request.whatIfWithout("structure");
        request.whatIfInstead("place100", "place", FacetedRequest.within("location", 100, 47.2382, -1.5603));
        request.whatIfWithoutWords("words");

        assertEquals(JsonParser.parseString(Table.text("/search/faceted-request.json")), body());
    }

    @Test
    void filters_nothing_when_no_filter_is_added() {
        assertFalse(body().has("post_filter"));
    }

    @Test
    void counts_nothing_when_no_count_is_asked() {
        assertFalse(body().has("aggs"));
    }

    @Test
    void counts_all_hits_of_a_facet_without_other_filters() {
        request.facet("structure", "structure", 60);

        assertEquals(JsonParser.parseString("{'match_all': {}}"), body().getAsJsonObject("aggs")
                .getAsJsonObject("under_all").get("filter"));
    }

    @Test
    void reads_the_counts_of_facets() {
        FacetCounts counts = FacetedRequest.counts(JsonParser.parseString("""
            {"aggregations": {
              "under_all": {"doc_count": 3, "facet_taille": {"buckets": [{"key": "petite", "doc_count": 3}]}},
              "what_if_structure": {"doc_count": 5, "facet_structure": {"buckets": [
                {"key": "scop", "doc_count": 2}, {"key": "inconnu", "doc_count": 1}]}}}}""").getAsJsonObject());

        assertEquals(Map.of("scop", 2L, "inconnu", 1L), counts.of("structure"));
        assertEquals(Map.of("petite", 3L), counts.of("taille"));
    }

    @Test
    void shows_and_counts_once_what_belongs_together() {
        FacetedRequest grouped = new FacetedRequest();
        grouped.facet("etiquette", "tags", 60);
        grouped.groupBy("topic");
        JsonObject sent = JsonParser.parseString("{'query': {'match_all': {}}}").getAsJsonObject();
        grouped.applyTo(sent);
        String once = sent.toString();
        grouped.applyTo(sent);

        assertEquals(once, sent.toString());
        assertEquals(JsonParser.parseString("""
            {"query": {"match_all": {}}, "collapse": {"field": "topic"}, "aggs": {
              "under_all": {"filter": {"match_all": {}}, "aggs": {
                "facet_etiquette": {"terms": {"field": "tags", "size": 60, "missing": "inconnu"},
                  "aggs": {"distinct": {"cardinality": {"field": "topic"}}}},
                "distinct": {"cardinality": {"field": "topic"}}}},
              "what_if_groups": {"filter": {"match_all": {}},
                "aggs": {"distinct": {"cardinality": {"field": "topic"}}}}}}"""), sent);
        FacetCounts counts = FacetedRequest.counts(JsonParser.parseString("""
            {"aggregations": {
              "under_all": {"doc_count": 9, "distinct": {"value": 3}, "facet_etiquette": {"buckets": [
                {"key": "nextcloud", "doc_count": 8, "distinct": {"value": 2}}]}},
              "what_if_groups": {"doc_count": 9, "distinct": {"value": 3}}}}""").getAsJsonObject());
        assertEquals(Map.of("nextcloud", 2L), counts.of("etiquette"));
        assertEquals(Map.of(FacetedRequest.GROUPS, 3L), counts.whatIf());
    }

    @Test
    void counts_and_favours_what_is_no_field() {
        request.favour(FacetedRequest.above("day", 5));
        request.facet("age", Map.of("jeune", FacetedRequest.above("day", 5)));

        assertEquals(JsonParser.parseString("{'filter': {'range': {'day': {'gt': 5}}}, 'weight': 0.06}"),
                body().getAsJsonObject("query").getAsJsonObject("function_score").getAsJsonArray("functions").get(1));
        assertEquals(Map.of("jeune", 4L), FacetedRequest.counts(JsonParser.parseString("""
            {"aggregations": {"under_all": {"doc_count": 9,
              "facet_age": {"buckets": {"jeune": {"doc_count": 4}}}}}}""").getAsJsonObject()).of("age"));
    }

    @Test
    void reads_what_there_would_be_with_and_without_words() {
        FacetCounts counts = FacetedRequest.counts(JsonParser.parseString("""
            {"aggregations": {"what_if_place": {"doc_count": 9},
              "everything": {"doc_count": 33, "what_if_words": {"doc_count": 12}}}}""").getAsJsonObject());

        assertEquals(Map.of("place", 9L, "words", 12L), counts.whatIf());
    }

    @Test
    void reads_an_answer_without_counts() {
        assertEquals(Map.of(), FacetedRequest.counts(new JsonObject()).whatIf());
    }

    private JsonObject body() {
        JsonObject body = JsonParser.parseString("{'query': {'match': {'name': 'radio'}}, 'size': 20}")
                .getAsJsonObject();
        request.applyTo(body);
        return body;
    }
}
