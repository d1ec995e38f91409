package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Whether a structure takes requests: said with one click, believed for sixty days. */
@Platform
class CapacityTest {

    private static final LocalDate TODAY = ParisDay.of(Clock.systemUTC());

    private final TestListings listings = new TestListings();
    private final Browser visitor = new Browser();
    private final Browser curator = People.member("curatrice-disponible", Role.CURATOR);

    @Inject
    ProviderRepository providers;

    @Inject
    CriteriaReader reader;

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestClock.moveTo(0);
        listings.withdrawAll();
    }

    @Test
    void what_is_said_is_found_for_sixty_days_and_unknown_after() {
        long id = listings.publish("Disponible Capucine", null, null);
        Page page = curator.open("/prestataires/" + id + "/a-jour");
        page.form("delai").type("Délai, en semaines", "3").submit();
        Wait.until("the index knows", () -> found("delai").contains("Disponible Capucine"));

        assertAll(() -> assertTrue(visitor.open(TestListings.now(id).path()).text().contains("Délai de 3 semaines")),
                () -> assertTrue(visitor.open(search("delai")).text().contains("Délai de 3 semaines")),
                () -> assertTrue(visitor.open(search("delai")).texts(".chips a").stream()
                        .anyMatch(chip -> chip.contains("Disponibilité"))),
                () -> assertEquals(List.of(), found("inconnu")),
                () -> assertEquals(List.of("Disponible Capucine"), degraded("delai")),
                () -> assertEquals(List.of(), degraded("inconnu")));

        TestClock.moveTo(59);
        assertEquals(List.of("Disponible Capucine"), found("delai"));
        TestClock.moveTo(60);
        assertAll(() -> assertEquals(List.of(), found("delai")),
                () -> assertEquals(List.of("Disponible Capucine"), found("inconnu")),
                () -> assertEquals(List.of(), degraded("delai")),
                () -> assertEquals(List.of("Disponible Capucine"), degraded("inconnu")),
                () -> assertTrue(!visitor.open("/prestataires?q=capucine").text().contains("Délai de")),
                () -> assertTrue(!visitor.open(TestListings.now(id).path()).text().contains("Délai de")));
    }

    @Test
    void who_speaks_for_the_structure_says_it_and_who_does_not_cannot() {
        long id = listings.publish("Parlante Capucine", null, null);
        Browser ada = People.member("ada-capucine");
        Browser stranger = People.member("inconnue-capucine");
        long organisation = Houses.speaking(ada, "ada-capucine", "Capucine parlante", "capucine-essai.org");
        String keep = "/prestataires/" + id + "/a-jour";
        assertEquals(404, ada.open(keep).status());
        TestListings.entrust(id, organisation);

        Page said = ada.open(keep).form("complet").submit();
        assertAll(() -> assertEquals(List.of("C’est enregistré, pour soixante jours."), said.texts(".notice")),
                () -> assertTrue(said.text().contains("Aujourd’hui, la fiche dit : complet pour le moment.")),
                () -> assertEquals(404, stranger.open(keep).status()),
                () -> assertTrue(ada.open(keep).form("confirmer").submit().text().contains("Merci")),
                () -> assertTrue(curator.open(keep).document().select("#confirmer").isEmpty()));
        assertTrue(ada.open(keep).form("oublier").submit().text().contains("La fiche n’en dit rien."));
    }

    @Test
    void a_delay_is_a_number_of_weeks() {
        long id = listings.publish("Chiffrée Capucine", null, null);
        Page page = curator.open("/prestataires/" + id + "/a-jour").form("delai")
                .type("Délai, en semaines", "bientôt").submit();

        assertAll(() -> assertEquals(422, page.status()),
                () -> assertEquals(List.of("Écrivez un nombre de semaines, de 1 à 104."), page.texts(".wrong")),
                () -> assertEquals("bientôt", page.document().expectFirst("#semaines").val()));
    }

    @Test
    void what_nobody_confirmed_for_a_year_comes_after_what_answers_as_well() {
        long old = listings.publish("Ancienne Jacinthe", null, null);
        long young = listings.publish("Nouvelle Jacinthe", null, null);
        TestListings.verifiedOn(old, TODAY.minusMonths(13));
        TestListings.verifiedOn(young, TODAY.minusMonths(1));
        Wait.until("the index knows both",
                () -> visitor.open("/prestataires?q=jacinthe").text().contains("revérifier"));
        for (int day = 0; day < 12; day++) {
            TestClock.moveTo(day);
            assertEquals(List.of("Nouvelle Jacinthe", "Ancienne Jacinthe"),
                    visitor.open("/prestataires?q=jacinthe").names(), "day " + day);
        }
    }

    private static String search(String capacity) {
        return "/prestataires?q=capucine&disponibilite=" + capacity;
    }

    private List<String> found(String capacity) {
        return visitor.open(search(capacity)).names();
    }

    private List<String> degraded(String capacity) {
        return QuarkusTransaction.requiringNew().call(() -> providers
                .search(reader.read(QueryParameters.parse("q=capucine&disponibilite=" + capacity)).criteria()).hits()
                .stream().map(ProviderHit::name).toList());
    }
}
