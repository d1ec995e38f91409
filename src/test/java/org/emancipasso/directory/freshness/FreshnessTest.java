package org.emancipasso.directory.freshness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.TestListings;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Listings age, their structures are asked, and those that nobody confirms are hidden until somebody does. */
@Platform
class FreshnessTest {

    private static final Pattern LINK = Pattern.compile("/ma-fiche/[A-Za-z0-9_-]+");
    private static final Pattern REFUSAL = Pattern.compile("/courriels/[A-Za-z0-9_-]+");
    private static final int SIX_MONTHS = 185;
    private static final int TWELVE_MONTHS = 367;
    private static final int SEVENTEEN_MONTHS = 520;
    private static final int EIGHTEEN_MONTHS = 552;

    private final TestListings listings = new TestListings();
    private final Browser visitor = new Browser();

    @Inject
    ReminderService reminders;

    @Inject
    ReviewQueue queue;

    @Inject
    GoneListings gone;

    @Inject
    ProviderCareService care;

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestClock.moveTo(0);
        listings.withdrawAll();
    }

    @Test
    void a_listing_that_nobody_confirms_is_mentioned_then_hidden_and_comes_back_by_one_click() {
        long id = listings.publish("Vieillissante Tournesol", null, "bonjour@tournesol-essai.org");
        String page = TestListings.now(id).path();
        assertFalse(visitor.open(page).text().contains("À revérifier : personne"));

        look(id, SIX_MONTHS);
        assertTrue(visitor.open(page).text().contains("À revérifier : personne n’a dit depuis plus de 6 mois"));
        look(id, TWELVE_MONTHS);
        look(id, SEVENTEEN_MONTHS - 62);
        assertEquals(200, visitor.open(page).status());
        look(id, SEVENTEEN_MONTHS);
        look(id, EIGHTEEN_MONTHS - 3);
        assertEquals(200, visitor.open(page).status());
        look(id, EIGHTEEN_MONTHS);

        Page hidden = visitor.open(page);
        assertAll(() -> assertEquals(404, hidden.status()),
                () -> assertTrue(hidden.text().contains("Cette fiche attend d’être confirmée")),
                () -> Wait.until("four letters came", () -> letters("bonjour@tournesol-essai.org") == 4));
        listings.save("Vieillissante Tournesol", "https://tournesol-essai.org", "bonjour@tournesol-essai.org");
        assertEquals(404, visitor.open(page).status(), "an import wakes nothing");

        Page done = visitor.open(link("bonjour@tournesol-essai.org")).form("confirmer").submit();
        assertAll(() -> assertEquals(List.of("Merci : la fiche est confirmée aujourd’hui."), done.texts(".notice")),
                () -> assertEquals(200, visitor.open(page).status()),
                () -> assertFalse(visitor.open(page).text().contains("À revérifier : personne")));
    }

    @Test
    void many_replicas_send_one_letter() {
        long id = listings.publish("Répliquée Bleuet", null, "bonjour@bleuet-essai.org");
        TestClock.moveTo(SIX_MONTHS);
        Together.run(20, () -> reminders.look(id));
        Wait.until("a letter came", () -> letters("bonjour@bleuet-essai.org") > 0);
        look(id, SIX_MONTHS + 1);

        assertEquals(1, letters("bonjour@bleuet-essai.org"));
    }

    @Test
    void what_is_old_and_has_an_address_is_looked_at() {
        long old = listings.publish("Regardée Coquelicot", null, "bonjour@coquelicot-essai.org");
        long silent = listings.publish("Muette Coquelicot", null, null);
        assertFalse(reminders.candidates(0, 10_000).contains(old));
        TestClock.moveTo(SIX_MONTHS);
        List<Long> candidates = reminders.candidates(0, 10_000);

        assertAll(() -> assertTrue(candidates.contains(old)), () -> assertFalse(candidates.contains(silent)));
        reminders.look(old);
        assertFalse(reminders.candidates(0, 10_000).contains(old));
    }

    @Test
    void who_wants_no_more_letters_gets_none_and_is_not_hidden_for_it() {
        long id = listings.publish("Lassée Mauve", null, "bonjour@mauve-essai.org");
        look(id, SIX_MONTHS);
        String letter = LocalMail.awaitText("bonjour@mauve-essai.org", "Votre fiche");
        visitor.post(find(REFUSAL, letter), "");
        for (int day : new int[]{TWELVE_MONTHS, SEVENTEEN_MONTHS, EIGHTEEN_MONTHS, EIGHTEEN_MONTHS + 40}) {
            look(id, day);
        }

        assertEquals(1, letters("bonjour@mauve-essai.org"));
        assertEquals(200, visitor.open(TestListings.now(id).path()).status());
    }

    @Test
    void a_link_that_is_opened_changes_nothing_and_may_be_used_again() {
        long id = listings.publish("Relue Pivoine", null, "bonjour@pivoine-essai.org");
        look(id, SIX_MONTHS);
        String link = link("bonjour@pivoine-essai.org");
        visitor.open(link);
        assertEquals(null, TestListings.now(id).confirmedOn());

        Together.run(20, () -> visitor.open(link).form("confirmer").submit());
        assertEquals(200, visitor.open(link).form("confirmer").submit().status());
        assertEquals(1, People.member("moderatrice-pivoine", Role.MODERATOR)
                .open("/equipe/journal?action=provider.confirm").texts("main li").stream()
                .filter(entry -> entry.contains("provider " + id) || entry.contains("provider n° " + id)
                        || entry.matches(".*\\b" + id + "\\b.*"))
                .count());
    }

    @Test
    void an_altered_or_expired_link_says_what_to_do() {
        long id = listings.publish("Périmée Iris", null, "bonjour@iris-essai.org");
        look(id, SIX_MONTHS);
        String link = link("bonjour@iris-essai.org");
        Page altered = visitor.open(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"));
        Page other = visitor.open(link.replaceFirst("/ma-fiche/[0-9]+", "/ma-fiche/1"));
        TestClock.moveTo(SIX_MONTHS + 121);
        Page expired = visitor.open(link);

        assertAll(() -> assertEquals(404, altered.status()), () -> assertEquals(404, other.status()),
                () -> assertTrue(altered.text().contains("Ce lien n’est pas entier")),
                () -> assertEquals(410, expired.status()),
                () -> assertTrue(expired.form("lien").submit().text().contains("le lien est en route")));
        Wait.until("another link came",
                () -> LocalMail.received("bonjour@iris-essai.org").size() == 2);
        assertEquals(404, visitor.post(link.replaceFirst("_.*", "_x"), "geste=confirmer").status());
        assertEquals(null, TestListings.now(id).confirmedOn());
    }

    @Test
    void one_link_a_day_is_sent_however_often_somebody_asks() {
        long id = listings.publish("Demandée Lilas", null, "bonjour@lilas-essai.org");
        Together.run(20, () -> reminders.sendLink(id));
        visitor.post("/prestataires/" + id + "/lien", "");
        LocalMail.awaitText("bonjour@lilas-essai.org", "Votre fiche");

        assertEquals(1, LocalMail.received("bonjour@lilas-essai.org").size());
    }

    @Test
    void a_link_dies_when_the_listing_changes_hands() {
        long id = listings.publish("Transmise Jasmin", null, "bonjour@jasmin-essai.org");
        look(id, SIX_MONTHS);
        String link = link("bonjour@jasmin-essai.org");
        TestListings.entrust(id, Houses.create(People.member("ada-jasmin"), "Nouvelle Jasmin"));

        assertEquals(404, visitor.open(link).status());
        look(id, SIX_MONTHS);
        assertEquals(1, letters("bonjour@jasmin-essai.org"));
    }

    @Test
    void those_responsible_for_its_organisation_are_asked_in_place_of_its_address() {
        long id = listings.publish("Tenue Camomille", null, "bonjour@camomille-essai.org");
        TestListings.entrust(id, Houses.create(People.member("ada-camomille"), "Camomille"));
        look(id, SIX_MONTHS);

        assertEquals(200, visitor.open(link(People.address("ada-camomille"))).status());
        assertEquals(0, letters("bonjour@camomille-essai.org"));
    }

    @Test
    void a_structure_that_is_no_more_waits_for_a_person() {
        long id = listings.publish("Disparue Violette", null, "bonjour@violette-essai.org");
        look(id, SIX_MONTHS);
        String link = link("bonjour@violette-essai.org");
        Together.run(5, () -> visitor.open(link).form("disparition").submit());

        assertTrue(QuarkusTransaction.requiringNew().call(() -> queue.isWaiting("provider-gone", id)));
        assertEquals(200, visitor.open(TestListings.now(id).path()).status());
    }

    @Test
    void a_closing_that_is_taken_back_leaves_hidden_what_age_had_hidden() {
        long id = listings.publish("Reprise Ancolie", null, null);
        Actor curator = People.actor(People.memberCookie("curatrice-ancolie", Role.CURATOR));
        care.hideByAge(id);
        gone.approve(id, Map.of(), curator);
        assertFalse(care.find(id).orElseThrow().isKept());

        assertTrue(gone.undo(id, curator));
        assertTrue(care.find(id).orElseThrow().isDormant());
    }

    @Test
    void the_age_of_the_directory_is_public() {
        listings.publish("Comptée Myosotis", null, null);
        Page page = visitor.open("/prestataires/fraicheur");

        assertAll(() -> assertEquals(200, page.status()),
                () -> assertTrue(page.text().contains("Âge médian"), page.text()),
                () -> assertTrue(page.text().matches(".*Jamais vérifiées ni confirmées [0-9]+ sur [0-9]+ .*"),
                        page.text()));
    }

    private void look(long id, int day) {
        TestClock.moveTo(day);
        reminders.look(id);
        reminders.look(id);
    }

    private static int letters(String address) {
        return LocalMail.received(address).size();
    }

    private static String link(String address) {
        return find(LINK, LocalMail.awaitText(address, "Votre fiche"));
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }
}
