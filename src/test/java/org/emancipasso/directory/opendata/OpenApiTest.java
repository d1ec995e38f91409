package org.emancipasso.directory.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.emancipasso.catalogue.Vocabularies;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The interface for programs keeps the contract that it publishes. */
@Platform
class OpenApiTest {

    private static final String SEARCH = "/api/v1/providers";

    private final Browser browser = new Browser();
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Vocabularies vocabularies;

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @CsvSource({"Found,/api/v1/providers", "Found,/api/v1/providers?q=nextcloud&pres-de=Nantes",
            "Found,/api/v1/providers?page=9", "Taxonomies,/api/v1/taxonomies",
            "Problem,/api/v1/providers?etape=99", "Problem,/api/v1/providers/999999"})
    void every_answer_is_what_the_contract_says(String schema, String path) throws JsonProcessingException {
        assertEquals(Set.of(), schema(schema).validate(browser.open(path).response().body(), InputFormat.JSON));
    }

    @Test
    void every_listing_is_what_the_contract_says() throws JsonProcessingException {
        JsonSchema schema = schema("Provider");
        for (JsonNode item : read(SEARCH).path("items")) {
            String path = SEARCH + "/" + item.path("id").asLong();
            assertEquals(Set.of(), schema.validate(browser.open(path).response().body(), InputFormat.JSON), path);
        }
        assertFalse(schema.validate("{\"id\":1}", InputFormat.JSON).isEmpty());
    }

    static Stream<String> searches() {
        return Stream.of("", "?q=nextcloud", "?structure=scop&tri=nom", "?pres-de=Nantes+%2844000%29&rayon=200",
                "?page=2", "?q=billeterie");
    }

    @ParameterizedTest
    @MethodSource("searches")
    void gives_the_page_of_results_that_a_person_sees(String query) throws JsonProcessingException {
        Page page = browser.open("/prestataires" + query);
        JsonNode found = read(SEARCH + query);

        assertEquals(page.total(), found.path("total").asInt());
        List<String> names = new ArrayList<>();
        found.path("items").forEach(item -> names.add(item.path("name").asText()));
        assertEquals(page.names(), names);
    }

    @Test
    void documents_every_value_of_every_filter() throws JsonProcessingException {
        for (JsonNode parameter : contract().at("/paths/~1api~1v1~1providers/get/parameters")) {
            String name = parameter.path("name").asText();
            JsonNode example = parameter.path("example");
            String value = example.isArray() ? example.path(0).asText() : example.asText();
            assertFalse(value.isEmpty(), name);
            assertEquals(200, browser.open(SEARCH + "?pres-de=Nantes&" + name + "="
                    + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)).status(), name);
            for (JsonNode code : parameter.at("/schema/items/enum")) {
                assertEquals(200, browser.open(SEARCH + "?" + name + "=" + code.asText()).status(), name);
            }
        }
        assertEquals(codes("support"), documented("accompagnement"));
        assertEquals(codes("stage"), documented("etape"));
        assertEquals(codes("size"), documented("taille"));
        assertEquals(codes("modality"), documented("modalite"));
        assertEquals(codes("structure"), documented("structure"));
    }

    @Test
    void documents_every_filter_of_the_search_page() throws JsonProcessingException {
        Set<String> documented = new TreeSet<>();
        contract().at("/paths/~1api~1v1~1providers/get/parameters")
                .forEach(parameter -> documented.add(parameter.path("name").asText()));
        Set<String> shown = new TreeSet<>(browser.open("/prestataires").document()
                .select("#recherche input[name], #recherche select[name]").eachAttr("name"));

        assertTrue(documented.containsAll(shown), () -> shown + " but " + documented);
    }

    @Test
    void is_read_by_people_at_the_root_of_the_interface() {
        Page page = browser.open("/api");

        assertTrue(page.text().contains("GET https://emancipasso.test/api/v1/providers"), page.text());
        assertTrue(page.text().contains("preconisation-outils"));
    }

    @Test
    void a_page_beyond_the_last_is_empty() throws JsonProcessingException {
        assertTrue(read(SEARCH + "?page=9").path("items").isEmpty());
    }

    /** The engine counts no further, and would take the question for a failure: five of them would shut it for everyone. */
    @ParameterizedTest
    @ValueSource(strings = {"501", "107374183", "2147483647", "99999999999999"})
    void a_page_beyond_all_is_refused_and_the_engine_is_left_alone(String page) throws JsonProcessingException {
        for (int i = 0; i < 6; i++) {
            Page refused = browser.open(SEARCH + "?page=" + page);
            assertEquals(400, refused.status());
            assertEquals("page",
                    json.readTree(refused.response().body()).at("/invalid_parameters/0/name").asText());
        }
        assertEquals(200, browser.open(SEARCH + "?page=500").status());
        assertFalse(browser.open("/prestataires").isDegraded());
    }

    private JsonNode contract() throws JsonProcessingException {
        return read("/api/openapi.json");
    }

    private JsonNode read(String path) throws JsonProcessingException {
        Page page = browser.open(path);
        assertEquals(200, page.status(), path);
        return json.readTree(page.response().body());
    }

    private Set<String> codes(String taxonomy) throws JsonProcessingException {
        Set<String> codes = new TreeSet<>();
        read("/api/v1/taxonomies").path(taxonomy).forEach(word -> codes.add(word.path("code").asText()));
        return codes;
    }

    private Set<String> documented(String name) throws JsonProcessingException {
        Set<String> codes = new TreeSet<>();
        for (JsonNode parameter : contract().at("/paths/~1api~1v1~1providers/get/parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                parameter.at("/schema/items/enum").forEach(code -> codes.add(code.asText()));
            }
        }
        codes.remove("inconnu");
        return codes;
    }

    private JsonSchema schema(String name) throws JsonProcessingException {
        var schema = contract().deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) schema).put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
