package org.emancipasso.supervision;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.catalogue.TestTools;
import org.emancipasso.directory.TestListings;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.library.TestItems;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.emancipasso.web.fetch.SmallWorld;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Listed addresses are looked at by night; staff see which are gone, and only a person says so in public. */
@Platform
class SupervisionTest {

    private static final String ALIVE = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nbonjour";
    private static final String GONE = "HTTP/1.1 404 Not Found\r\n\r\n";
    /** Where a tool of the demonstration content is. */
    private static final String TOOL = "wekan.github.io";
    private static final String TEAM = "contact@example.org";

    private final TestListings listings = new TestListings();
    private final Browser visitor = new Browser();
    private String also = "";

    @Inject
    SupervisionCare care;

    @Inject
    SupervisionService service;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    void begin() {
        TestListings.leaveTheDemonstration();
    }

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestClock.moveTo(0);
        listings.withdrawAll();
        TestItems.removeAll();
        sql("delete from supervised_address");
        sql("update supervision_turn set holder = null, held_until = now(), digest_on = date '2000-01-01', requests = 0");
    }

    @Test
    void one_sees_four_numbers_then_what_one_asks_for_as_a_page_and_as_json() {
        listings.publish("Vivante Veillée", "https://vivante-veille.org", null);
        listings.publish("Voisine Veillée", "https://VIVANTE-veille.org:443/#haut", null);
        listings.publish("Perdue Veillée", "https://perdue-veille.org/page", null);
        site("vivante-veille.org", ALIVE);
        site("perdue-veille.org", GONE);
        night(0);

        Page page = curator().open("/supervision");
        List<String> numbers = page.texts(".figures > div");
        assertEquals(List.of("Critique 0", "Attention 0", "OK 1"),
                List.of(numbers.get(0), numbers.get(1), numbers.get(3)));
        assertTrue(numbers.get(2).matches("Inconnu [1-9].*"), "what was not looked at yet, and one failure");
        assertEquals(List.of(), page.texts(".rows h2"));
        Page alive = page.follow("OK");
        assertAll(() -> assertEquals(List.of("https://vivante-veille.org/"), alive.texts(".rows h2")),
                () -> assertEquals(List.of("Vivante Veillée", "Voisine Veillée"), alive.texts(".rows .muted a")),
                () -> assertEquals(List.of("https://perdue-veille.org/page"),
                        curator().open("/supervision?hote=perdue-veille.org&apres=x").texts(".rows h2")));
        String json = alive.follow("La même chose en JSON").response().body();
        assertAll(() -> assertTrue(json.contains("\"ok\":1"), json), () -> assertTrue(json.contains("\"attention\":0")),
                () -> assertTrue(json.contains("\"url\":\"https://vivante-veille.org/\"")),
                () -> assertEquals(403, People.member("membre-veille").open("/supervision.json").status()));
    }

    @Test
    void staff_are_told_once_of_what_is_gone_and_no_page_changes() {
        long id = listings.publish("Disparue Veillée", "https://disparue-veille.org/", null);
        long item = TestItems.published("Disparue Veillée", "https://disparue-veille.org/");
        List<String> paths = List.of(TestListings.now(id).path(), LibraryRoutes.ROUTES.item(item, "Disparue Veillée"),
                TestTools.path("wekan"));
        site("disparue-veille.org", GONE);
        site(TOOL, GONE);
        also = TOOL;
        List<List<String>> before = shown(paths);
        String listing = visitor.open(paths.getFirst()).response().body();
        int told = LocalMail.texts(TEAM, "2 adresses ne répondent plus").size();
        for (int day = 0; day < 4; day++) {
            night(day);
        }

        Page critical = curator().open("/supervision?etat=critique");
        assertAll(() -> assertEquals(Set.of("https://disparue-veille.org/", "https://" + TOOL + "/"),
                Set.copyOf(critical.texts(".rows h2"))),
                () -> assertEquals(List.of("Disparue Veillée", "Disparue Veillée"), critical.texts(
                        ".rows li:has(h2:contains(disparue)) .muted a"), "one row, of two pages"));
        care.care();
        TestClock.moveTo(4);
        service.tell();
        String letter = LocalMail.awaitText(TEAM, "2 adresses ne répondent plus");
        assertAll(() -> assertTrue(letter.contains("https://disparue-veille.org/"), letter),
                () -> assertTrue(letter.contains("la page n’existe pas ou plus (404)")),
                () -> assertEquals(told + 1, LocalMail.texts(TEAM, "2 adresses ne répondent plus").size()));
        TestClock.moveTo(0);
        assertEquals(before, shown(paths));
        assertEquals(listing, visitor.open(paths.getFirst()).response().body());
    }

    @Test
    void a_listing_says_that_its_site_is_gone_once_a_person_saw_it_and_until_it_answers_twice() {
        long id = listings.publish("Éteinte Veillée", "https://eteinte-veille.org/", null);
        String path = TestListings.now(id).path();
        site("eteinte-veille.org", ALIVE);
        night(0);
        site("eteinte-veille.org", GONE);
        night(1);
        assertFalse(visitor.open(path).text().contains("hors ligne"));

        Form form = form("hors-ligne");
        Together.run(10, form::submit);
        Page done = form.submit();
        Page shown = visitor.open(path);
        assertAll(
                () -> assertEquals(List.of("C’est noté : les pages qui montrent cette adresse la disent hors ligne."),
                        done.texts(".notice")),
                () -> assertTrue(shown.text().contains("Site signalé hors ligne depuis le"), shown.text()),
                () -> assertTrue(shown.document().select("small a").attr("href").matches(
                        "https://web\\.archive\\.org/web/[0-9]{8}/https://eteinte-veille\\.org/")),
                () -> assertEquals(1, journal("address.see-offline", "eteinte-veille.org")));

        site("eteinte-veille.org", ALIVE);
        night(2);
        assertTrue(visitor.open(path).text().contains("hors ligne"));
        night(3);
        assertFalse(visitor.open(path).text().contains("hors ligne"));
        assertEquals(1, journal("address.back", "eteinte-veille.org"));
    }

    @Test
    void a_resource_and_a_tool_say_it_likewise() {
        long item = TestItems.published("Perdu Veillé", "https://guide-veille.org/perdu");
        Map<String, String> paths = Map.of("guide-veille.org", LibraryRoutes.ROUTES.item(item, "Perdu Veillé"), TOOL,
                TestTools.path("wekan"));
        assertFalse(shown(paths.values()).toString().contains("hors ligne"));
        care.register();

        paths.forEach((host, path) -> {
            Form gone = form(host, "hors-ligne");
            gone.submit();
            Page shown = visitor.open(path);
            assertAll(path, () -> assertTrue(shown.text().contains("Site signalé hors ligne depuis le")),
                    () -> assertTrue(shown.document().select("small a").attr("href")
                            .matches("https://web\\.archive\\.org/web/2/https://" + host + "/.*")));
            form(host, "marche").submit();
            assertFalse(visitor.open(path).text().contains("hors ligne"), path);
        });
    }

    @Test
    void what_was_looked_at_meanwhile_is_to_be_looked_at_again() {
        listings.publish("Devancée Veillée", "https://devancee-veille.org/", null);
        site("devancee-veille.org", GONE);
        night(0);
        Form form = form("hors-ligne");
        site("devancee-veille.org", ALIVE);
        night(1);
        TestClock.moveTo(0);

        Page refused = form.submit();
        assertEquals(422, refused.status());
        assertTrue(refused.texts(".notice").getFirst().startsWith("Regardez encore"));
        assertEquals(List.of(), curator().open("/supervision?etat=critique").texts(".rows h2"));
    }

    @Test
    void a_person_says_that_it_works_and_what_is_to_be_read_there() {
        listings.publish("Rachetée Veillée", "https://rachetee-veille.org/", null);
        site("rachetee-veille.org", ALIVE);
        night(0);
        Page typed = one().form("attente")
                .type("Ce qui doit s’y lire", "La Fabrique").submit();
        assertEquals(List.of("C’est enregistré : l’adresse sera regardée la prochaine nuit."), typed.texts(".notice"));
        night(1);
        assertTrue(curator().open("/supervision?etat=attention").text().contains("les mots attendus n’y sont pas"));
        Page tooLong = one().form("attente")
                .type("Ce qui doit s’y lire", "a".repeat(201)).submit();
        assertEquals(422, tooLong.status());
        assertEquals("a".repeat(201), tooLong.document().expectFirst("#attendu").val());

        assertEquals(List.of("C’est noté : l’adresse marche."), form("marche").submit().texts(".notice"));
        night(2);
        assertTrue(curator().open("/supervision?etat=ok").text().contains("quelqu’un a regardé : ça marche"));
        night(32);
        assertTrue(curator().open("/supervision?etat=attention").text().contains("les mots attendus n’y sont pas"));
    }

    @Test
    void one_replica_looks_at_a_time() {
        listings.publish("Unique Veillée", "https://unique-veille.org/", null);
        site("unique-veille.org", ALIVE);
        UUID other = UUID.randomUUID();
        assertTrue(service.holdTurn(other, LocalDate.parse("2026-01-01")).isPresent());
        night(0);

        assertEquals(List.of(), curator().open("/supervision?etat=ok").texts(".rows h2"));
        sql("update supervision_turn set held_until = now() - interval '1 second'");
        night(0);
        assertEquals(List.of("https://unique-veille.org/"), curator().open("/supervision?etat=ok").texts(".rows h2"));
        assertTrue(service.holdTurn(other, LocalDate.parse("2026-01-01")).isEmpty());
    }

    @Test
    void nothing_is_asked_any_more_in_a_night_that_took_all_it_may() {
        listings.publish("Chère Veillée", "https://chere-veille.org/", null);
        site("chere-veille.org", ALIVE);
        night(0);
        assertEquals(2, took(), "the rules for programs, and the page");
        sql("update supervision_turn set requests = 20000");
        sql("update supervised_address set due_at = now() where host = 'chere-veille.org'");
        night(0);
        assertEquals(1, one().texts("ol.lines li").size());

        night(1);
        assertEquals(2, one().texts("ol.lines li").size());
        assertEquals(2, took());
    }

    @Test
    void what_no_page_shows_any_more_is_forgotten() {
        listings.publish("Retirée Veillée", "https://retiree-veille.org/", null);
        care.register();
        assertEquals(1, curator().open("/supervision?hote=retiree-veille.org").texts(".rows h2").size());
        listings.withdrawAll();
        care.register();

        assertEquals(List.of(), curator().open("/supervision?hote=retiree-veille.org").texts(".rows h2"));
    }

    /** Somebody who has just logged in, on whatever day it is. */
    private static Browser curator() {
        return People.member("curatrice-veille", Role.CURATOR);
    }

    /** What pages say of their own: what they show of others comes from the index, in its time. */
    private List<List<String>> shown(Collection<String> paths) {
        return paths.stream().map(path -> visitor.open(path).texts("main > header, main > aside, #resume + *"))
                .toList();
    }

    private static void site(String host, String answer) {
        SmallWorld.site(host, answer, SmallWorld.SOMEWHERE);
    }

    /** What happens some days from today, once, to addresses of this test: there is no other site in the world. */
    private void night(int day) {
        TestClock.moveTo(day);
        care.register();
        sql("update supervised_address set due_at = timestamp '2100-01-01' where host <> '" + also
                + "' and host not like '%-veille.org'");
        try {
            care.look();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of the only address of such a site. */
    private Page one(String host) {
        long id = QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager
                .createNativeQuery("select id from supervised_address where host like :host")
                .setParameter("host", host).getSingleResult()).longValue());
        return curator().open("/supervision/" + id);
    }

    private Page one() {
        return one("%-veille.org");
    }

    private Form form(String action) {
        return form("%-veille.org", action);
    }

    private Form form(String host, String action) {
        Page page = one(host);
        return new Form(page.browser(), (FormElement) page.document().expectFirst("form[action$=" + action + "]"));
    }

    private static long journal(String action, String host) {
        return People.member("moderatrice-veille", Role.MODERATOR).open("/equipe/journal?action=" + action)
                .texts("main li").stream().filter(entry -> entry.contains(host)).count();
    }

    private int took() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager
                .createNativeQuery("select requests from supervision_turn").getSingleResult()).intValue());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }
}
