package org.emancipasso.directory.person;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.emancipasso.account.Actor;
import org.emancipasso.account.People;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.account.personaldata.TextsChoice;
import org.emancipasso.directory.NamedPerson;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.TestListings;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.MailRefused;
import org.emancipasso.search.Folding;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Html;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.emancipasso.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A listing names nobody who did not agree by their own mail, and nobody who does not want to be named any more. */
@Platform
class PersonTest {

    private static final String SUBJECT = "Peut-on vous nommer";
    private static final String WHO = "Zéphyrine Kerloc’h";
    private static final String ROLE = "accompagne les chorales";
    private static final Pattern LINK = Pattern.compile("https://emancipasso\\.test(/personnes/\\S+)");
    private static final List<String> FILES = List.of("/donnees/annuaire.json", "/prestataires.csv",
            "/prestataires.geojson", "/prestataires.atom", "/api/v1/providers", "/prestataires/encart",
            "/prestataires?q=Kerloc%E2%80%99h");

    private static final AtomicInteger MADE = new AtomicInteger();
    private static Browser editor = new Browser();
    private static long organisation;

    private final String name = "Atelier des noms " + MADE.incrementAndGet();
    private final TestListings listings = new TestListings();
    private final long listing = listings.publish(name, "https://noms-essai.org", null);
    private final String path = "/prestataires/" + listing + "-" + Folding.slug(name);
    private final String people = "/compte/fiches/" + listing + "/personnes";
    private final String address = "zephyrine-" + UUID.randomUUID() + "@asso.example";

    @Inject
    PersonService service;

    @Inject
    PersonCare care;

    @Inject
    PersonHolder holder;

    @Inject
    ProviderService providers;

    @Inject
    Event<MailRefused> refusals;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    void give_it_to_an_organisation() {
        if (organisation == 0) {
            editor = People.member("noemie-noms");
            organisation = Houses.speaking(editor, "noemie-noms", "Noms Essai", "noms-essai.org");
        }
        TestListings.entrust(listing, organisation);
    }

    @AfterEach
    void take_it_off_the_site() {
        TestClock.moveTo(0);
        TestListings.entrust(listing, null);
        listings.withdrawAll();
    }

    @Test
    void somebody_is_named_once_they_agreed_and_no_more_once_they_take_their_name_away() {
        var form = editor.open(people).form("inviter").type("Nom à afficher", WHO)
                .type("Ce qu’elle fait chez vous (facultatif)", ROLE).type("Son adresse de courriel", address);
        Together.run(20, form::submit);
        String letter = LocalMail.awaitText(address, SUBJECT);
        String link = link(letter);
        Page asked = new Browser().open(link);
        assertAll(() -> assertEquals(1, count("address_hash = '" + new EmailAddress(address).hash() + "'")),
                () -> assertFalse(letter.contains("Kerloc") || letter.contains("chorales"), letter),
                () -> assertTrue(asked.text().contains(WHO + " " + ROLE), asked.text()),
                () -> assertFalse(listingText().contains(WHO), "looking at the link agrees to nothing"),
                () -> assertTrue(editor.open(people).text().contains("n’est pas nommée sur la fiche")));

        asked.form("oui").submit();
        asked.form("oui").submit();
        Page named = new Browser().open(path);
        assertAll(() -> assertTrue(named.text().contains("Qui vous répondra " + WHO + " " + ROLE), named.text()),
                () -> assertFalse(named.response().body().contains(address)),
                () -> assertEquals("no-store", named.header("Cache-Control")),
                () -> assertTrue(editor.open(people).text().contains("a dit oui le")),
                () -> assertEquals(List.of(), FILES.stream()
                        .filter(file -> new Browser().open(file).response().body().contains("phyrine")).toList()));

        Page gone = new Browser().open(link).form("retirer").submit();
        asked.form("oui").submit();
        Page again = form.submit();
        assertAll(() -> assertTrue(gone.text().contains("Nous avons effacé votre nom"), gone.text()),
                () -> assertFalse(listingText().contains("Qui vous répondra")),
                () -> assertFalse(again.text().contains("a dit oui le")),
                () -> assertTrue(again.text().contains("Invitation du"), "as if nobody had ever answered"),
                () -> assertEquals(1, count("provider_id = " + listing + " and name is null and role is null")),
                () -> assertEquals(1, LocalMail.received(address).size(), "nobody is asked twice"));
    }

    @Test
    void who_does_not_answer_is_forgotten_after_thirty_days() {
        String link = invite(WHO);
        Page asked = new Browser().open(link);
        TestClock.moveTo(31);
        assertTrue(new Browser().open(link).text().contains("Il est trop tard pour dire oui"));
        asked.form("oui").submit();
        assertFalse(listingText().contains(WHO));
        care.look();
        assertEquals(410, new Browser().open(link).status());
        assertEquals(0, count("provider_id = " + listing));
    }

    @Test
    void a_link_works_for_ever_to_take_a_name_away_but_not_when_it_is_altered() {
        String link = invite(WHO);
        new Browser().open(link).form("oui").submit();
        TestClock.moveTo(1000);
        care.look();
        assertEquals(404, new Browser().open(link.replaceFirst("_", "1_")).status());
        assertTrue(listingText().contains(WHO));
        new Browser().open(link).form("retirer").submit();
        assertFalse(listingText().contains(WHO));
    }

    @Test
    void a_listing_that_is_withdrawn_names_nobody_and_takes_no_yes() {
        String link = invite(WHO);
        Page asked = new Browser().open(link);
        providers.withdraw(listing, "Fin de l’essai");
        asked.form("oui").submit();
        assertTrue(new Browser().open(link).text().contains("n’est plus en ligne"));
        assertEquals(0, count("provider_id = " + listing + " and agreed_at is not null"));
        new Browser().open(link).form("non").submit();
        assertEquals(1, count("provider_id = " + listing + " and refused_at is not null"));
        assertFalse(listingText().contains(WHO));
    }

    @Test
    void what_is_no_name_and_no_address_is_said_beside_what_was_typed() {
        Page wrong = invite("n".repeat(8_192), "Écrivez-moi : a@b.fr",
                "camille@asso.example\r\nBcc: tous@asso.example");
        assertAll(() -> assertEquals(422, wrong.status()),
                () -> assertTrue(wrong.text().contains("Écrivez un nom de 2 à 80 caractères."), wrong.text()),
                () -> assertTrue(wrong.text().contains("sans adresse ni lien")),
                () -> assertTrue(wrong.text().contains("Écrivez une adresse de courriel")),
                () -> assertEquals("Écrivez-moi : a@b.fr", wrong.document().expectFirst("#fonction").val()),
                () -> assertEquals(0, count("provider_id = " + listing)));

        invite("\u202eZéphyrine\u200b  Kerloc’h", "", address);
        new Browser().open(link(LocalMail.awaitText(address, SUBJECT))).form("oui").submit();
        assertTrue(listingText().contains("Qui vous répondra " + WHO), listingText());
    }

    @Test
    void a_listing_names_five_people_at_most_and_its_editors_alone_take_them_off() {
        Actor actor = People.actor(People.memberCookie("noemie-noms"));
        for (int i = 0; i < 5; i++) {
            service.invite(actor, listing, new NamedPerson(WHO + " " + i, ""),
                    new EmailAddress("noms-" + i + "-" + UUID.randomUUID() + "@asso.example"));
        }
        Page full = invite(WHO, ROLE, address);
        Browser other = People.member("autre-noms");

        assertAll(() -> assertEquals(422, full.status()),
                () -> assertTrue(full.text().contains("5 personnes au plus"), full.text()),
                () -> assertEquals(404, other.open(people).status()),
                () -> assertEquals(404,
                        other.post(people + "/retirer", token(other) + "&personne=1").status()));
        Page removed = editor.open(people).formTo(people + "/retirer").submit();
        assertEquals(4, removed.texts("main .rows li").size());
        assertEquals(200, invite(WHO, ROLE, address).status());
    }

    @Test
    void who_refuses_is_told_so_and_erasing_an_account_takes_its_name_away() {
        String refused = invite(WHO);
        assertTrue(new Browser().open(refused).form("non").submit().text().contains("Nous avons effacé votre nom"));
        People.memberCookie("nommee-noms");
        service.invite(People.actor(People.memberCookie("noemie-noms")), listing, new NamedPerson(WHO, ""),
                EmailAddress.of(People.address("nommee-noms")));
        new Browser().open(link(LocalMail.awaitText(People.address("nommee-noms"), SUBJECT))).form("oui").submit();
        assertTrue(listingText().contains(WHO));

        QuarkusTransaction.requiringNew().run(() -> holder.erase(People.id("nommee-noms"), TextsChoice.DELETE));
        assertFalse(listingText().contains(WHO));
    }

    @Test
    void who_wants_no_such_letters_said_no_to_the_one_that_waits() {
        String link = invite(WHO);
        QuarkusTransaction.requiringNew()
                .run(() -> refusals.fire(new MailRefused(PersonLetter.NAME, new EmailAddress(address).hash(), null)));
        assertTrue(new Browser().open(link).text().contains("Nous avons effacé votre nom"));
    }

    @Test
    void its_pages_are_for_everybody_on_every_screen() {
        String named = invite(WHO);
        new Browser().open(named).form("oui").submit();
        String other = "camille-" + UUID.randomUUID() + "@asso.example";
        invite("Camille", ROLE, other);
        List<String> paths = List.of(people, named, link(LocalMail.awaitText(other, SUBJECT)), path);

        paths.forEach(page -> assertEquals(List.of(), Html.problems(editor.open(page).response().body()), page));
        assertEquals(List.of(), Looks.problemsInOne(People.memberCookie("noemie-noms"), paths));
    }

    /** Invites somebody, without the form, which an account may send some times a day only; the path of their letter's link. */
    private String invite(String who) {
        service.invite(People.actor(People.memberCookie("noemie-noms")), listing, new NamedPerson(who, ""),
                new EmailAddress(address));
        return link(LocalMail.awaitText(address, SUBJECT));
    }

    private Page invite(String who, String role, String mail) {
        return editor.open(people).form("inviter").type("Nom à afficher", who)
                .type("Ce qu’elle fait chez vous (facultatif)", role).type("Son adresse de courriel", mail).submit();
    }

    private String listingText() {
        return new Browser().open(path).text();
    }

    private static String token(Browser browser) {
        var field = browser.open("/compte").document().expectFirst("form input[type=hidden]");
        return field.attr("name") + "=" + field.val();
    }

    private static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        assertTrue(link.find(), letter);
        return link.group(1);
    }

    private long count(String where) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entityManager
                .createNativeQuery("select count(*) from provider_person where " + where).getSingleResult())
                .longValue());
    }
}
