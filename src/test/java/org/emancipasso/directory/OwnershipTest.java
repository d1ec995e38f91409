package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.emancipasso.account.People;
import org.emancipasso.account.Role;
import org.emancipasso.account.organisation.Houses;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose a listing is: a curator says so, and the public reads it once it is proven. */
@Platform
class OwnershipTest {

    private final Browser curator = People.member("curatrice-fiches", Role.CURATOR);
    private final String listing = EveryPage.RICH_LISTING.path();
    private final String ownership = "/equipe" + listing.replaceFirst("-.*", "") + "/organisation";

    @AfterEach
    void leaveItToNobody() {
        entrust("", "Fin de l’essai");
    }

    @Test
    void a_listing_is_kept_by_the_organisation_that_a_curator_names() {
        Browser ada = People.member("ada-fiche");
        long id = Houses.create(ada, "Tenancière");
        Page done = entrust("" + id, "Même SIREN");
        String team = "/equipe/organisations/" + id;

        assertAll(() -> assertEquals(List.of("C’est enregistré."), done.texts(".notice")),
                () -> assertTrue(done.text().contains("Elle est à Tenancière (n° " + id + "), qui n’est pas prouvée")),
                () -> assertFalse(new Browser().open(listing).text().contains("Fiche tenue par")),
                () -> assertTrue(ada.open("/compte/organisations/" + id).texts("dd a")
                        .contains("Coopérative Ronces & Racines")));

        curator.open(team).form("preuve").type("Motif", "Vue").submit();
        assertTrue(new Browser().open(listing).text().contains("Fiche tenue par Tenancière."));
        assertTrue(curator.open(team).follow("Changer : Coopérative Ronces & Racines").status() == 200);
        assertTrue(People.member("moderatrice-fiches", Role.MODERATOR).open("/equipe/journal?action=provider.entrust")
                .text().contains("Même SIREN"));
    }

    @Test
    void a_listing_goes_back_to_nobody() {
        entrust("" + Houses.create(People.member("ada-rend"), "Passagère"), "Essai");

        assertTrue(entrust("", "Erreur").text().contains("Elle n’est à personne."));
    }

    @Test
    void what_is_wrong_is_said_on_its_field() {
        Page page = entrust("999999999", "");

        assertEquals(422, page.status());
        assertEquals(List.of("Aucune organisation n’a ce numéro.", "Dites pourquoi, en 2 000 caractères au plus."),
                page.texts(".wrong"));
    }

    @Test
    void no_listing_no_page() {
        assertEquals(404, curator.open("/equipe/prestataires/999999999/organisation").status());
    }

    private Page entrust(String organisation, String reason) {
        return curator.open(ownership).form("appartenance").type("Numéro de l’organisation", organisation)
                .type("Motif", reason).submit();
    }
}
