package org.emancipasso.directory.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.emancipasso.directory.ProviderRepository;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import de.siegmar.fastcsv.reader.CsvReader;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;

/** The files that anyone may take away. */
@Platform
class ExportTest {

    private static final String ALL = "/donnees/annuaire.json";

    private final Browser browser = new Browser();
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    ProviderService providers;

    @Inject
    ProviderRepository repository;

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=nextcloud", "?q=billeterie", "?structure=scop&structure=scic",
            "?q=formation&accompagnement=prise-en-main&taille=benevoles", "?pres-de=Nantes&rayon=100",
            "?q=quitter+google+drive&etape=3&modalite=distance", "?q=zzyzxq", "?structure=inconnu",
            "?tri=nom&page=2"})
    void a_file_holds_the_listings_of_the_search_page(String query) throws JsonProcessingException {
        Set<Long> shown = shown(query.replace("&page=2", ""));

        assertEquals(shown, idsOfCsv("/prestataires.csv" + query));
        assertEquals(shown, idsOfGeoJson("/prestataires.geojson" + query));
        assertEquals(shown, idsOfAtom("/prestataires.atom" + query));
    }

    @Test
    void the_dump_holds_every_published_listing_and_no_other() throws JsonProcessingException {
        Set<Long> dumped = ids(json.readTree(browser.open(ALL).response().body()).path("providers"));

        assertEquals(repository.countPublished(), dumped.size());
        assertEquals(new TreeSet<>(stored().filter(Stored::isPublished).map(Stored::id).toList()), dumped);
        assertFalse(dumped.isEmpty());
    }

    @Test
    void the_dump_says_its_licence_its_date_and_what_its_codes_mean() throws JsonProcessingException {
        JsonNode dump = json.readTree(browser.open(ALL).response().body());

        assertEquals("Licence Ouverte 2.0", dump.at("/licence/name").asText());
        assertTrue(dump.path("generated_at").asText().startsWith("20"));
        assertEquals("Faire le point sur les besoins", dump.at("/taxonomies/support/0/label").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, "/prestataires.csv", "/prestataires.geojson", "/prestataires.atom",
            "/api/v1/providers", "/api/v1/providers/1"})
    void nothing_private_is_taken_away(String path) {
        List<String> addresses = stored().map(stored -> stored.details().contactEmail()).filter(Objects::nonNull)
                .toList();
        String body = browser.open(path).response().body();

        assertFalse(addresses.isEmpty());
        assertEquals(List.of(), addresses.stream().filter(body::contains).toList());
        assertFalse(body.contains("contact_email"));
    }

    @Test
    void a_map_layer_is_what_the_schema_of_geojson_accepts() {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(getClass().getResourceAsStream("/schemas/geojson-feature-collection.json"));
        String layer = browser.open("/prestataires.geojson").response().body();

        assertEquals(Set.of(), schema.validate(layer, com.networknt.schema.InputFormat.JSON));
        assertFalse(schema.validate(layer.replace("Feature\"", "Featur\""), com.networknt.schema.InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void a_feed_is_what_the_grammar_of_atom_accepts() throws IOException, SAXException {
        String feed = browser.open("/prestataires.atom?q=nextcloud").response().body();

        assertTrue(isAtom(feed), feed);
        assertTrue(isAtom(browser.open("/prestataires.atom?q=zzyzxq").response().body()));
        assertFalse(isAtom(feed.replace("<updated>", "<update>").replace("</updated>", "</update>")));
    }

    @Test
    void a_file_is_named_dated_compressed_and_open_to_programs_of_any_site() {
        Page page = browser.send(java.net.http.HttpRequest
                .newBuilder(java.net.URI.create(Browser.baseUrl() + "/prestataires.csv"))
                .header("Accept-Encoding", "gzip").build());

        assertEquals("gzip", page.header("Content-Encoding"));
        assertEquals("*", page.header("Access-Control-Allow-Origin"));
        assertTrue(page.header("Content-Disposition").matches("attachment; filename=\"prestataires-[-0-9]{10}.csv\""));
        assertEquals("text/csv;charset=UTF-8", page.header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires.csv", "/prestataires.geojson", "/prestataires.atom", "/api/v1/providers"})
    void a_filter_that_is_not_understood_is_named_and_nothing_is_given(String path) throws JsonProcessingException {
        Page page = browser.open(path + "?etape=99&couleur=bleu&pres-de=Nullepart");

        assertEquals(400, page.status());
        assertEquals("application/problem+json", page.header("Content-Type"));
        JsonNode problem = json.readTree(page.response().body());
        assertEquals(List.of("etape", "pres-de", "couleur"),
                StreamSupport.stream(problem.path("invalid_parameters").spliterator(), false)
                        .map(parameter -> parameter.path("name").asText()).toList());
        assertEquals(400, problem.path("status").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%EF%BF%BE", "%EF%BF%BF", "%F0%9F%98%80", "%ED%A0%80", "%00", "%3C%26%5D%5D%3E"})
    void a_feed_is_whole_whatever_characters_are_asked_for(String words) throws IOException, SAXException {
        Page feed = browser.open("/prestataires.atom?q=" + words);

        assertEquals(200, feed.status());
        assertTrue(isAtom(feed.response().body()), feed.response().body());
    }

    private Set<Long> shown(String query) {
        Set<Long> ids = new TreeSet<>();
        for (int number = 1; number < 10; number++) {
            Page page = browser.open("/prestataires" + query + (query.isEmpty() ? "?" : "&") + "page=" + number);
            page.document().select("ol.results h3 a").forEach(link -> ids
                    .add(Long.valueOf(link.attr("href").replaceAll("^/prestataires/(\\d+).*", "$1"))));
            if (page.document().select("a[rel=next]").isEmpty()) {
                break;
            }
        }
        return ids;
    }

    private Set<Long> idsOfCsv(String path) {
        try (var rows = CsvReader.builder().detectBomHeader(false)
                .ofNamedCsvRecord(browser.open(path).response().body().substring(1))) {
            Set<Long> ids = new TreeSet<>();
            rows.forEach(row -> ids.add(Long.valueOf(row.getField("id"))));
            return ids;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<Long> idsOfGeoJson(String path) throws JsonProcessingException {
        return ids(json.readTree(browser.open(path).response().body()).path("features"));
    }

    private Set<Long> idsOfAtom(String path) {
        Set<Long> ids = new TreeSet<>();
        Jsoup.parse(browser.open(path).response().body(), Parser.xmlParser()).select("entry > id").forEach(id -> ids
                .add(Long.valueOf(Path.of(id.text()).getFileName().toString().replaceAll("-.*", ""))));
        return ids;
    }

    private static Set<Long> ids(JsonNode elements) {
        List<Long> ids = new ArrayList<>();
        elements.forEach(element -> ids.add(element.path("id").asLong()));
        return new TreeSet<>(ids);
    }

    private Stream<Stored> stored() {
        return providers.storedAfter(0, 100_000).stream();
    }

    private boolean isAtom(String feed) throws IOException, SAXException {
        ValidationDriver driver = new ValidationDriver(CompactSchemaReader.getInstance());
        driver.loadSchema(new InputSource(getClass().getResource("/schemas/atom.rnc").toString()));
        return driver.validate(new InputSource(new StringReader(feed)));
    }
}
