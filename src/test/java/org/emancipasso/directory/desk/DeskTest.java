package org.emancipasso.directory.desk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.TestListings;
import org.emancipasso.directory.Visits;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.search.Folding;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Those who speak for a structure look after its listing. */
@Platform
class DeskTest {

    private static final String FIREFOX = People.FIREFOX;

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name = "Atelier du bureau " + MADE.incrementAndGet();
    private final TestListings listings = new TestListings();
    private final long listing = listings.publish(name, "https://onde-essai.org", null);
    private final String path = "/prestataires/" + listing + "-" + Folding.slug(name);
    private final String desk = "/compte/fiches/" + listing;
    private static Browser editor = new Browser();
    private static long organisation;

    @BeforeEach
    void give_it_to_an_organisation() {
        if (organisation == 0) {
            editor = People.member("ada-bureau");
            organisation = Houses.create(editor, "Onde Essai", "https://onde-essai.org");
            Houses.speak(editor, organisation, "ada-bureau", "onde-essai.org");
        }
        TestListings.entrust(listing, organisation);
    }

    @AfterEach
    void take_it_off_the_site() {
        TestClock.moveTo(0);
        inTransaction(() -> {
            corrections().forEach(id -> CDI.current().select(ReviewQueue.class).get().withdraw("provider-correction",
                    id));
            return true;
        });
        TestListings.entrust(listing, null);
        listings.withdrawAll();
    }

    @Test
    void it_is_listed_for_its_editors_and_exists_for_nobody_else() {
        Browser other = People.member("autre-bureau");

        assertAll(() -> assertEquals(List.of(name), editor.open("/compte/fiches").texts("main .rows h2 a")),
                () -> assertEquals(List.of("Mes fiches"), editor.open("/compte").texts(".sections a[href$=/fiches]"),
                        () -> editor.open("/compte").text()),
                () -> assertEquals(List.of("ada-bureau"), editor.open(desk).texts("main > ul:not(.rows) > li")),
                () -> assertEquals(404, other.open(desk).status()),
                () -> assertEquals(404, other.open(desk + "/modifier").status()),
                () -> assertFalse(other.open("/compte").texts(".sections a").contains("Mes fiches")));
    }

    @Test
    void its_pages_are_for_everybody_on_every_screen() {
        Page preview = editor.open(desk + "/modifier").form("fiche").type("En une phrase", "La radio").submit();

        assertEquals(List.of(), Html.problems(editor.open(desk).response().body()));
        assertEquals(List.of(), Html.problems(editor.open(desk + "/modifier").response().body()));
        assertEquals(List.of(), Html.problems(preview.response().body()));
        assertEquals(List.of(), Looks.problems(People.memberCookie("ada-bureau"),
                List.of("/compte/fiches", desk, desk + "/modifier")));
    }

    @Test
    void what_would_be_published_is_shown_first_and_nothing_is_stored() {
        Page preview = editor.open(desk + "/modifier").form("fiche").type("En une phrase", "La radio en vrai").submit();

        assertAll(() -> assertEquals(200, preview.status()),
                () -> assertTrue(preview.text().contains("Rien n’est encore enregistré."), preview.text()),
                () -> assertTrue(preview.text().contains("La radio en vrai")),
                () -> assertFalse(new Browser().open(path + "?1").text().contains("La radio en vrai")));
    }

    @Test
    void what_changes_is_published_at_once_but_name_site_and_kind_wait_for_a_person_once() throws Exception {
        Page preview = editor.open(desk + "/modifier").form("fiche").type("En une phrase", "La radio en vrai")
                .type("Nom de la structure", "Atelier du bureau renommé").submit();
        List<Page> done = publish(preview);

        assertTrue(done.getFirst().text().contains("attend une relecture"), done.getFirst().text());
        Page now = new Browser().open(path + "?2");
        assertAll(() -> assertTrue(now.text().contains("La radio en vrai")),
                () -> assertEquals(name, now.texts("h1").getFirst()),
                () -> assertTrue(now.text().contains("Confirmée par la structure le")),
                () -> assertEquals(1, inTransaction(DeskTest.this::corrections).size()));
    }

    @Test
    void visits_are_counted_without_those_of_the_structure_of_the_team_and_of_robots() {
        open("", FIREFOX);
        open("", FIREFOX);
        open("", "Mozilla/5.0 (compatible; Examplebot/2.1)");
        editor.open(path);
        People.member("curatrice-bureau", Role.CURATOR).open(path);
        Visits.flush();

        assertTrue(editor.open(desk).text().contains("Vues : 2. Messages reçus : "), editor.open(desk).text());
    }

    @Test
    void visits_of_more_than_twenty_five_months_ago_are_forgotten() {
        open("", FIREFOX);
        Visits.flush();
        TestClock.moveTo(700);
        Visits.forget();
        assertEquals(1, visits());
        TestClock.moveTo(800);
        Visits.forget();
        assertEquals(0, visits());
    }

    private int visits() {
        return inTransaction(() -> CDI.current().select(EntityManager.class).get()
                .createNativeQuery("select day from provider_visit where provider_id = :id")
                .setParameter("id", listing).getResultList()).size();
    }

    private void open(String query, String userAgent) {
        new Browser().send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path + query))
                .header("User-Agent", userAgent).build());
    }

    /** Presses « Publier », twenty times at once. */
    private static List<Page> publish(Page preview) throws Exception {
        String sent = ((FormElement) preview.document().expectFirst("form#publier")).formData().stream()
                .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&geste=publier"));
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Page> pages = new ArrayList<>();
            for (Future<Page> page : threads.invokeAll(Collections.<Callable<Page>>nCopies(20, () -> preview.browser()
                    .post(preview.response().uri().getPath(), sent)))) {
                pages.add(page.get());
            }
            return pages;
        }
    }

    private List<Long> corrections() {
        return CDI.current().select(EntityManager.class).get()
                .createQuery("select id from Proposal where providerId = :id", Long.class)
                .setParameter("id", listing).getResultList();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
