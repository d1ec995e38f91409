package org.emancipasso.web.cache;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.ConfigProvider;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.directory.TestListings;
import org.emancipasso.directory.VisitService;
import org.emancipasso.directory.VisitService.MonthlyViews;
import org.emancipasso.directory.Visits;
import org.emancipasso.forum.moderation.Talk;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.RawHttp;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Pages kept as they were rendered: quick, and never of before. */
@Platform
class KeptPagesTest {

    private static final int KEPT_ONCE_IN = 10;
    private static final String LETTER = "/prestataires/a-z?lettre=z";
    private static final Duration ELSEWHERE = Duration.ofSeconds(1);

    private static final List<String> VECTORS = List.of("Host: canari.example", "X-Forwarded-Host: canari.example",
            "X-Forwarded-Proto: gopher", "X-Forwarded-Port: 666", "X-Forwarded-Prefix: /canari",
            "X-Forwarded-Server: canari.example", "X-Forwarded-For: 198.51.100.1", "X-Forwarded-Scheme: nothttps",
            "Forwarded: host=canari.example;proto=gopher", "X-Host: canari.example", "X-Original-URL: /canari",
            "X-Rewrite-URL: /canari", "X-Original-Host: canari.example", "X-HTTP-Host-Override: canari.example",
            "X-HTTP-Method-Override: POST", "X-Real-IP: 198.51.100.1", "True-Client-IP: 198.51.100.1",
            "CF-Connecting-IP: 198.51.100.1", "Via: canari", "Origin: https://canari.example",
            "Referer: https://canari.example/", "User-Agent: <script>canari</script>", "Accept-Language: en",
            "X-Wap-Profile: https://canari.example/", "X-Requested-With: XMLHttpRequest", "HX-Request: true",
            "HX-Current-URL: https://canari.example/", "Cookie: canari=1", "Cookie: __Host-session=canari",
            "Accept: text/html;canari=example", "Accept: application/json", "Range: bytes=0-9",
            "If-Modified-Since: Sat, 01 Jan 2000 00:00:00 GMT", "If-Match: \"canari\"", "Sec-Fetch-Dest: image",
            "Authorization: Bearer canari", "Save-Data: on");

    private final Browser visitor = new Browser();
    private final TestListings listings = new TestListings();

    @Inject
    EntityManager entityManager;

    @Inject
    VisitService visits;

    private long listing;
    private String path;

    @BeforeEach
    void publish() {
        Browser.awaitIndex();
        listing = listings.publish("Zibeline gardée", "https://zibeline.example", null);
        path = TestListings.now(listing).path();
    }

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestClock.moveTo(0);
        listings.withdrawAll();
    }

    @Test
    void a_page_that_all_see_the_same_is_kept() {
        List.of("/", "/prestataires", "/prestataires?q=nextcloud&structure=scop&pres-de=Nantes", "/prestataires/carte",
                LETTER, path, "/comment-nous-classons", "/prestataires/fraicheur", "/donnees", "/conditions",
                "/contact", "/mentions-legales", "/confidentialite", "/accessibilite", "/forum", "/forum/sujets",
                "/forum/categories/entraide-technique", EveryPage.FORUM_TOPIC.path(),
                "/forum/recherche?q=nextcloud+resolu:oui").forEach(PageCaches::awaitKept);
    }

    @Test
    void one_hundred_changes_are_each_seen_by_the_very_next_request() {
        double hits = PageCaches.hits(() -> {
            for (int i = 0; i < 100; i++) {
                rename("Zibeline n° " + i);
                assertEquals(List.of("Zibeline n° " + i), names());
                if (i % KEPT_ONCE_IN == 0) {
                    PageCaches.awaitKept(LETTER);
                    assertEquals(List.of("Zibeline n° " + i), names());
                }
            }
        });

        assertTrue(hits >= 10, () -> "pages were kept meanwhile: " + hits);
    }

    @Test
    void what_another_replica_changes_is_seen_within_a_second() throws SQLException {
        for (int i = 0; i < 5; i++) {
            PageCaches.awaitKept(LETTER);
            String name = "Zibeline d’ailleurs " + i;
            renameElsewhere(name);
            long changed = System.nanoTime();
            while (!names().equals(List.of(name))) {
                assertTrue(System.nanoTime() - changed < ELSEWHERE.toNanos(), "A second went by");
            }
        }
    }

    /** The control of the tests above: without the trigger, they would see what was before. */
    @Test
    void a_change_that_nobody_notes_is_not_seen() throws SQLException {
        PageCaches.awaitKept(LETTER);
        owner("ALTER TABLE provider DISABLE TRIGGER page_change");
        try {
            renameElsewhere("Zibeline inaperçue");
            LockSupport.parkNanos(ELSEWHERE.toNanos());

            assertEquals(List.of("Zibeline gardée"), names());
        } finally {
            owner("ALTER TABLE provider ENABLE TRIGGER page_change");
            PageCaches.forget();
        }
    }

    @Test
    void a_listing_that_is_hidden_is_gone_at_once_from_all_that_was_kept() {
        String search = "/prestataires?q=zibeline";
        List.of(path, LETTER, search, "/").forEach(PageCaches::awaitKept);
        String before = count();

        listings.withdrawAll();

        assertAll(() -> assertEquals(410, visitor.open(path).status()),
                () -> assertFalse(visitor.open(LETTER).text().contains("Zibeline")));
        Wait.until("the index forgot it", () -> visitor.open(search).names().isEmpty());
        Wait.until("it is not counted", () -> !count().equals(before));
        PageCaches.awaitKept(search);
        assertEquals(List.of(), visitor.open(search).names());
    }

    @Test
    void what_an_administrator_writes_is_on_the_page_at_once() {
        Browser admin = People.member("cache-admin", Role.ADMIN);
        PageCaches.awaitKept("/contact");
        admin.open("/equipe/textes/contact").form("texte-modifie").type("Le texte", "Écrivez au canari.")
                .type("Pourquoi ce changement", "Essai").submit();
        try {
            assertTrue(visitor.open("/contact").text().contains("Écrivez au canari."));
            PageCaches.awaitKept("/contact");
        } finally {
            admin.open("/equipe/textes/contact").form("origine").submit();
        }
        assertFalse(visitor.open("/contact").text().contains("canari"));
    }

    @Test
    void what_a_structure_says_of_its_capacity_is_on_its_page_at_once() {
        Browser curator = People.member("cache-curatrice", Role.CURATOR);
        PageCaches.awaitKept(path);

        curator.open("/prestataires/" + listing + "/a-jour").form("complet").submit();

        assertTrue(visitor.open(path).text().contains("Complet"), () -> visitor.open(path).text());
    }

    @Test
    void what_somebody_writes_in_the_forum_is_on_its_pages_at_once() {
        Talk talk = Talk.of("cache-bavarde", Role.MODERATOR);
        long topic = talk.ask("Zibeline qui bavarde", "Premier message");
        String conversation = visitor.open(Talk.path(topic)).response().uri().getPath();
        List<String> lists = List.of("/forum", "/forum/sujets", "/forum/categories/entraide-technique");
        Stream.concat(lists.stream(), Stream.of(conversation)).forEach(PageCaches::awaitKept);

        talk.reply(topic, "Un mot de plus");

        assertTrue(visitor.open(conversation).text().contains("Un mot de plus"));
        lists.forEach(list -> assertTrue(
                visitor.open(list).document().expectFirst("li:contains(Zibeline qui bavarde)").text()
                        .contains("1 réponse"),
                list));
    }

    @Test
    void what_somebody_writes_in_the_forum_is_found_by_a_search_that_was_kept() {
        Talk talk = Talk.of("cache-cherche", Role.MODERATOR);
        String search = "/forum/recherche?q=zibelinette";
        PageCaches.awaitKept(search);

        talk.ask("Une zibelinette", "Premier message");

        Wait.until("the index holds it", () -> visitor.open(search).text().contains("Une zibelinette"));
        PageCaches.awaitKept(search);
        assertTrue(visitor.open(search).text().contains("Une zibelinette"));
    }

    @Test
    void a_new_day_is_another_page() {
        PageCaches.awaitKept("/comment-nous-classons");
        TestClock.moveTo(1);

        assertFalse(PageCaches.answers("/comment-nous-classons"));
    }

    @Test
    void a_member_neither_sees_what_is_kept_nor_leaves_anything_there() {
        Browser member = People.member("Zoé-du-cache");
        PageCaches.awaitKept(LETTER);

        assertEquals(0, PageCaches.hits(() -> assertTrue(member.open(LETTER).text().contains("Mon compte"))));
        PageCaches.forget();
        Page own = member.open(LETTER);
        Page anybodys = visitor.open(LETTER);
        assertAll(() -> assertEquals("no-store", own.header("Cache-Control")),
                () -> assertFalse(anybodys.text().contains("Mon compte")),
                () -> assertTrue(anybodys.text().contains("Se connecter")));
    }

    @Test
    void a_kept_page_says_of_itself_all_that_it_said_when_it_was_rendered() {
        PageCaches.forget();
        Map<String, List<String>> rendered = headers(visitor.open(LETTER));
        PageCaches.awaitKept(LETTER);

        assertEquals(rendered, headers(visitor.open(LETTER)));
    }

    @Test
    void each_answer_has_an_id_of_its_own() {
        PageCaches.awaitKept(LETTER);

        assertFalse(visitor.open(LETTER).header("X-Request-Id").equals(visitor.open(LETTER).header("X-Request-Id")));
    }

    @Test
    void a_compressed_page_is_the_same_page() throws Exception {
        PageCaches.awaitKept(LETTER);
        for (String accepted : List.of("gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8")) {
            assertEquals("gzip", get("Accept-Encoding", accepted).header("Content-Encoding"), accepted);
        }
        for (String accepted : List.of("identity", "gzip;q=0", "br")) {
            assertEquals("", get("Accept-Encoding", accepted).header("Content-Encoding"), accepted);
        }
    }

    @Test
    void a_parameter_that_the_page_does_not_know_is_not_kept() {
        visitor.open(LETTER + "&canari=1");
        visitor.open("/prestataires?canari=1");
        visitor.open("/?canari=1");

        assertEquals(0, PageCaches.hits(() -> List.of(LETTER + "&canari=1", "/prestataires?canari=1", "/?canari=1")
                .forEach(visitor::open)));
    }

    @Test
    void the_same_search_written_otherwise_is_one_page() {
        PageCaches.awaitKept("/prestataires?q=nextcloud&structure=scop");

        assertTrue(PageCaches.answers("/prestataires?structure=s%63op&q=+nextcloud&rayon="));
    }

    @Test
    void what_one_visitor_sends_changes_the_page_of_no_other() {
        String honest = visitor.open(LETTER).response().body();
        for (String header : VECTORS) {
            PageCaches.forget();
            String host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
            RawHttp.send("GET " + LETTER + " HTTP/1.1\r\n" + host + header + "\r\nConnection: close\r\n\r\n");

            Page page = visitor.open(LETTER);

            assertAll(header, () -> assertEquals(200, page.status()),
                    () -> assertEquals(honest, page.response().body()));
        }
    }

    @Test
    void a_view_of_a_kept_page_is_counted() {
        PageCaches.awaitKept(path);
        Visits.flush();
        long before = views();

        double hits = PageCaches.hits(() -> {
            for (int i = 0; i < 3; i++) {
                visitor.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                        .header("User-Agent", People.FIREFOX).build());
            }
        });
        Visits.flush();

        assertAll(() -> assertEquals(3, hits), () -> assertEquals(before + 3, views()));
    }

    private List<String> names() {
        return visitor.open(LETTER).document().select("main a").stream().map(link -> link.text())
                .filter(text -> text.startsWith("Zibeline")).toList();
    }

    private String count() {
        return visitor.open("/").text().replaceAll("\\D+", " ");
    }

    private long views() {
        return visits.views(listing, LocalDate.EPOCH).stream().mapToLong(MonthlyViews::views).sum();
    }

    private Page get(String header, String value) {
        return visitor.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + LETTER)).header(header, value)
                .build());
    }

    private static Map<String, List<String>> headers(Page page) {
        Map<String, List<String>> headers = new TreeMap<>(page.response().headers().map());
        headers.keySet().removeAll(List.of("x-request-id", "content-length", "transfer-encoding"));
        return headers;
    }

    private void rename(String name) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update provider set name = :name where id = :id").setParameter("name", name)
                .setParameter("id", listing).executeUpdate());
    }

    /** Beside all that this process does. */
    private void renameElsewhere(String name) throws SQLException {
        try (Connection connection = connect("quarkus.datasource");
                PreparedStatement update = connection.prepareStatement("update provider set name = ? where id = ?")) {
            update.setString(1, name);
            update.setLong(2, listing);
            update.executeUpdate();
        }
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = connect("quarkus.flyway"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), setting(user + ".username"),
                setting(user + ".password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
