package org.emancipasso.library.opendata;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.emancipasso.library.TestItems;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.Platform;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The library for spreadsheets, programs and feed readers says what its pages say. */
@Platform
class LibraryDataTest {

    private static final String API = "/api/v1/resources";

    private final Browser browser = new Browser();
    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void awaitIndex() {
        TestItems.awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=nexcloud", "?niveau=debutant&tri=titre", "?page=2"})
    void gives_the_page_of_results_that_a_person_sees(String query) throws JsonProcessingException {
        Page page = browser.open("/ressources" + query);
        String body = browser.open(API + query).response().body();
        List<String> titles = new ArrayList<>();
        json.readTree(body).path("items").forEach(item -> titles.add(item.path("title").asText()));

        assertAll(() -> assertEquals(page.names(), titles),
                () -> assertEquals(page.total(), json.readTree(body).path("total").asInt()),
                () -> assertEquals(Set.of(), schema("FoundResources", body)));
    }

    @Test
    void documents_every_filter_and_every_value_of_it() throws JsonProcessingException {
        JsonNode parameters = json.readTree(browser.open("/api/openapi.json").response().body())
                .at("/paths/~1api~1v1~1resources/get/parameters");
        Set<String> documented = new TreeSet<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            documented.add(name);
            StringBuilder all = new StringBuilder("?");
            parameter.at("/schema/items/enum").forEach(code -> all.append(name + "=" + code.asText() + "&"));
            assertEquals(200, browser.open(API + all).status(), name);
        }
        Set<String> shown = new TreeSet<>(browser.open("/ressources").document()
                .select("#recherche input[name], #recherche select[name]").eachAttr("name"));

        assertTrue(documented.containsAll(shown), () -> shown + " but " + documented);
        assertEquals(400, browser.open(API + "?niveau=expert").status());
        assertEquals(404, browser.open(API + "/999999").status());
        assertEquals(Set.of(), schema("Problem", browser.open(API + "?niveau=expert").response().body()));
    }

    @Test
    void the_table_has_every_resource() {
        Page csv = browser.open("/ressources.csv");

        assertAll(() -> assertTrue(csv.header("Content-Type").startsWith("text/csv")),
                () -> assertTrue(csv.header("Content-Disposition").matches(".*ressources-.*\\.csv.*")),
                () -> assertEquals(DemonstrationContent.RESOURCES + 1, csv.response().body().lines().count()),
                () -> assertEquals(1 + browser.open("/ressources?type=etude").total(),
                        browser.open("/ressources.csv?type=etude").response().body().lines().count()));
    }

    @Test
    void a_search_is_followed_in_a_feed_reader() {
        Page page = browser.open("/ressources?type=etude");
        String feed = page.document().expectFirst("link[type=application/atom+xml]").attr("href");
        Document atom = Jsoup.parse(browser.open(feed).response().body(), Parser.xmlParser());

        assertEquals(page.total(), atom.select("entry").size());
        assertEquals(new TreeSet<>(page.names()), new TreeSet<>(atom.select("entry > title").eachText()));
    }

    private Set<?> schema(String name, String body) throws JsonProcessingException {
        ObjectNode contract = (ObjectNode) json.readTree(browser.open("/api/openapi.json").response().body());
        contract.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(contract, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
                .validate(body, InputFormat.JSON);
    }
}
