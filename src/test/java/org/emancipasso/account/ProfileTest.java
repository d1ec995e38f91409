package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

@Platform
class ProfileTest {

    private static final String NAME = "Le nom que les autres verront";

    @Test
    void a_newcomer_chooses_a_name_accepts_the_terms_and_goes_on() {
        Page page = People.newcomer("arrivante").open("/bienvenue?retour=%2Fprestataires%2Fcarte").form("bienvenue")
                .type(NAME, "Arrivante").tickNamed("conditions").submit();

        assertEquals("/prestataires/carte", page.response().uri().getPath());
    }

    @Test
    void a_newcomer_who_forgets_something_loses_nothing() {
        Browser browser = People.newcomer("distraite");
        Page page = browser.open("/bienvenue").form("bienvenue").type(NAME, "Distraite").submit();

        assertEquals(422, page.status());
        assertEquals("Distraite", page.document().expectFirst("#nom").val());
        assertEquals(List.of("Cochez cette case pour continuer : sans votre accord, ce compte ne peut que lire."),
                page.texts(".wrong"));
        assertEquals(List.of("Bienvenue"), browser.open("/compte").texts("h1"));
    }

    @Test
    void a_member_says_who_they_are() {
        Browser browser = People.member("bavarde");
        Page saved = browser.open("/compte").form("profil").type(NAME, "Ada L.")
                .type("Quelques mots sur vous", "Bonjour\nà tous").choose("Votre département", "44")
                .type("Ce qui vous intéresse", " visio ,fichiers partagés, ,visio")
                .tickNamed("public").submit();
        Page page = browser.open("/compte");

        assertEquals(List.of("C’est enregistré."), saved.texts(".notice"));
        assertEquals("Bonjour\nà tous", page.document().expectFirst("#presentation").wholeText());
        assertEquals("visio, fichiers partagés", page.document().expectFirst("#interets").val());
        assertEquals("44", page.document().expectFirst("#departement option[selected]").val());
        assertTrue(page.document().expectFirst("input[name=public]").hasAttr("checked"));
    }

    @Test
    void what_is_wrong_is_said_on_its_field_and_nothing_is_lost_or_kept() {
        Browser browser = People.member("longue");
        String text = "é".repeat(8_000);
        Page page = browser.open("/compte").form("profil").type(NAME, "\u202eadmin")
                .type("Quelques mots sur vous", text)
                .submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Choisissez un nom de 2 à 60 caractères, sur une ligne.",
                "Ce texte dépasse 2 000 caractères : il en a 8000. Raccourcissez-le."), page.texts(".wrong"));
        assertEquals(text, page.document().expectFirst("#presentation").wholeText());
        assertEquals("Bonjour longue.", browser.open("/compte").texts(".lead").getFirst());
    }

    @Test
    void nobody_sees_a_profile_that_is_not_shown() {
        People.member("réservée");

        assertEquals(404, new Browser().open("/membres/" + People.id("réservée")).status());
    }

    @Test
    void a_profile_that_is_shown_is_seen_by_everybody_without_its_address() {
        Browser browser = People.member("montrée");
        browser.open("/compte").form("profil").type("Quelques mots sur vous", "**Bonjour** <script>alert(1)</script>")
                .choose("Votre département", "44").type("Ce qui vous intéresse", "visio, mail").tickNamed("public")
                .submit();
        Page page = new Browser().open(browser.open("/compte").document().select("#profil a.go").attr("href"));

        assertEquals(List.of("montrée"), page.texts("h1"));
        assertEquals(List.of("Bonjour"), page.texts("main strong"));
        assertEquals(List.of("Loire-Atlantique", "visio, mail"), page.texts("dd"));
        assertEquals(0, page.document().select("main script").size());
        assertTrue(!page.text().contains("@"), page.text());
    }

    @Test
    void the_profile_of_a_suspended_member_is_gone() {
        Browser browser = People.member("retirée");
        browser.open("/compte").form("profil").tickNamed("public").submit();
        People.suspend("retirée");

        assertEquals(404, new Browser().open("/membres/" + People.id("retirée")).status());
    }

    @Test
    void nothing_is_shown_of_who_accepted_no_terms() {
        Browser browser = People.newcomer("pressée");
        String token = browser.open("/bienvenue").document().expectFirst("input[name=jeton]").val();
        browser.post("/compte", "nom=Pressee&public=oui&jeton=" + token);

        assertEquals(404, new Browser().open("/membres/" + People.id("pressée")).status());
    }

    @Test
    void what_was_kept_is_said_to_be() {
        Page page = People.member("rassurée").open("/compte").form("profil").submit();

        assertEquals(List.of("C’est enregistré."), page.texts(".notice"));
    }

    @Test
    void too_many_interests_are_given_back() {
        Page page = People.member("curieuse").open("/compte").form("profil")
                .type("Ce qui vous intéresse", "a,b,c,d,e,f,g,h,i,j,k").submit();

        assertEquals(422, page.status());
        assertEquals("a,b,c,d,e,f,g,h,i,j,k", page.document().expectFirst("#interets").val());
    }

    @Test
    void a_department_that_is_none_is_refused() {
        Browser browser = People.member("nulle-part");
        String token = browser.open("/compte").document().expectFirst("input[name=jeton]").val();

        assertEquals(List.of("Choisissez un département de la liste."),
                browser.post("/compte", "nom=Ada&departement=99&jeton=" + token).texts(".wrong"));
    }

    @Test
    void dark_colours_are_on_every_page_of_who_chose_them() {
        Browser browser = People.member("nocturne");
        String token = browser.open("/compte").document().expectFirst("input[name=jeton]").val();
        browser.post("/compte", "nom=Ada&couleurs=dark&jeton=" + token);

        assertEquals("dark", browser.open("/prestataires").document().expectFirst("html").attr("data-theme"));
        assertEquals("", new Browser().open("/prestataires").document().expectFirst("html").attr("data-theme"));
    }

    @Test
    void markup_in_a_name_stays_text() {
        Browser browser = People.member("balise");
        Page page = browser.open("/compte").form("profil").type(NAME, "<script>alert(1)</script>").submit();

        assertEquals("Bonjour <script>alert(1)</script>.", page.texts(".lead").getFirst());
    }
}
