package org.emancipasso.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Wait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What curators do with tools. */
@Platform
class ToolDeskTest {

    private static final String DESK = "/equipe/outils";

    private final Browser curator = People.member("outils-curatrice", Role.CURATOR);
    private final Browser visitor = new Browser();

    @AfterEach
    void leaveAsFound() {
        TestTools.remove("essai-bureau");
    }

    @Test
    void a_draft_is_found_by_what_it_replaces_described_published_and_withdrawn() {
        Page draft = described(add("Essai Bureau Un"));
        assertEquals(200, TestTools.press(draft.form("outil"), "action", "enregistrer").status());
        Page list = curator.open(DESK + "?remplace=essai-bureau-geant");
        assertEquals(List.of("Essai Bureau Un"), list.texts(".rows h2 a"));
        assertEquals(404, visitor.open("/outils/alternative-a/essai-bureau-absent").status());
        assertEquals(404, visitor.open("/outils/" + id(draft)).status());

        Page published = TestTools.press(list.follow("Essai Bureau Un").form("outil"), "action", "publier");
        Page page = published.follow("Voir la page");
        assertTrue(page.text().contains("Un essai de la curatrice."));
        assertTrue(visitor.open("/outils/alternative-a/essai-bureau-geant").text().contains("Essai Bureau Un"));
        Wait.until("the index holds the tool", () -> visitor.open("/outils?q=essai+bureau+un").names()
                .contains("Essai Bureau Un"));

        Page refused = published.form("retirer").submit();
        assertEquals(422, refused.status());
        refused.form("retirer").type("Motif, public", "Il n’est plus tenu à jour.").submit();
        Page gone = visitor.open("/outils/" + id(published));
        assertEquals(410, gone.status());
        assertTrue(gone.text().contains("Il n’est plus tenu à jour."));
        assertEquals(404, visitor.open("/api/v1/tools/essai-bureau-un").status());
        assertTrue(curator.open(DESK + "?etat=retire").texts(".rows h2 a").contains("Essai Bureau Un"));
        assertTrue(curator.open(refused.response().uri().getPath().replace("/retirer", "")).text()
                .contains("Cet outil est retiré : « Il n’est plus tenu à jour. »"));
    }

    @Test
    void what_a_page_needs_is_asked_before_it_is_published_and_nothing_typed_is_lost() {
        Page draft = add("Essai Bureau Deux");
        Page refused = TestTools.press(draft.form("outil").type("Ce qu’il remplace", "Essai Bureau Géant")
                .type("Licence", "MIT"), "action", "publier");

        assertEquals(422, refused.status());
        assertEquals(4, refused.texts(".wrong").size(), refused.texts(".wrong").toString());
        assertEquals("MIT", refused.document().select("#licence").val());
        assertEquals("Essai Bureau Géant", refused.document().select("#remplace").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://moi:secret@exemple.org/", "exemple.org",
            "ftp://exemple.org",
            "https://"})
    void an_address_that_deceives_is_refused(String address) {
        Page refused = described(add("Essai Bureau Trois")).form("outil").type("Site de l’outil", address).submit();

        assertEquals(422, refused.status());
        assertEquals(List.of("Écrivez l’adresse du site, qui commence par https://, sans identifiant."),
                refused.texts(".wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "https://nas.local/"})
    void an_address_that_only_its_owner_reaches_is_refused(String address) {
        Page refused = described(add("Essai Bureau Neuf")).form("outil").type("Site de l’outil", address).submit();

        assertEquals(422, refused.status());
        assertEquals(List.of("site"), refused.document().select(".notice[autofocus] a").eachAttr("href").stream()
                .map(link -> link.substring(1)).toList());
        assertEquals(address, refused.document().expectFirst("#site").val());
    }

    @Test
    void names_that_are_too_long_or_nothing_are_refused() {
        for (String name : List.of("x".repeat(8192), "", "!!!", "‮")) {
            Page refused = curator.open(DESK).form("ajouter").type("Nom", name).submit();
            assertEquals(422, refused.status(), name);
            assertEquals(1, refused.texts(".wrong").size());
        }
        Page long_ = described(add("Essai Bureau Quatre")).form("outil")
                .type("Ce qu’il remplace", "y".repeat(8192)).type("À quoi il sert", "z".repeat(8192)).submit();
        assertEquals(2, long_.texts(".wrong").size());
    }

    @Test
    void who_comes_second_is_told_and_the_same_sent_twice_changes_once() {
        Page draft = described(add("Essai Bureau Cinq"));
        Form again = described(curator.open(draft.response().uri().getPath())).form("outil");
        Form other = curator.open(draft.response().uri().getPath()).form("outil").type("Licence", "Autre");
        draft.form("outil").submit();

        assertEquals(200, again.submit().status());
        Page told = other.submit();
        assertEquals(422, told.status());
        assertTrue(told.text().contains("quelqu’un vient de changer cet outil"));
        assertEquals("Autre", told.document().select("#licence").val());
    }

    @Test
    void adding_a_name_that_is_known_leads_to_that_tool() {
        assertEquals(add("Essai Bureau Six").response().uri(), add("essai bureau six").response().uri());
        assertTrue(add("Nextcloud").texts("h1").getFirst().startsWith("Nextcloud"));
    }

    @Test
    void a_merged_tool_leads_to_the_other() {
        Page one = published("Essai Bureau Sept");
        Page other = published("Essai Bureau Huit");
        Page preview = curator.open("/equipe/taxonomies/outils/essai-bureau-sept").form("fusion")
                .choose("Le mot qui reste", "essai-bureau-huit").submit();
        assertEquals(200, TestTools.press(preview.form("confirmer"), "confirme", "oui").status());

        assertTrue(visitor.open("/outils/" + id(one)).sentOnTo("/outils/" + id(other) + "-essai-bureau-huit"));
        assertEquals(200, visitor.open("/api/v1/tools/essai-bureau-sept").status());
    }

    private Page add(String name) {
        return curator.open(DESK).form("ajouter").type("Nom", name).submit();
    }

    private Page published(String name) {
        return TestTools.press(described(add(name)).form("outil"), "action", "publier");
    }

    private static Page described(Page draft) {
        draft.form("outil").type("À quoi il sert", "Un essai de la curatrice.").tick("Ranger et partager des fichiers")
                .type("Ce qu’il remplace", "Essai Bureau Géant").type("Ce qui change", "Beaucoup de choses.")
                .type("Licence", "MIT").type("Site de l’outil", "https://essai.exemple.org/");
        return draft;
    }

    private static long id(Page page) {
        return Long.parseLong(page.response().uri().getPath().replaceAll("\\D+", ""));
    }
}
