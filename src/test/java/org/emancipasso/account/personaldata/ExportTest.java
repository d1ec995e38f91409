package org.emancipasso.account.personaldata;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Rows;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The copy of what is kept of a member: asked for, mailed as a link, fetched. */
@Platform
class ExportTest {

    private static final String READY = "Votre fichier est prêt";
    private static final Pattern LINK = Pattern.compile("https://emancipasso\\.test(/compte/donnees/[A-Za-z0-9_-]+)");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @Inject
    ExportService exports;

    @Inject
    PersonalDataCare care;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void the_page_says_what_is_kept_and_how_long() {
        Page page = People.member("curieuse").open("/compte/donnees");

        assertAll(() -> assertEquals(200, page.status()), () -> assertEquals("no-store", page.header("Cache-Control")),
                () -> assertTrue(page.text().contains("Après 24 mois sans visite, nous vous prévenons deux fois, puis "
                        + "nous effaçons le compte 60 jours après le premier message."), page.text()),
                () -> assertTrue(page.text().contains("14 jours sans visite, ou 90 jours en tout."), page.text()));
    }

    @Test
    void the_file_holds_all_of_a_member_for_a_person_and_for_a_program_and_nothing_of_another() throws Exception {
        People.member("canari-voisin");
        String cookie = People.memberCookie("exportatrice");
        Browser browser = new Browser(cookie);
        browser.open("/compte").form("profil").type("Quelques mots sur vous", "Bonjour <b>à tous</b> & « merci »")
                .submit();

        Map<String, byte[]> zip = unzip(fetch(ask(browser, "exportatrice"), cookie).body());

        JsonNode json = new ObjectMapper().readTree(zip.get("data.json"));
        Document html = Jsoup.parse(text(zip, "index.html"));
        List<String> titles = new ArrayList<>();
        List<List<String>> facts = new ArrayList<>();
        json.get("sections").forEach(section -> {
            titles.add(section.get("title").asText());
            section.get("rows").forEach(row -> facts.add(labels(row)));
        });
        assertAll(() -> assertEquals(List.of("index.html", "data.json"), List.copyOf(zip.keySet())),
                () -> assertEquals(titles, html.select("h2").eachText()),
                () -> assertEquals(facts,
                        html.select("dl").stream().map(row -> row.select("dt").eachText()).toList()),
                () -> assertEquals("Bonjour <b>à tous</b> & « merci »", fact(json, "Quelques mots sur vous")),
                () -> assertEquals("Bonjour <b>à tous</b> & « merci »", said(html, "Quelques mots sur vous")),
                () -> assertEquals("exportatrice@exemple.org", fact(json, "Adresse de courriel")),
                () -> assertEquals("exportatrice@exemple.org", said(html, "Adresse de courriel")),
                () -> assertTrue(titles.containsAll(List.of("Profil", "Compte", "Sessions", "Courriels", "Journal"))),
                () -> assertEquals(List.of(), html.select("script, link, img, [src], [style]").eachAttr("src")),
                () -> assertFalse(html.select("style").html().contains("url("), "loads something"),
                () -> assertFalse(text(zip, "index.html").contains("canari-voisin")),
                () -> assertFalse(text(zip, "data.json").contains("canari-voisin")),
                () -> assertFalse(text(zip, "data.json").contains("id-token"), "a secret of a session"));
    }

    @Test
    void asking_twice_makes_one_file_and_one_letter() throws Exception {
        String cookie = People.memberCookie("impatiente");
        Actor actor = People.actor(cookie);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> click = () -> exports.ask(actor);
            threads.invokeAll(Collections.nCopies(10, click));
        }
        String link = link("impatiente");
        care.makeExports();

        assertEquals(200, fetch(link, cookie).statusCode());
        assertEquals(1, letters("impatiente").size());
        assertEquals(List.of("1"), Rows.texts("select count(*) from data_export where member_id = " + actor.id()));
    }

    @Test
    void a_member_may_ask_three_times_a_day() {
        String cookie = People.memberCookie("insatiable");
        Browser browser = new Browser(cookie);
        for (int asked = 1; asked <= 3; asked++) {
            int count = asked;
            browser.open("/compte/donnees").form("emporter").submit();
            Wait.until("the copy is made", () -> letters("insatiable").size() == count);
        }
        Page refused = browser.open("/compte/donnees").form("emporter").submit();

        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("Vous avez déjà demandé 3 fichiers en vingt-quatre heures. Revenez demain."),
                refused.text());
        TestClock.moveTo(1);
        assertEquals(200, browser.open("/compte/donnees").form("emporter").submit().status());
    }

    @Test
    void the_link_works_for_its_member_alone() throws Exception {
        String cookie = People.memberCookie("secrete");
        String link = ask(new Browser(cookie), "secrete");

        assertEquals(404, fetch(link, People.memberCookie("indiscrete")).statusCode());
        HttpResponse<byte[]> visitor = fetch(link, "");
        assertEquals(303, visitor.statusCode());
        assertEquals("/connexion?retour=" + link.replace("/", "%2F"),
                visitor.headers().firstValue("Location").orElse(""));
        assertEquals(404, fetch(link + "x", cookie).statusCode());
        HttpResponse<byte[]> own = fetch(link, cookie);
        assertAll(() -> assertEquals(200, own.statusCode()),
                () -> assertEquals("no-store", own.headers().firstValue("Cache-Control").orElse("")),
                () -> assertEquals("attachment; filename=\"emancipasso-mes-donnees.zip\"",
                        own.headers().firstValue("Content-Disposition").orElse("")),
                () -> assertEquals("application/zip", own.headers().firstValue("Content-Type").orElse("")));
    }

    @Test
    void after_two_days_the_link_says_so_and_the_file_is_no_more() throws Exception {
        String cookie = People.memberCookie("tardive");
        String link = ask(new Browser(cookie), "tardive");
        long member = People.actor(cookie).id();
        TestClock.moveTo(2);

        Page gone = new Browser(cookie).open(link);
        assertEquals(410, gone.status());
        assertEquals(List.of("Ce lien ne marche plus"), gone.texts("h1"));
        care.makeExports();
        assertEquals(List.of("GONE"),
                Rows.texts("select state from data_export where file is null and member_id = " + member));
        assertEquals(410, new Browser(cookie).open(link).status());
        TestClock.moveTo(31);
        care.makeExports();
        assertEquals(List.of(), Rows.texts("select state from data_export where member_id = " + member));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0000000000000000000000000000000000000000000", "' or 1=1 --", "..%2F..%2Fetc", "%00"})
    void a_link_that_was_made_up_leads_nowhere(String token) throws Exception {
        int status = fetch("/compte/donnees/" + token.replace(" ", "%20"), People.memberCookie("faussaire"))
                .statusCode();

        assertTrue(status == 404 || status == 400, "" + status);
    }

    @Test
    void a_copy_whose_maker_died_is_made_by_another() throws Exception {
        String cookie = People.memberCookie("orpheline");
        Actor actor = People.actor(cookie);
        // As if a process had taken it and died.
        Rows.execute("insert into data_export (member_id, state, attempts, next_attempt_at, asked_at) values ("
                + actor.id() + ", 'ASKED', 1, now() - interval '1 second', now())");

        assertEquals(200, fetch(link("orpheline"), cookie).statusCode());
    }

    @Test
    void a_copy_that_is_being_made_is_taken_by_nobody_else() throws Exception {
        Actor actor = People.actor(People.memberCookie("prise"));
        Rows.execute("insert into data_export (member_id, state, next_attempt_at, asked_at) values (" + actor.id()
                + ", 'ASKED', now() + interval '4 minutes', now())");

        care.makeExports();

        assertEquals(ExportRepository.State.ASKED, exports.last(actor).orElseThrow().state());
    }

    @Test
    void a_copy_that_was_made_twice_is_given_once() throws Exception {
        String cookie = People.memberCookie("double");
        ask(new Browser(cookie), "double");
        long id = Long.parseLong(Rows.texts("select id from data_export where member_id = "
                + People.actor(cookie).id()).getFirst());

        exports.make(new ExportRepository.Due(id, People.actor(cookie).id(), 1));

        assertEquals(1, letters("double").size());
    }

    private static String ask(Browser browser, String who) {
        browser.open("/compte/donnees").form("emporter").submit();
        return link(who);
    }

    /** The path in the letter that says that a file is ready; waits for it. */
    private static String link(String who) {
        Wait.until("the letter came", () -> !letters(who).isEmpty());
        try {
            Matcher link = LINK.matcher((String) ((MimeMultipart) letters(who).getFirst().getContent())
                    .getBodyPart(0).getContent());
            assertTrue(link.find());
            return link.group(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MimeMessage> letters(String who) {
        return Letters.about(People.address(who), READY);
    }

    private static HttpResponse<byte[]> fetch(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path));
        return CLIENT.send((cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                BodyHandlers.ofByteArray());
    }

    static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static String text(Map<String, byte[]> zip, String name) {
        return new String(zip.get(name), StandardCharsets.UTF_8);
    }

    private static List<String> labels(JsonNode row) {
        List<String> labels = new ArrayList<>();
        row.fieldNames().forEachRemaining(labels::add);
        return labels;
    }

    private static String fact(JsonNode json, String label) {
        return Stream.of(json.get("sections").findValue(label)).map(JsonNode::asText).findFirst().orElseThrow();
    }

    private static String said(Document html, String label) {
        return html.select("dt").stream().filter(dt -> dt.text().equals(label)).findFirst().orElseThrow()
                .nextElementSibling().wholeText();
    }
}
