package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making an organisation, and what it says of itself. */
@Platform
class OrganisationTest {

    private static final String NAME = "Nom de l’organisation";
    private static final String CREATE = "/compte/organisations/creer";

    @Test
    void whoever_makes_one_looks_after_it_and_has_proven_nothing() {
        Browser browser = People.member("fondatrice");
        Page page = browser.open(CREATE).form("organisation").type(NAME, "Les Ronces").choose("Type", "collective")
                .choose("Taille", "volunteers").type("Commune", "44000 nantes").type("SIREN", "732 829 320")
                .type("Numéro RNA", "w 44 1234567").type("Site", "ronces.example").submit();

        assertAll(() -> assertEquals(200, page.status()), () -> assertEquals(List.of("Les Ronces"), page.texts("h1")),
                () -> assertEquals(List.of("L’organisation existe. Vous en êtes responsable."), page.texts(".notice")),
                () -> assertEquals(List.of("Collectif", "Bénévoles uniquement", "Nantes (44000)", "732829320",
                        "W441234567", "https://ronces.example"), page.texts("dd")),
                () -> assertEquals(List.of("fondatrice vous"), page.texts(".rows h3")),
                () -> assertTrue(page.text().contains("n’importe qui peut écrire un nom")),
                () -> assertEquals("no-store", page.header("Cache-Control")),
                () -> assertEquals(List.of(), Houses.spoken("fondatrice")),
                () -> assertEquals(List.of("Les Ronces"), browser.open("/compte/organisations").texts("#miennes h3")));
    }

    @Test
    void a_form_that_is_sent_twice_at_once_makes_one() throws Exception {
        Browser browser = People.member("impatiente");
        Form form = browser.open(CREATE).form("organisation").type(NAME, "Double Clic");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Page> click = form::submit;
            List<Future<Page>> pages = both.invokeAll(List.of(click, click));

            assertEquals(Houses.id(pages.getFirst().get()), Houses.id(pages.getLast().get()));
        }
        assertEquals(List.of("Double Clic"), browser.open("/compte/organisations").texts("#miennes h3"));
    }

    @Test
    void two_organisations_may_have_one_name() {
        long one = Houses.create(People.member("homonyme-a"), "Les Mêmes");

        assertFalse(one == Houses.create(People.member("homonyme-b"), "Les Mêmes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\u202eadmin", "a\nb", "a\u0000b", "zéro\u200bespace", "   ", "—"})
    void a_name_that_nobody_can_read_is_refused(String name) {
        Page page = People.member("illisible").open(CREATE).form("organisation").type(NAME, name).submit();

        assertEquals(422, page.status());
        assertEquals(List.of("Donnez un nom de 2 à 100 caractères, sur une ligne."), page.texts(".wrong"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SIREN | 732829321 | Ce n’est pas un SIREN",
            "Numéro RNA | W12 | Ce n’est pas un numéro RNA", "Numéro RNA | W3C1234567 | Ce n’est pas un numéro RNA",
            "Site | javascript:alert(1) | Ce n’est pas l’adresse d’un site",
            "Site | ftp://ronces.example | Ce n’est pas l’adresse d’un site",
            "Site | https://framasoft.org@ronces.example | Ce n’est pas l’adresse d’un site",
            "Commune | Nullepart | Cette commune n’est pas dans notre liste",
            "Commune | Saint-Denis | Plusieurs communes répondent à ce nom : Saint-Denis"})
    void what_is_wrong_is_said_on_its_field_and_nothing_is_lost(String field, String typed, String problem) {
        Page page = People.member("maladroite").open(CREATE).form("organisation").type(NAME, "Les Pressés")
                .type(field, typed).submit();

        assertAll(() -> assertEquals(422, page.status()), () -> assertEquals(1, page.texts(".wrong").size()),
                () -> assertTrue(page.texts(".wrong").getFirst().startsWith(problem), page.text()),
                () -> assertEquals("Les Pressés", page.document().expectFirst("#nom").val()),
                () -> assertEquals(typed, page.document().expectFirst("[aria-invalid]").val()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W751234567", "W2A1234567", "W2B1234567", "W9G1234567", "W9R1234567", "w 75 123 45 67"})
    void the_number_of_any_prefecture_is_taken(String rna) {
        Page page = People.member("declaree").open(CREATE).form("organisation").type(NAME, "Déclarée " + rna)
                .type("Numéro RNA", rna).submit();

        assertEquals(200, page.status(), page.text());
    }

    @Test
    void eight_kilobytes_in_every_field_come_back_with_what_is_wrong() {
        String text = "é".repeat(8_000);
        Page page = People.member("bavarde-asso").open(CREATE).form("organisation").type(NAME, text)
                .type("Commune", text).type("SIREN", text).type("Numéro RNA", text).type("Site", text).submit();

        assertEquals(422, page.status());
        assertEquals(5, page.texts(".wrong").size());
        assertEquals(text, page.document().expectFirst("#nom").val());
    }

    @Test
    void codes_that_no_list_offers_are_refused() {
        Browser browser = People.member("bricoleuse");
        String token = browser.open(CREATE).document().expectFirst("input[name=jeton]").val();
        Page page = browser.post(CREATE, "nom=Bricole&type=ROOT&taille=9&cle=" + encode("'; drop") + "&jeton=" + token);

        assertEquals(List.of("Choisissez un type de la liste.", "Choisissez une taille de la liste."),
                page.texts(".wrong"));
    }

    @Test
    void markup_in_a_name_stays_text() {
        Browser browser = People.member("baliseuse");
        long id = Houses.create(browser, "<script>alert(1)</script>");

        assertEquals(List.of("<script>alert(1)</script>"), browser.open(Houses.path(id)).texts("h1"));
    }

    @Test
    void whoever_looks_after_it_changes_what_it_says() {
        Browser browser = People.member("redactrice");
        long id = Houses.create(browser, "Avant", "https://avant.example");
        Page form = browser.open(Houses.path(id) + "/modifier");
        Page page = form.form("organisation").type(NAME, "Après").type("Commune", "44109").submit();

        assertEquals("https://avant.example", form.document().expectFirst("#site").val());
        assertEquals(List.of("C’est enregistré."), page.texts(".notice"));
        assertEquals(List.of("Après"), page.texts("h1"));
        assertTrue(page.texts("dd").contains("Nantes (44000)"));
    }

    @Test
    void for_whoever_is_not_in_it_it_does_not_exist() {
        long id = Houses.create(People.member("chez-elle"), "Chez elle");
        Browser other = People.member("dehors");
        String token = other.open("/compte").document().expectFirst("input[name=jeton]").val();

        assertEquals(List.of(404, 404), Stream.of("", "/modifier")
                .map(page -> other.open(Houses.path(id) + page).status()).toList());
        for (String action : List.of("modifier", "inviter", "invitations/retirer", "quitter", "role",
                "personnes/retirer", "parole", "code", "preuve", "relecture")) {
            assertEquals(404, other.post(Houses.path(id) + "/" + action, "nom=Pris&type=other&adresse=a%40b.fr&jeton="
                    + token).status(), action);
        }
    }

    @Test
    void whoever_has_yet_to_accept_the_terms_of_now_is_asked_first() {
        Browser ada = People.member("ada-conditions");
        long id = Houses.create(ada, "Conditions");
        Form form = ada.open(Houses.path(id)).form("inviter").type("Adresse de courriel", "plus-tard@exemple.org");
        People.forgetTerms("ada-conditions");

        assertEquals("/bienvenue", form.submit().response().uri().getPath());
        assertEquals("/bienvenue", ada.open("/compte/organisations").response().uri().getPath());
        assertFalse(ada.open(Houses.path(id)).text().contains("plus-tard"));
    }

    @Test
    void whoever_is_only_in_it_changes_nothing() {
        Browser chief = People.member("cheffe");
        long id = Houses.create(chief, "À deux");
        Browser member = Houses.join(chief, id, "simple", "member");
        Page page = member.open(Houses.path(id));
        String token = page.document().expectFirst("input[name=jeton]").val();

        assertEquals(List.of(), page.document().select("#inviter, [action$=role], [action$=retirer]"));
        for (String action : List.of("modifier", "inviter", "invitations/retirer", "role", "personnes/retirer",
                "code", "preuve", "relecture")) {
            assertEquals(403, member.post(Houses.path(id) + "/" + action, "nom=Pris&type=other&adresse=a%40b.fr"
                    + "&personne=" + People.id("cheffe") + "&jeton=" + token).status(), action);
        }
        assertEquals(List.of("À deux"), chief.open(Houses.path(id)).texts("h1"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
