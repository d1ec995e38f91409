package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining by mail: the link of each letter, used as it should be and in all other ways. */
@Platform
class InvitationTest {

    private final Browser host = People.member("hotesse");

    @Inject
    InvitationService invitations;

    @Inject
    OrganisationData data;

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void somebody_invited_joins_by_the_link_of_the_letter() throws MessagingException {
        long id = Houses.create(host, "Les Hôtes");
        String link = Houses.invite(host, id, People.address("invitee"), "member");
        MimeMessage letter = LocalMail.received(People.address("invitee")).getLast();
        Browser guest = People.member("invitee");
        Page page = guest.open(link);
        Page joined = page.form("rejoindre").submit();

        assertAll(() -> assertEquals("Invitation à rejoindre Les Hôtes", letter.getSubject()),
                () -> assertTrue(Houses.text(letter).contains("hotesse vous invite à rejoindre Les Hôtes")),
                () -> assertEquals(List.of("Rejoindre Les Hôtes"), page.texts("h1")),
                () -> assertEquals(List.of("hotesse vous invite en tant que membre."), page.texts(".lead")),
                () -> assertEquals(List.of("Bienvenue. Vous faites partie de l’organisation."),
                        joined.texts(".notice")),
                () -> assertEquals(List.of("hotesse", "invitee vous"), joined.texts(".rows h3")),
                () -> assertFalse(host.open(Houses.path(id)).text().contains("Invitations en attente")));
    }

    @Test
    void a_visitor_reads_the_name_alone_and_is_led_to_log_in_and_back() {
        String link = Houses.invite(host, Houses.create(host, "Le Seuil"), "au-seuil@exemple.org", "member");
        Page page = new Browser().open(link);

        assertAll(() -> assertEquals(200, page.status()), () -> assertEquals("no-store", page.header("Cache-Control")),
                () -> assertEquals("noindex", page.document().select("meta[name=robots]").attr("content")),
                () -> assertEquals(List.of("Rejoindre Le Seuil"), page.texts("h1")),
                () -> assertFalse(page.text().contains("hotesse")),
                () -> assertFalse(page.text().contains("au-seuil")),
                () -> assertEquals("/connexion?retour=" + link.replace("/", "%2F"),
                        page.document().expectFirst("main a.button").attr("href")),
                () -> assertTrue(
                        new Browser().post(link, "").sentOnTo("/connexion?retour=" + link.replace("/", "%2F"))));
    }

    @Test
    void a_newcomer_chooses_a_name_and_comes_back() {
        String link = Houses.invite(host, Houses.create(host, "L’Accueil"), People.address("toute-neuve"), "member");
        Browser newcomer = People.newcomer("toute-neuve");
        Page page = newcomer.open(link).form("rejoindre").submit().form("bienvenue")
                .type("Le nom que les autres verront", "Toute neuve").tickNamed("conditions").submit();

        assertEquals(link, page.response().uri().getPath());
        assertEquals(List.of("Bienvenue. Vous faites partie de l’organisation."),
                page.form("rejoindre").submit().texts(".notice"));
    }

    @Test
    void what_somebody_sent_ends_with_their_own_part() {
        long id = Houses.create(host, "Les Sortants", "https://sortants-essai.org");
        Browser rogue = Houses.join(host, id, "sortant", "responsible");
        String link = Houses.invite(rogue, id, People.address("complice"), "responsible");
        Houses.formOf(host.open(Houses.path(id)), "personnes/retirer", "sortant").submit();

        assertEquals(410, People.member("complice").open(link).status());
    }

    @Test
    void a_link_works_once() {
        long id = Houses.create(host, "Une fois");
        String link = Houses.invite(host, id, People.address("une-fois"), "member");
        Browser guest = People.member("une-fois");
        Form form = guest.open(link).form("rejoindre");
        form.submit();
        Page again = guest.open(link);

        assertAll(() -> assertEquals(410, again.status()),
                () -> assertEquals(List.of("Cette invitation à Une fois a déjà servi"), again.texts("h1")),
                () -> assertEquals(410, form.submit().status()),
                () -> assertEquals(List.of("hotesse", "une-fois vous"),
                        guest.open(Houses.path(id)).texts(".rows h3")));
    }

    @Test
    void a_link_that_is_used_twice_at_once_lets_in_once() throws Exception {
        long id = Houses.create(host, "Deux clics");
        Form form = People.member("deux-clics")
                .open(Houses.invite(host, id, People.address("deux-clics"), "member")).form("rejoindre");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> click = () -> form.submit().status();
            List<Future<Integer>> statuses = both.invokeAll(List.of(click, click));

            assertEquals(610, statuses.getFirst().get() + statuses.getLast().get());
        }
        assertEquals(1, host.open(Houses.path(id)).texts("[action$='personnes/retirer']").size());
    }

    @Test
    void a_link_ends_after_seven_days() {
        long id = Houses.create(host, "Trop tard");
        String link = Houses.invite(host, id, People.address("tardive"), "member");
        TestClock.moveTo(6);
        Browser guest = People.member("tardive");
        assertEquals(200, guest.open(link).status());
        Form form = guest.open(link).form("rejoindre");
        TestClock.moveTo(8);
        Page page = guest.open(link);

        assertAll(() -> assertEquals(410, page.status()),
                () -> assertEquals(List.of("Cette invitation à Trop tard est trop ancienne"), page.texts("h1")),
                () -> assertEquals(410, form.submit().status()),
                () -> assertEquals(404, guest.open(Houses.path(id)).status()));
    }

    @Test
    void the_address_of_an_invitation_goes_when_it_ends() {
        long id = Houses.create(host, "Oubli");
        String link = Houses.invite(host, id, People.address("oubliee"), "member");
        TestClock.moveTo(8);
        invitations.forgetOld();
        assertEquals(List.of("Cette invitation à Oubli est trop ancienne"), new Browser().open(link).texts("h1"));
        assertFalse(data.personalData(People.id("hotesse")).toString().contains("oubliee"));
        TestClock.moveTo(80);
        invitations.forgetOld();
        assertEquals(404, new Browser().open(link).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "-"})
    void a_link_that_was_made_up_leads_nowhere(String token) {
        Page page = new Browser().open("/invitations/" + token);

        assertEquals(404, page.status());
        assertEquals(List.of("Ce lien ne mène à rien"), page.texts("h1"));
        assertEquals(404, People.member("curieuse").open("/invitations/" + token).status());
    }

    @Test
    void an_altered_link_leads_nowhere_and_the_true_one_still_works() {
        String link = Houses.invite(host, Houses.create(host, "Intact"), People.address("intacte"), "member");
        char last = link.charAt(link.length() - 1);
        Browser guest = People.member("intacte");

        assertEquals(404, guest.open(link.substring(0, link.length() - 1) + (last == 'A' ? 'B' : 'A')).status());
        assertEquals(404, guest.open(link.substring(0, link.length() - 4)).status());
        assertEquals(200, guest.open(link).status());
    }

    @Test
    void another_member_is_told_no_more_than_the_name_and_uses_nothing_up() {
        long id = Houses.create(host, "Pour une autre");
        String link = Houses.invite(host, id, People.address("attendue"), "member");
        Browser another = People.member("indiscrete");
        Page page = another.open(link);
        String token = another.open("/compte").document().expectFirst("input[name=jeton]").val();

        assertAll(() -> assertEquals(403, page.status()),
                () -> assertEquals(List.of("Cette invitation à Pour une autre est pour quelqu’un d’autre"),
                        page.texts("h1")),
                () -> assertFalse(page.text().contains("hotesse")),
                () -> assertFalse(page.text().contains("attendue")),
                () -> assertEquals(403, another.post(link, "jeton=" + token).status()),
                () -> assertEquals(404, another.open(Houses.path(id)).status()));
        assertEquals(200, People.member("attendue").open(link).form("rejoindre").submit().status());
    }

    @Test
    void an_invitation_that_was_taken_back_says_so() {
        long id = Houses.create(host, "Reprise");
        String link = Houses.invite(host, id, People.address("decue"), "member");
        Houses.formOf(host.open(Houses.path(id)), "invitations/retirer", People.address("decue")).submit();
        Page page = People.member("decue").open(link);

        assertEquals(410, page.status());
        assertEquals(List.of("Cette invitation à Reprise ne vaut plus"), page.texts("h1"));
    }

    @Test
    void a_newer_invitation_takes_the_place_of_the_one_before() {
        long id = Houses.create(host, "Encore");
        String first = Houses.invite(host, id, People.address("relancee"), "member");
        String second = Houses.invite(host, id, "Relancee@EXEMPLE.org", "responsible");
        Browser guest = People.member("relancee");

        assertEquals(410, guest.open(first).status());
        assertEquals(List.of("hotesse vous invite en tant que responsable."), guest.open(second).texts(".lead"));
    }

    @Test
    void one_answers_from_ones_account_too() {
        long yes = Houses.create(host, "Oui");
        Houses.invite(host, yes, People.address("reponse"), "member");
        Houses.invite(host, Houses.create(host, "Non"), People.address("reponse"), "member");
        Browser guest = People.member("reponse");
        Page page = guest.open("/compte/organisations");
        assertEquals(List.of("Oui", "Non"), page.texts("#recues h3"));
        Page joined = Houses.formOf(page, "reponse", "Oui").submit();
        assertEquals(Houses.path(yes), joined.response().uri().getPath());

        Page left = guest.open("/compte/organisations");
        left.browser().post("/compte/organisations/reponse", "invitation="
                + left.document().expectFirst("input[name=invitation]").val() + "&reponse=non&jeton="
                + left.document().expectFirst("input[name=jeton]").val());
        assertEquals(List.of("Oui"), guest.open("/compte/organisations").texts("#miennes h3"));
        assertEquals(List.of(), guest.open("/compte/organisations").texts("#recues h3"));
    }

    @Test
    void an_invitation_of_somebody_elses_is_not_answered_from_ones_account() {
        long id = Houses.create(host, "Pas à toi");
        Houses.invite(host, id, People.address("destinataire"), "member");
        String invitation = host.open(Houses.path(id)).document().expectFirst("input[name=invitation]").val();
        Browser thief = People.member("voleuse");
        String token = thief.open("/compte").document().expectFirst("input[name=jeton]").val();
        for (String reply : List.of("oui", "non")) {
            thief.post("/compte/organisations/reponse",
                    "invitation=" + invitation + "&reponse=" + reply + "&jeton=" + token);
        }

        assertEquals(404, thief.open(Houses.path(id)).status());
        assertEquals(List.of("Pas à toi"),
                People.member("destinataire").open("/compte/organisations").texts("#recues h3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sans-arobase", "a@b", "a@b.fr, c@d.fr", "a@b.fr\r\nBcc: tous@exemple.org",
            "Nom <a@b.fr>"})
    void what_is_no_address_is_refused_where_it_was_typed(String typed) {
        long id = Houses.create(host, "Adresses");
        Page page = host.open(Houses.path(id)).form("inviter").type("Adresse de courriel", typed).submit();

        assertEquals(422, page.status());
        assertEquals(
                List.of("Cette adresse n’est pas une adresse de courriel. Écrivez-la comme prenom.nom@exemple.fr."),
                page.texts(".wrong"));
    }

    @Test
    void somebody_who_is_in_it_is_not_invited_again() {
        long id = Houses.create(host, "Déjà là");
        Houses.join(host, id, "deja-la", "member");
        Page page = host.open(Houses.path(id)).form("inviter")
                .type("Adresse de courriel", "DEJA-LA@exemple.org").choose("En tant que", "responsible").submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Cette personne fait déjà partie de l’organisation."), page.texts(".wrong"));
        assertEquals("DEJA-LA@exemple.org", page.document().expectFirst("#adresse").val());
        assertEquals("responsible", page.document().expectFirst("#role option[selected]").val());
    }

    @Test
    void a_day_has_room_for_twenty_invitations() {
        Browser busy = People.member("affairee");
        long id = Houses.create(busy, "Beaucoup");
        for (int i = 0; i < 20; i++) {
            assertEquals(200, busy.open(Houses.path(id)).form("inviter")
                    .type("Adresse de courriel", "beaucoup-" + i + "@exemple.org").submit().status());
        }
        long another = Houses.create(busy, "Par ailleurs");
        Page page = busy.open(Houses.path(another)).form("inviter").type("Adresse de courriel", "trop@exemple.org")
                .submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Vous avez envoyé 20 invitations en un jour. Reprenez demain."), page.texts(".wrong"));
    }
}
