package org.emancipasso.directory.claim;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.directory.TestListings;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.emancipasso.testing.Wait;
import org.emancipasso.web.fetch.SmallWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A claim is a request: a proof, three days, and nobody objects. Granted without proof: never (T3). */
@Platform
class ClaimTest {

    private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");
    private static final Pattern OBJECTION = Pattern.compile("/oppositions/[A-Za-z0-9_-]+");

    private static Browser ada;
    private static long organisation;

    private final TestListings listings = new TestListings();

    @Inject
    ClaimCare care;

    @Inject
    ClaimReview review;

    @Inject
    ClaimRepository claims;

    @AfterEach
    void leaveThingsAsTheyWere() {
        TestClock.moveTo(0);
        listings.withdrawAll();
        claimant();
        QuarkusTransaction.requiringNew().run(() -> claims.ofMember(People.id("ada-revendique")).stream()
                .filter(claim -> !claim.status().isOver()).forEach(claim -> claim.drop(Instant.EPOCH)));
    }

    @Test
    void a_code_read_on_its_own_domain_gives_the_listing_after_three_days_of_warning() {
        long id = listings.publish("Cour des Lys", "https://www.lys-essai.org/accueil", "ancienne@lys-essai.org");
        Browser claimant = claimant();
        open(claimant, id);
        Page proven = give(claimant, id, code(claimant, id, "bureau", "lys-essai.org"));

        assertTrue(proven.text().contains("peut s’y opposer jusqu’au"), proven.text());
        assertTrue(LocalMail.awaitText("ancienne@lys-essai.org", "Quelqu’un demande").contains("/oppositions/"));
        settle(2);
        assertEquals(null, keeper(id));
        settle(3);
        assertEquals(organisation, keeper(id));
        assertEquals(null, TestListings.now(id).contactEmail(), "the address of before");
        settle(4);
        assertEquals(1, People.member("moderatrice-lys", Role.MODERATOR)
                .open("/equipe/journal?action=provider.entrust").text()
                .split("Code reçu par courriel à lys-essai.org", -1).length - 1);
        assertEquals(410, new Browser().open(objection("ancienne@lys-essai.org")).status());
    }

    @Test
    void a_file_on_its_site_shows_it_as_well() {
        long id = listings.publish("Cour des Roses", "https://roses-essai.org", null);
        Browser claimant = claimant();
        String line = open(claimant, id).texts(".code").getLast();
        SmallWorld.file("roses-essai.org", "autre\n " + line + " \r\n");
        claimant.open(path(id)).form("fichier-lu").submit();
        settle(3);

        assertEquals(organisation, keeper(id));
    }

    @Test
    void a_file_that_redirects_lies_or_is_next_door_shows_nothing() {
        long id = listings.publish("Cour des Ronds", "https://ronds-essai.org", null);
        Browser claimant = claimant();
        String line = open(claimant, id).texts(".code").getLast();
        long other = listings.publish("Cour des Autres Ronds", "https://autres-ronds-essai.org", null);
        String otherLine = open(claimant, other).texts(".code").getLast();
        for (Runnable world : List.<Runnable>of(() -> {
        }, () -> SmallWorld.file("ronds-essai.org", "emancipasso-"),
                () -> SmallWorld.file("ronds-essai.org", otherLine),
                () -> SmallWorld.file("ronds-essai.org", "x" + line),
                () -> SmallWorld.site("ronds-essai.org",
                        "HTTP/1.1 302 Found\r\nLocation: https://x.org/\r\n\r\n" + line, SmallWorld.SOMEWHERE),
                () -> SmallWorld.site("ronds-essai.org", "HTTP/1.1 200 OK\r\n\r\n" + line, "127.0.0.1"),
                () -> SmallWorld.site("ronds-essai.org", "HTTP/1.1 200 OK\r\n\r\n" + line, SmallWorld.SOMEWHERE,
                        "::ffff:10.0.0.1"))) {
            world.run();
            Page page = claimant.open(path(id)).form("fichier-lu").submit();
            assertEquals(422, page.status());
        }
        settle(30);

        assertEquals(null, keeper(id));
    }

    @Test
    void codes_that_are_wrong_old_used_up_or_of_another_listing_show_nothing() {
        long id = listings.publish("Cour des Faux", "https://faux-essai.org", null);
        long other = listings.publish("Cour des Autres", "https://autres-essai.org", null);
        Browser claimant = claimant();
        open(claimant, id);
        open(claimant, other);
        String code = code(claimant, id, "bureau", "faux-essai.org");
        String wrong = (code.charAt(0) == '9' ? "0" : "9") + code.substring(1);
        code(claimant, other, "bureau", "autres-essai.org");

        assertEquals(422, give(claimant, other, code).status(), "of another listing");
        for (int i = 0; i < 5; i++) {
            assertEquals(422, give(claimant, id, wrong).status());
        }
        assertEquals(422, give(claimant, id, code).status(), "tried too often");
        String second = code(claimant, id, "bureau", "faux-essai.org");
        TestClock.moveTo(1);
        assertEquals(422, give(claimant, id, second).status(), "too old");
        String third = code(claimant, id, "bureau", "faux-essai.org");
        listings.save("Cour des Faux", "https://ailleurs-essai.org", null);
        assertEquals(422, give(claimant, id, third).status(), "of another site");
        settle(30);

        assertAll(() -> assertEquals(null, keeper(id)), () -> assertEquals(null, keeper(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@ailleurs.org", "x@", "bureau@boite-essai.org.ailleurs.org", "a b", "bureau>\r\nBcc: x",
            "bureau@ailleurs.org%", ""})
    void a_code_goes_nowhere_but_to_the_listings_own_domain(String mailbox) {
        long id = listings.publish("Cour des Boîtes", "https://boite-essai.org", null);
        Browser claimant = claimant();
        open(claimant, id);

        assertEquals(422, claimant.open(path(id)).form("code-envoi").type("Ce qui précède @boite-essai.org", mailbox)
                .submit().status());
        claimant.open(path(id)).form("abandon").submit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://asso.gmail.com", "https://asso.github.io/x", "https://127.0.0.1/",
            "http://localhost/"})
    void a_site_that_others_share_shows_nothing(String site) {
        long id = listings.publish("Cour Partagée " + site.length(), site, null);
        Page page = open(claimant(), id);

        assertTrue(page.document().select("#code-envoi, #fichier-lu").isEmpty(), page.text());
        assertTrue(page.text().contains("une boîte gratuite ou une page chez un hébergeur ne prouve rien"));
    }

    @Test
    void whoever_answered_for_it_objects_and_two_curators_decide() {
        long id = listings.publish("Cour des Opposées", "https://opposees-essai.org", "garde@opposees-essai.org");
        Browser claimant = claimant();
        open(claimant, id);
        give(claimant, id, code(claimant, id, "bureau", "opposees-essai.org"));
        String objection = objection("garde@opposees-essai.org");
        Browser visitor = new Browser();
        visitor.open(objection);
        assertFalse(claimant.open(path(id)).text().contains("Deux personnes de l’équipe regardent votre demande"),
                "looking at the link objects to nothing");
        Together.run(20, () -> visitor.post(objection, ""));
        assertEquals(404, visitor.open(objection + "x").status());
        settle(30);
        TestClock.moveTo(0);

        assertEquals(null, keeper(id));
        assertTrue(claimant.open(path(id)).text().contains("Deux personnes de l’équipe regardent votre demande"));
        long claim = claimOf(id);
        Actor curator = People.actor(People.memberCookie("curatrice-opposees", Role.CURATOR));
        assertAll(() -> assertEquals(2, review.approvals()), () -> assertTrue(review.mayDecide(claim, curator)),
                () -> assertFalse(review.mayDecide(claim, People.actor(People.memberCookie("ada-revendique"))),
                        "not the claimant"));
        QuarkusTransaction.requiringNew().run(() -> review.refuse(claim, curator));
        QuarkusTransaction.requiringNew().run(() -> review.approve(claim, Map.of(), curator));
        assertEquals(null, keeper(id), "what is refused is not approved afterwards");
        assertTrue(QuarkusTransaction.requiringNew().call(() -> review.undo(claim, curator)));
        QuarkusTransaction.requiringNew().run(() -> review.approve(claim, Map.of(), curator));
        assertEquals(organisation, keeper(id));
        assertEquals(null, TestListings.now(id).contactEmail(), "the address of before");
        assertTrue(QuarkusTransaction.requiringNew().call(() -> review.undo(claim, curator)));
        assertEquals(null, keeper(id));
        assertEquals("garde@opposees-essai.org", TestListings.now(id).contactEmail());
    }

    @Test
    void what_curators_approve_waits_for_objections_too() {
        long id = listings.publish("Cour des Sans Site", null, "garde@sans-site-essai.org");
        Browser claimant = claimant();
        open(claimant, id);
        claimant.open(path(id)).form("relecture").submit();
        settle(30);
        assertEquals(null, keeper(id));
        Actor curator = People.actor(People.memberCookie("curatrice-sans-site", Role.CURATOR));
        QuarkusTransaction.requiringNew().run(() -> review.approve(claimOf(id), Map.of(), curator));

        assertEquals(null, keeper(id));
        settle(34);
        assertEquals(organisation, keeper(id));
    }

    @Test
    void a_name_that_imitates_another_goes_to_curators() {
        listings.publish("Cour des Papillons", "https://papillons-essai.org", null);
        long id = listings.publish("Cоur des Papillons", "https://papilons-essai.org", null);
        Browser claimant = claimant();
        open(claimant, id);
        give(claimant, id, code(claimant, id, "bureau", "papilons-essai.org"));
        settle(30);

        assertEquals(null, keeper(id));
        assertEquals(2,
                QuarkusTransaction.requiringNew().call(() -> review.review(claimOf(id)).orElseThrow().warnings())
                        .size());
    }

    @Test
    void nothing_is_given_once_the_site_changed_or_the_claimant_speaks_no_more() {
        long id = listings.publish("Cour des Changements", "https://changements-essai.org", null);
        Browser claimant = claimant();
        open(claimant, id);
        give(claimant, id, code(claimant, id, "bureau", "changements-essai.org"));
        listings.save("Cour des Changements", "https://autre-changements-essai.org", null);
        settle(3);

        assertEquals(null, keeper(id));
    }

    @Test
    void whoever_holds_it_by_then_is_warned_before_it_changes_hands_again() {
        long id = listings.publish("Cour des Deux", "https://deux-essai.org", null);
        Browser claimant = claimant();
        open(claimant, id);
        give(claimant, id, code(claimant, id, "bureau", "deux-essai.org"));
        long other = Houses.create(People.member("ada-deux"), "Les Deux");
        TestListings.entrust(id, other);
        settle(3);

        assertEquals(other, keeper(id));
        assertTrue(LocalMail.awaitText(People.address("ada-deux"), "Quelqu’un demande").contains("/oppositions/"));
        settle(6);
        assertEquals(organisation, keeper(id));
    }

    @Test
    void an_organisation_has_ten_claims_under_way_at_most() {
        Browser claimant = claimant();
        for (int i = 0; i < 10; i++) {
            assertEquals(200, open(claimant, listings.publish("Cour Nombreuse " + i, null, null)).status());
        }

        assertEquals(List.of("Attendez la fin d’une demande : vous en avez 10 en cours."),
                open(claimant, listings.publish("Cour de Trop", null, null)).texts(".wrong"));
    }

    @Test
    void a_claim_that_is_sent_twenty_times_is_one() {
        long id = listings.publish("Cour des Vingt", "https://vingt-essai.org", null);
        Browser claimant = claimant();
        Form form = claimant.open(path(id)).form("demande").choose("Au nom de", "" + organisation);
        Together.run(20, form::submit);

        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> claims.ofMember(People.id("ada-revendique")))
                .stream().filter(claim -> claim.providerId() == id).count());
    }

    @Test
    void a_code_that_is_asked_for_twenty_times_at_once_is_one_letter() {
        long id = listings.publish("Cour des Courriels", "https://courriels-essai.org", null);
        Browser claimant = claimant();
        Page page = open(claimant, id);
        Form form = page.form("code-envoi").type("Ce qui précède @courriels-essai.org", "bureau");
        Together.run(20, form::submit);
        LocalMail.awaitText("bureau@courriels-essai.org", "Un code");

        assertEquals(1, LocalMail.received("bureau@courriels-essai.org").size());
    }

    @Test
    void one_claims_for_an_organisation_for_which_one_speaks_only() {
        long id = listings.publish("Cour des Muettes", "https://muettes-essai.org", null);
        claimant();
        Browser stranger = People.member("muette-revendique");
        Page page = stranger.open(path(id));
        Page account = stranger.open("/compte");
        assertEquals(200, account.status(), account.text());
        String token = account.document().expectFirst("input[name=jeton]").val();

        assertTrue(page.text().contains("Vous ne parlez encore pour aucune organisation."));
        assertEquals(422, stranger.post(path(id), "organisation=" + organisation + "&jeton=" + token).status());
        for (String step : List.of("code", "preuve", "fichier", "relecture", "abandon")) {
            Page refused = stranger.post(path(id) + "/" + step, "boite=x&code=00000000&jeton=" + token);
            assertTrue(refused.status() == 404 || refused.sentOnTo(path(id)), step);
        }
        settle(30);
        assertEquals(null, keeper(id));
    }

    /** Somebody who speaks for an organisation: made once, since that takes a letter. */
    private static Browser claimant() {
        if (ada == null) {
            ada = People.member("ada-revendique");
            organisation = Houses.speaking(ada, "ada-revendique", "Maison Revendique", "maison-revendique-essai.org");
        }
        return ada;
    }

    private static Page open(Browser claimant, long id) {
        return claimant.open(path(id)).form("demande").choose("Au nom de", "" + organisation).submit();
    }

    private static String code(Browser claimant, long id, String mailbox, String domain) {
        String address = mailbox + "@" + domain;
        int before = LocalMail.received(address).size();
        Page page = claimant.open(path(id)).form("code-envoi").type("Ce qui précède @" + domain, mailbox).submit();
        assertEquals(200, page.status(), page.text());
        Wait.until("a code came", () -> LocalMail.received(address).size() > before);
        return find(CODE, LocalMail.awaitText(address, "Un code")).replace(" ", "");
    }

    private static Page give(Browser claimant, long id, String code) {
        return claimant.open(path(id)).form("code-donne").type("Le code reçu", code).submit();
    }

    private static String objection(String address) {
        return find(OBJECTION, LocalMail.awaitText(address, "Quelqu’un demande"));
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }

    private void settle(int day) {
        TestClock.moveTo(day);
        care.care();
    }

    private long claimOf(long listing) {
        return QuarkusTransaction.requiringNew().call(() -> claims.open(listing, organisation)
                .or(() -> claims.last(listing, List.of(organisation))).orElseThrow().id());
    }

    private static Long keeper(long id) {
        return TestListings.now(id).organisation();
    }

    private static String path(long id) {
        return "/prestataires/" + id + "/revendiquer";
    }
}
