package org.emancipasso.account.organisation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses.SpokenForName;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.LocalMail;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Showing that an organisation is the one of its name, and who may speak for it. */
@Platform
class ProofTest {

    private static final String GONE = "Ce code ne vaut plus : il a plus de 30 minutes, il a été essayé trop de fois, "
            + "ou il n’a pas été demandé. Demandez-en un autre.";

    @AfterEach
    void comeBackToToday() {
        TestClock.moveTo(0);
    }

    @Test
    void nobody_speaks_before_both_the_proof_and_the_organisations_own_word() {
        Browser ada = People.member("ada-parle");
        long id = Houses.create(ada, "Parole", "https://www.parole-essai.org/");
        Page before = ada.open(Houses.path(id));
        Houses.prove(ada, id, "parole-essai.org");
        Page proven = ada.open(Houses.path(id));

        assertAll(() -> assertTrue(before.document().select("[action$=parole]").isEmpty()),
                () -> assertTrue(proven.text().contains("par un courriel reçu à parole-essai.org")),
                () -> assertEquals(List.of("responsable"), proven.texts(".rows h3 + p")),
                () -> assertEquals(List.of(), Houses.spoken("ada-parle")));

        Page speaking = Houses.formOf(proven, "parole", "ada-parle").submit();
        assertAll(
                () -> assertEquals(List.of("responsable, parle au nom de l’organisation"),
                        speaking.texts(".rows h3 + p")),
                () -> assertEquals(List.of(new SpokenForName("Parole (parole-essai.org)")), Houses.spoken("ada-parle")),
                () -> assertTrue(ada.open("/compte").text().contains("Parole (parole-essai.org)")));

        Houses.formOf(speaking, "parole", "ada-parle").submit();
        assertEquals(List.of(), Houses.spoken("ada-parle"));
    }

    @Test
    void a_word_that_is_given_before_the_proof_is_refused() {
        Browser ada = People.member("ada-pressee");
        long id = Houses.create(ada, "Trop tôt");
        String token = ada.open("/compte").document().expectFirst("input[name=jeton]").val();
        Page page = ada.post(Houses.path(id) + "/parole",
                "parle=oui&personne=" + People.id("ada-pressee") + "&jeton=" + token);

        assertEquals(422, page.status());
        assertEquals(List.of("Personne ne peut parler au nom de l’organisation tant que rien n’est prouvé. "
                + "Commencez par la preuve."), page.texts(".notice"));
    }

    @Test
    void a_wrong_code_may_be_tried_five_times() {
        Browser ada = People.member("ada-devine");
        long id = Houses.create(ada, "Devinette", "https://devinette-essai.org");
        String code = Houses.code(ada, id, "contact", "devinette-essai.org");
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        for (int i = 0; i < 5; i++) {
            Page page = give(ada, id, wrong);
            assertEquals(422, page.status());
            assertEquals(List.of("Ce n’est pas ce code. Relisez le courriel ; après cinq essais, il faudra un autre "
                    + "code."), page.texts(".wrong"));
        }

        assertEquals(List.of(GONE), give(ada, id, code).texts(".wrong"));
        assertEquals(List.of("C’est prouvé."),
                give(ada, id, Houses.code(ada, id, "contact", "devinette-essai.org")).texts(".notice"));
    }

    @Test
    void a_code_proves_the_name_that_its_letter_told_and_no_other() {
        Browser ada = People.member("ada-renomme");
        long id = Houses.create(ada, "Club de pétanque", "https://renommee-essai.org");
        String code = Houses.code(ada, id, "contact", "renommee-essai.org");
        ada.open(Houses.path(id) + "/modifier").form("organisation")
                .type("Nom de l’organisation", "Croix-Rouge française").submit();

        assertEquals(422, give(ada, id, code).status());
    }

    @Test
    void a_curator_vouches_for_what_they_read_only() {
        Browser ada = People.member("ada-change");
        long id = Houses.create(ada, "Club de boules", "https://boules-essai.org");
        Browser curator = People.member("curatrice-lente", Role.CURATOR);
        Page read = curator.open("/equipe/organisations/" + id);
        ada.open(Houses.path(id) + "/modifier").form("organisation").type("Nom de l’organisation", "Croix-Rouge")
                .submit();

        Page refused = read.form("preuve").type("Motif", "Vu au Journal officiel").submit();

        assertEquals(422, refused.status());
        assertEquals(List
                .of("Le nom ou le site a changé pendant que vous lisiez. Relisez ce que dit la page, puis décidez."),
                refused.texts(".wrong"));
    }

    @Test
    void an_old_code_proves_nothing() {
        Browser ada = People.member("ada-lente");
        long id = Houses.create(ada, "Lenteur", "https://lenteur-essai.org");
        String code = Houses.code(ada, id, "contact", "lenteur-essai.org");
        TestClock.moveTo(1);

        assertEquals(List.of(GONE), give(ada, id, code).texts(".wrong"));
    }

    @Test
    void a_newer_code_takes_the_place_of_the_one_before() {
        Browser ada = People.member("ada-double");
        long id = Houses.create(ada, "Deux codes", "https://deux-codes-essai.org");
        String first = Houses.code(ada, id, "contact", "deux-codes-essai.org");
        String second = Houses.code(ada, id, "bureau", "deux-codes-essai.org");

        assertEquals(422, give(ada, id, first).status());
        assertEquals(200, give(ada, id, second).status());
    }

    @Test
    void a_code_of_another_organisation_proves_nothing() {
        Browser ada = People.member("ada-croise");
        long one = Houses.create(ada, "L’une", "https://croise-essai.org");
        long other = Houses.create(ada, "L’autre", "https://croise-essai.org");
        String code = Houses.code(ada, one, "contact", "croise-essai.org");
        Houses.code(ada, other, "contact", "croise-essai.org");

        assertEquals(422, give(ada, other, code).status());
        assertEquals(200, give(ada, one, code).status());
    }

    @Test
    void a_day_has_room_for_three_codes() {
        Browser ada = People.member("ada-insiste");
        long id = Houses.create(ada, "Insistance", "https://insistance-essai.org");
        for (int i = 0; i < 3; i++) {
            Houses.code(ada, id, "contact", "insistance-essai.org");
        }
        Page page = send(ada, id, "insistance-essai.org", "contact");

        assertEquals(422, page.status());
        assertEquals(List.of("3 codes sont déjà partis aujourd’hui. Reprenez demain, ou demandez à l’équipe."),
                page.texts(".wrong"));
        TestClock.moveTo(1);
        Browser tomorrow = People.member("ada-insiste");
        assertEquals(200, send(tomorrow, id, "insistance-essai.org", "contact").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "moi@gmail.com", "a b", "a\r\nBcc: tous", "a@b.fr,contact", "<a>"})
    void a_code_goes_to_the_organisations_own_domain_and_nowhere_else(String mailbox) {
        Browser ada = People.member("ada-detourne");
        long id = Houses.create(ada, "Détour", "https://detour-essai.org");
        Page page = send(ada, id, "detour-essai.org", mailbox);

        assertEquals(422, page.status());
        assertEquals(List.of("Écrivez seulement ce qui précède l’arobase, comme contact."), page.texts(".wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://gmail.com", "https://ronces.wixsite.com", "https://www.facebook.com/ronces"})
    void a_site_that_is_not_ones_own_proves_nothing(String website) {
        Browser ada = People.member("ada-partage");
        long id = Houses.create(ada, "Partage", website);
        Page page = ada.open(Houses.path(id));
        String token = page.document().expectFirst("input[name=jeton]").val();

        assertTrue(page.document().select("#code-envoi").isEmpty());
        assertTrue(page.text().contains("il faut un site dont le nom n’appartient qu’à l’organisation"));
        assertEquals(422, ada.post(Houses.path(id) + "/code", "boite=contact&jeton=" + token).status());
    }

    @Test
    void another_name_or_site_is_another_organisation_to_prove() {
        Browser ada = People.member("ada-change");
        long id = Houses.create(ada, "Identité", "https://identite-essai.org");
        Houses.speak(ada, id, "ada-change", "identite-essai.org");
        Page form = ada.open(Houses.path(id) + "/modifier");
        assertTrue(form.text().contains("si vous changez le nom ou le site, la preuve tombe"));

        form.form("organisation").type("SIREN", "732829320").submit();
        assertEquals(1, Houses.spoken("ada-change").size());

        ada.open(Houses.path(id) + "/modifier").form("organisation")
                .type("Nom de l’organisation", "Une Autre").submit();
        assertEquals(List.of(), Houses.spoken("ada-change"));
        assertTrue(ada.open(Houses.path(id)).text().contains("Rien ne prouve encore"));
        assertTrue(journal().contains("Retirer la preuve d’une organisation"));
    }

    @Test
    void a_proof_by_code_is_in_the_log() {
        Browser ada = People.member("ada-journal");
        long id = Houses.create(ada, "Inscrite", "https://inscrite-essai.org");
        Houses.prove(ada, id, "inscrite-essai.org");

        assertTrue(journal().contains("organisation n° " + id));
        assertTrue(journal().contains("domain = inscrite-essai.org"));
    }

    @Test
    void a_curator_vouches_and_doubts_with_a_reason_that_is_in_the_log() {
        Browser ada = People.member("ada-demande");
        long id = Houses.create(ada, "Sans site");
        Page asked = ada.open(Houses.path(id)).formTo("/compte/organisations/" + id + "/relecture").submit();
        assertTrue(asked.text().contains("Vous avez demandé le"));
        Browser curator = People.member("curatrice-preuve", Role.CURATOR);
        assertTrue(curator.open("/equipe/organisations").texts("[aria-labelledby=demandes] h3").contains("Sans site"));
        Page page = curator.open("/equipe/organisations/" + id);

        assertEquals(List.of("Dites pourquoi, en 2 000 caractères au plus."),
                page.form("preuve").submit().texts(".wrong"));
        Page vouched = page.form("preuve").type("Motif", "Vu au Journal officiel").submit();
        assertTrue(vouched.text().contains("par une personne de l’équipe"), vouched.text());
        Houses.formOf(ada.open(Houses.path(id)), "parole", "ada-demande").submit();
        assertEquals(List.of(new SpokenForName("Sans site")), Houses.spoken("ada-demande"));
        assertFalse(curator.open("/equipe/organisations").texts("[aria-labelledby=demandes] h3")
                .contains("Sans site"));

        curator.open("/equipe/organisations/" + id).form("preuve").type("Motif", "Elle n’existe pas").submit();
        assertEquals(List.of(), Houses.spoken("ada-demande"));
        assertTrue(journal().contains("Elle n’existe pas"));
    }

    @Test
    void whoever_speaks_and_leaves_speaks_no_more() {
        Browser ada = People.member("ada-silence");
        long id = Houses.create(ada, "Silence", "https://silence-essai.org");
        Houses.speak(ada, id, "ada-silence", "silence-essai.org");
        ada.open(Houses.path(id)).formTo("/compte/organisations/" + id + "/quitter").submit();

        assertEquals(List.of(), Houses.spoken("ada-silence"));
    }

    @Test
    void whoever_is_suspended_speaks_for_nobody() {
        Browser ada = People.member("ada-suspendue");
        long id = Houses.create(ada, "Suspendue", "https://suspendue-essai.org");
        Houses.speak(ada, id, "ada-suspendue", "suspendue-essai.org");
        People.suspend("ada-suspendue");

        assertEquals(List.of(), Houses.spoken("ada-suspendue"));
    }

    @Test
    void the_letter_says_what_giving_the_code_means() {
        Browser ada = People.member("ada-secret");
        long id = Houses.create(ada, "Secret", "https://secret-essai.org");
        Houses.code(ada, id, "contact", "secret-essai.org");

        assertTrue(Houses.text(LocalMail.received("contact@secret-essai.org").getLast())
                .contains("Donnez-le seulement si vous êtes d’accord"));
    }

    private static Page send(Browser browser, long id, String domain, String mailbox) {
        return browser.open(Houses.path(id)).form("code-envoi").type("Ce qui précède @" + domain, mailbox).submit();
    }

    private static Page give(Browser browser, long id, String code) {
        return browser.open(Houses.path(id)).form("code-donne").type("Le code reçu", code).submit();
    }

    private static String journal() {
        return People.member("moderatrice-journal", Role.MODERATOR).open("/equipe/journal").text();
    }
}
