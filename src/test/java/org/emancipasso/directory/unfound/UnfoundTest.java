package org.emancipasso.directory.unfound;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Searches that find nothing: counted, and tied to nobody. */
@Platform
class UnfoundTest {

    @Inject
    UnfoundSearches searches;

    @Inject
    UnfoundService service;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void forget() {
        TestClock.moveTo(0);
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery("delete from unfound_search").executeUpdate());
    }

    @Test
    void curators_see_what_was_searched_for_often_enough() {
        Browser.awaitIndex();
        IntStream.range(0, 3).forEach(_ -> search("q=Zzyzx%C3%A9+qwrt&structure=scic", People.FIREFOX));
        search("q=zzyzxrare", People.FIREFOX);
        searches.write();

        Page page = People.member("introuvable", Role.CURATOR).open("/equipe/recherches-sans-resultat");

        assertAll(() -> assertTrue(page.text().contains("zzyzxe qwrt"), page.text()),
                () -> assertTrue(page.text().contains("3 fois")), () -> assertTrue(page.text().contains("avec : Scic")),
                () -> assertFalse(page.text().contains("zzyzxrare")));
        assertEquals("zzyzxe qwrt", page.follow("Ajouter un synonyme zzyzxe qwrt").document().expectFirst("#mots")
                .text());
    }

    @Test
    void neither_robots_nor_what_may_name_somebody_is_counted() {
        IntStream.range(0, 4).forEach(_ -> {
            search("q=zzyzxbot", "Mozilla/5.0 (compatible; Googlebot/2.1)");
            search("q=zzyzxmuet", "");
            search("q=zzyzx%40example.org", People.FIREFOX);
            search("q=zzyzx+06.12.34.56.78", People.FIREFOX);
        });
        searches.write();

        assertEquals(0, rows());
    }

    @Test
    void what_staff_try_is_not_counted() {
        Browser curator = People.member("introuvable-essais", Role.CURATOR);
        IntStream.range(0, 4).forEach(_ -> assertEquals(200, curator.open("/prestataires?q=zzyzxessai").status()));
        searches.write();

        assertEquals(0, rows());
    }

    @Test
    void a_day_holds_so_many_and_a_month_passes() {
        Map<UnfoundSearch, Integer> many = new HashMap<>();
        IntStream.range(0, 2_050).forEach(i -> many.put(new UnfoundSearch("zz" + i, ""), 3));
        service.add(many);
        assertEquals(2_000, rows());
        assertEquals(200, service.read().size());

        TestClock.moveTo(31);
        service.add(Map.of());
        assertEquals(0, rows());
    }

    private static void search(String query, String agent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + "/prestataires?" + query));
        assertEquals(200, new Browser().send(request.header("User-Agent", agent).build()).status());
    }

    private long rows() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager
                .createNativeQuery("select count(*) from unfound_search").getSingleResult()).longValue());
    }
}
