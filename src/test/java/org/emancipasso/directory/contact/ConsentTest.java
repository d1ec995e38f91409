package org.emancipasso.directory.contact;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.directory.ListingContacts;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.TestListings;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Nobody writes to an address that somebody proposed before whoever reads it agreed. */
@Platform
class ConsentTest {

    private static final String SUBJECT = "Des associations peuvent-elles";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final TestListings listings = new TestListings();
    private final long listing = publish();
    private final String address = Letterbox.someAddress("accueil");

    @Inject
    NeedRepository addresses;

    @Inject
    AddressReview review;

    @Inject
    AddressService service;

    @Inject
    ProviderService providers;

    @Inject
    ListingContacts contacts;

    private final Actor curator = People.actor(People.memberCookie("curatrice-accords", Role.CURATOR));

    @AfterEach
    void leave_all_as_it_was() {
        TestClock.moveTo(0);
        listings.withdrawAll();
    }

    @Test
    void the_letter_says_who_asks_and_repeats_nothing_that_somebody_typed() {
        String link = ask(listing, "Lu sur leur porte, appelez-moi sur pirate.example");
        String letter = LocalMail.awaitText(address, SUBJECT);
        Page page = new Browser().open(link);

        assertAll(() -> assertFalse(letter.contains("pirate"), letter),
                () -> assertTrue(letter.contains("Émancip’Asso est un annuaire gratuit"), letter),
                () -> assertTrue(page.text().contains("Ce que vous recevriez"), page.text()),
                () -> assertEquals(List.of(), Html.problems(page.response().body())),
                () -> assertEquals(List.of(),
                        Looks.problemsInOne(People.memberCookie("lectrice-accords"), List.of(link))));
    }

    @Test
    void who_agrees_twice_at_once_is_written_to_and_a_later_no_changes_nothing() {
        String link = ask(listing, "");
        assertFalse(isReachable());
        Page asked = new Browser().open(link);
        Together.run(2, () -> asked.form("oui").submit());
        asked.form("non").submit();

        assertTrue(isReachable());
        assertTrue(new Browser().open(link).text().contains("viendront à cette adresse"));
    }

    @Test
    void who_is_not_that_structure_is_forgotten_and_never_asked_again_for_it() {
        String link = ask(listing, "");
        Page asked = new Browser().open(link);
        assertTrue(asked.form("non").submit().text().contains("Nous avons effacé cette adresse"));
        asked.form("oui").submit();

        assertFalse(isReachable());
        assertEquals(Map.of("adresse",
                "Cette adresse a dit non, ou nos lettres en reviennent\u00a0: refusez cette proposition."),
                approve(propose(listing, "")));
        assertEquals(1, LocalMail.received(address).size());
        assertEquals(0L, inTransaction(() -> CDI.current().select(jakarta.persistence.EntityManager.class).get()
                .createQuery(
                        "select count(*) from ProposedAddress where addressHash is not null and address = :address",
                        Long.class)
                .setParameter("address", address).getSingleResult()));
    }

    @Test
    void a_link_that_is_altered_or_too_old_agrees_to_nothing() {
        String link = ask(listing, "");
        Page asked = new Browser().open(link);
        assertEquals(404, new Browser().open(link.replaceFirst("_", "1_")).status());
        TestClock.moveTo(31);
        assertEquals(410, new Browser().open(link).status());
        asked.form("oui").submit();
        assertFalse(isReachable());
        service.forget();
        assertEquals(410, new Browser().open(link).status());
    }

    @Test
    void a_listing_that_is_gone_or_has_another_address_by_now_keeps_what_it_has() {
        String link = ask(listing, "");
        Page asked = new Browser().open(link);
        assertTrue(providers.reachAt(curator.id(), listing, null, "autre@asso.example"));
        asked.form("oui").submit();
        assertTrue(new Browser().open(link).text().contains("Il n’y a plus rien à faire"));
        assertTrue(providers.reachAt(curator.id(), listing, "autre@asso.example", null),
                "the other address is still there");

        providers.withdraw(listing, "Fin de l’essai");
        Page gone = asked.form("oui").submit();
        assertTrue(gone.text().contains("Il n’y a plus rien à faire"), gone.text());
        assertTrue(providers.reachAt(curator.id(), listing, null, null), "no address came meanwhile");
    }

    @Test
    void one_address_is_asked_for_three_structures_a_month_and_once_for_each() {
        ask(listing, "");
        String asked = "Nous avons écrit à cette adresse il y a peu\u00a0: attendez sa réponse, ou refusez cette proposition.";
        assertEquals(Map.of("adresse", asked), approve(propose(listing, "")));
        assertEquals(Map.of(), approve(propose(publish(), "")));
        assertEquals(Map.of(), approve(propose(publish(), "")));
        assertEquals(Map.of("adresse", asked), approve(propose(publish(), "")));
    }

    private long publish() {
        String name = "Atelier des accords " + MADE.incrementAndGet();
        return listings.publish(name, "https://accords-" + MADE.get() + ".example", null);
    }

    private boolean isReachable() {
        return inTransaction(() -> contacts.find(listing).orElseThrow().reachable());
    }

    /** Has a curator accept it; the path of the letter's link. */
    private String ask(long provider, String source) {
        assertEquals(Map.of(), approve(propose(provider, source)));
        return Letterbox.link(LocalMail.awaitText(address, SUBJECT));
    }

    private long propose(long provider, String source) {
        return inTransaction(() -> {
            ProposedAddress proposed = new ProposedAddress(provider, null, address, source, "",
                    CDI.current().select(Clock.class).get().instant());
            addresses.add(proposed);
            return proposed.id();
        });
    }

    private Map<String, String> approve(long id) {
        return inTransaction(() -> review.approve(id, Map.of("adresse", List.of(address)), curator));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
