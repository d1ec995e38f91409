package org.emancipasso.forum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.DemonstrationContent;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Statements;
import org.emancipasso.web.cache.PageCaches;
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
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The forum as readers, feed readers, programs and search engines find it. */
@Platform
class ForumReadingTest {

    private static final String TOPICS = "/api/v1/topics";

    private final Browser browser = new Browser();
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    EntityManager entityManager;

    @Test
    void a_long_conversation_leads_to_its_answer_and_its_pages() {
        Page page = browser.open(EveryPage.FORUM_TOPIC.path());

        assertAll(() -> assertEquals(20, page.texts(".post").size()),
                () -> assertTrue(page.texts("h1 + .facts").getFirst().contains("Page 1 sur 3"), page::text),
                () -> assertTrue(page.text().contains("Exemple")),
                () -> assertTrue(page.document().select(".solved a").attr("href").contains("?page=2#message-")),
                () -> assertEquals(1, page.document().select("link[rel=next]").size()),
                () -> assertTrue(page.text().contains("La réponse qui a aidé · "), page::text),
                () -> assertTrue(page.texts(".solved p").getFirst().length() > 20),
                () -> assertEquals(1, page.follow("Aller à ce message").texts(".solution").size()));
    }

    @Test
    void whoever_has_no_name_yet_is_led_to_choosing_one_then_back() {
        Page page = People.newcomer("forum-sans-nom").open(EveryPage.SOLVED_TOPIC.path());

        assertEquals(0, page.document().select("#repondre").size());
        assertTrue(page.document().select("main a.button").attr("href")
                .startsWith("/bienvenue?retour=%2Fforum%2Fsujets%2F"));
    }

    @Test
    void machines_read_a_question_with_its_answer() throws JsonProcessingException {
        Page page = browser.open(EveryPage.SOLVED_TOPIC.path());
        JsonNode data = json.readTree(page.document().expectFirst("script[type=application/ld+json]").data());

        assertAll(() -> assertEquals("QAPage", data.path("@type").asText()),
                () -> assertEquals(DemonstrationContent.SOLVED_TOPIC, data.at("/mainEntity/name").asText()),
                () -> assertEquals(3, data.at("/mainEntity/answerCount").asInt()),
                () -> assertTrue(data.at("/mainEntity/acceptedAnswer/text").asText().contains("Sans restriction")),
                () -> assertTrue(page.document().select("meta[name=description]").attr("content")
                        .startsWith("Depuis lundi, les rendez-vous")));
    }

    @Test
    void a_tag_leads_to_the_conversations_about_it() {
        Page page = browser.open(EveryPage.SOLVED_TOPIC.path()).follow("nextcloud");

        assertAll(() -> assertEquals(200, page.status()),
                () -> assertTrue(page.texts(".topics h3").size() >= 4, page::text),
                () -> assertEquals(List.of(), Html.problems(page.response().body())),
                () -> assertEquals(404, browser.open("/forum/etiquettes/zzyzx").status()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forum/sujets.atom", "/forum/categories/besoins-a-mutualiser.atom"})
    void the_last_conversations_are_a_feed_that_is_not_sent_twice(String path) throws FeedException {
        Page page = browser.open(path);
        Feed feed = feed(page);

        assertAll(() -> assertEquals("application/atom+xml;charset=UTF-8", page.header("Content-Type")),
                () -> assertTrue(feed.getEntries().size() >= 4),
                () -> assertTrue(feed.getEntries().stream().allMatch(entry -> entry.getUpdated() != null
                        && entry.getId().matches("https://emancipasso.test/forum/sujets/[0-9]+"))),
                () -> assertEquals(304, browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                        .header("If-None-Match", page.header("ETag")).build()).status()));
    }

    @Test
    void a_conversation_is_a_feed_of_its_last_messages_without_what_was_hidden() throws FeedException {
        Page page = browser.open("/forum/sujets/" + id() + ".atom");

        assertAll(() -> assertEquals(42, feed(page).getEntries().size()),
                () -> assertEquals("Solène Kervadec, message 43", feed(page).getEntries().getFirst().getTitle()),
                () -> assertEquals(404, browser.open("/forum/sujets/999999999.atom").status()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Categories /api/v1/categories", "Topics /api/v1/topics",
            "Topics /api/v1/topics?categorie=entraide-technique", "Problem /api/v1/topics?categorie=zzyzx",
            "Problem /api/v1/topics?apres=demain", "Problem /api/v1/topics?couleur=bleu",
            "Problem /api/v1/topics/999999999"})
    void every_answer_to_programs_is_what_the_contract_says(String line) throws JsonProcessingException {
        String[] part = line.split(" ");

        assertEquals(Set.of(), problems(part[0], browser.open(part[1])), line);
    }

    @Test
    void programs_read_every_conversation_of_a_list() throws JsonProcessingException {
        JsonNode found = json.readTree(browser.open(TOPICS + "?categorie=choisir-un-outil").response().body());
        JsonNode item = found.path("items").valueStream()
                .filter(one -> one.path("title").asText().equals(DemonstrationContent.LONG_TOPIC)).findFirst()
                .orElseThrow();
        Page page = browser.open(TOPICS + "/" + item.path("id").asLong());
        JsonNode whole = json.readTree(page.response().body());

        assertAll(() -> assertEquals(Set.of(), problems("Topic", page)),
                () -> assertTrue(item.path("solved").asBoolean() && item.path("example").asBoolean()),
                () -> assertEquals(42, item.path("replies").asInt()),
                () -> assertEquals(42, whole.path("posts").size()),
                () -> assertTrue(whole.path("next").isNull()),
                () -> assertEquals(1, json.readTree(browser.open(TOPICS + "/" + item.path("id").asLong()
                        + "?apres=42").response().body()).path("posts").size()));
    }

    @Test
    void what_moderation_hid_is_in_no_page_feed_or_interface() {
        Stream.of(EveryPage.FORUM_TOPIC.path(), "/forum/sujets/" + id() + ".atom", "/forum/sujets.atom",
                TOPICS + "/" + id(), "/sitemap.xml").map(browser::open)
                .forEach(page -> assertFalse(page.response().body().contains(DemonstrationContent.HIDDEN_WORDS),
                        () -> page.response().uri().toString()));
    }

    @Test
    void a_page_of_a_conversation_asks_four_times_at_most_and_a_category_three() {
        String spoken = browser.open("/forum/etiquettes/paheko").document()
                .select("h3 a:contains(comptabilité)").attr("href");

        assertAll(() -> assertAsks(4, spoken), () -> assertAsks(3, EveryPage.FORUM_TOPIC.path()),
                () -> assertAsks(3, "/forum/categories/choisir-un-outil"), () -> assertAsks(3, "/forum/sujets"),
                () -> assertAsks(3, "/forum"));
    }

    @Test
    void a_row_of_a_list_says_what_its_category_and_its_author_are_called_now() {
        String path = "/forum/categories/choisir-un-outil";
        browser.open(path);
        rename("Choisir un outil", "Outils au choix");
        rename("Solène Kervadec", "Solène <i>K.</i>");
        try {
            PageCaches.forget();
            String row = browser.open(path).texts(".topics li").getFirst();

            assertTrue(row.contains("Outils au choix · Solène <i>K.</i>"), row);
        } finally {
            rename("Outils au choix", "Choisir un outil");
            rename("Solène <i>K.</i>", "Solène Kervadec");
        }
    }

    private void rename(String before, String after) {
        QuarkusTransaction.requiringNew().run(() -> Stream.of("forum_category set name", "member set display_name")
                .forEach(column -> entityManager
                        .createNativeQuery("update " + column + " = :after where " + column.replaceAll(".* ", "")
                                + " = :before")
                        .setParameter("after", after).setParameter("before", before).executeUpdate()));
    }

    @Test
    void a_search_asks_the_database_four_times_at_most() {
        Browser.awaitIndex();

        assertAsks(4, "/forum/recherche?q=nextcloud");
    }

    @Test
    void who_reads_again_what_they_have_read_writes_nothing() {
        Browser reader = People.member("forum-relit");
        reader.open(EveryPage.FORUM_TOPIC.path());
        String before = mark("forum-relit");
        reader.open(EveryPage.FORUM_TOPIC.path());

        assertEquals(before, mark("forum-relit"));
        reader.open(EveryPage.FORUM_TOPIC.path() + "?page=2");
        assertTrue(mark("forum-relit").startsWith("40 "), () -> mark("forum-relit"));
    }

    /** How far somebody has read, and which transactions wrote or held that row. */
    private String mark(String who) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entityManager.createNativeQuery("""
            select position || ' ' || cast(xmin as text) || ' ' || cast(xmax as text) from forum_read
            where topic_id = :topic and member_id = :member""", String.class).setParameter("topic", id())
                .setParameter("member", People.id(who)).getSingleResult());
    }

    @Test
    void the_five_hundredth_page_is_read_as_the_first_is() {
        for (String plan : List.of(plan(1), plan(500))) {
            assertTrue(plan.contains("forum_post_topic_id_position_key") && !plan.contains("Filter"), plan);
        }
    }

    private String plan(int page) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entityManager.createNativeQuery("SET LOCAL enable_seqscan = off").executeUpdate();
            List<?> lines = entityManager
                    .createNativeQuery("EXPLAIN (COSTS OFF) " + PostRepository.pageQuery(false), String.class)
                    .setParameter("topic", id()).setParameter("first", page * 20 - 19)
                    .setParameter("last", page * 20).getResultList();
            return lines.toString().replaceAll("[0-9]+", "n");
        });
    }

    /** What a visitor's page asks the database when it is made anew. */
    private static void assertAsks(int most, String path) {
        PageCaches.forget();
        List<String> asked = Statements.of(path);

        assertTrue(!asked.isEmpty() && asked.size() <= most, () -> path + "\n" + String.join("\n", asked));
    }

    private static long id() {
        return Long.parseLong(EveryPage.FORUM_TOPIC.path().replaceAll("^/forum/sujets/([0-9]+)-.*", "$1"));
    }

    private static Feed feed(Page page) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(page.response().body()));
    }

    private Set<?> problems(String schema, Page page) throws JsonProcessingException {
        ObjectNode contract = (ObjectNode) json.readTree(browser.open("/api/openapi.json").response().body());
        contract.put("$ref", "#/components/schemas/" + schema);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(contract, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
                .validate(page.response().body(), InputFormat.JSON);
    }
}
