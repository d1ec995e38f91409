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
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.ProviderService.Stored;
import org.emancipasso.directory.contact.Letterbox;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Those who speak for a structure look after its listing. */
@Platform
class DeskTest {

    private static final String FIREFOX = People.FIREFOX;

    private final Stored listing = Letterbox.listing("Onde de granit");
    private final String path = Letterbox.path(listing);
    private final String desk = "/compte/fiches/" + listing.id();
    private final Browser curator = People.member("curatrice-bureau", Role.CURATOR);
    private static Browser editor = new Browser();
    private static long organisation;

    @BeforeEach
    void give_it_to_an_organisation() {
        if (organisation == 0) {
            editor = People.member("ada-bureau");
            organisation = Houses.create(editor, "Onde Essai", "https://onde-essai.org");
            Houses.speak(editor, organisation, "ada-bureau", "onde-essai.org");
        }
        entrust("" + organisation);
    }

    @AfterEach
    void leave_it_as_it_was() {
        entrust("");
        QuarkusTransaction.requiringNew().run(() -> {
            EntityManager entityManager = CDI.current().select(EntityManager.class).get();
            for (String sql : List.of("update provider set confirmed_on = null, pitch = :pitch where id = :id",
                    "delete from provider_visit where provider_id = :id",
                    "delete from review_item where kind = 'provider-correction' and subject_id in "
                            + "(select id from provider_proposal where provider_id = :id)",
                    "delete from provider_proposal where provider_id = :id")) {
                Query query = entityManager.createNativeQuery(sql).setParameter("id", listing.id());
                if (sql.contains(":pitch")) {
                    query.setParameter("pitch", listing.details().pitch());
                }
                query.executeUpdate();
            }
        });
    }

    @Test
    void it_is_listed_for_its_editors_and_exists_for_nobody_else() {
        Browser other = People.member("autre-bureau");

        assertAll(() -> assertTrue(editor.open("/compte/fiches").texts("main h2 a").contains("Onde de granit")),
                () -> assertTrue(editor.open("/compte").texts(".sections a").contains("Mes fiches")),
                () -> assertTrue(editor.open(desk).text().contains("ada-bureau")),
                () -> assertEquals(404, other.open(desk).status()),
                () -> assertEquals(404, other.open(desk + "/modifier").status()),
                () -> assertFalse(other.open("/compte").texts(".sections a").contains("Mes fiches")));
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
                .type("Nom de la structure", "Onde de basalte").submit();
        List<Page> done = publish(preview);

        assertTrue(done.getFirst().text().contains("attend une relecture"), done.getFirst().text());
        Page now = new Browser().open(path + "?2");
        assertAll(() -> assertTrue(now.text().contains("La radio en vrai")),
                () -> assertEquals("Onde de granit", now.texts("h1").getFirst()),
                () -> assertTrue(now.text().contains("Confirmée par la structure le")),
                () -> assertEquals(1L, (long) count()));
    }

    @Test
    void visits_are_counted_without_those_of_the_structure_of_the_team_and_of_robots() {
        open("", FIREFOX);
        open("", FIREFOX);
        open("", "Mozilla/5.0 (compatible; Examplebot/2.1)");
        editor.open(path);
        curator.open(path);
        org.emancipasso.directory.Visits.flush();

        assertTrue(editor.open(desk).text().contains("Vues : 2. Messages reçus : "), editor.open(desk).text());
    }

    private void open(String query, String userAgent) {
        new Browser().send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path + query))
                .header("User-Agent", userAgent).build());
    }

    private void entrust(String number) {
        curator.open("/equipe/prestataires/" + listing.id() + "/organisation").form("appartenance")
                .type("Numéro de l’organisation", number).type("Motif", "Essai").submit();
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

    private Long count() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) CDI.current().select(EntityManager.class).get().createNativeQuery(
                        "select count(*) from provider_proposal where provider_id = :id")
                        .setParameter("id", listing.id()).getSingleResult()).longValue());
    }
}
