package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** Who has which role. */
@Platform
class RolesPageTest {

    @Test
    void administrators_see_who_has_a_role_even_while_the_login_server_is_away() {
        Browser admin = People.member("roles-admin", Role.ADMIN);
        People.member("roles-curatrice", Role.CURATOR, Role.MODERATOR);
        People.member("roles-membre");

        Page page = admin.open("/equipe/roles");
        String row = page.document()
                .select("li:has(h2:containsOwn(roles-curatrice)), li:has(a:containsOwn(roles-curatrice))")
                .text();

        assertAll(() -> assertEquals(200, page.status()),
                () -> assertTrue(row.contains("annuaire") && row.contains("modération"), row),
                () -> assertTrue(row.contains("confirmé par le service de connexion le"), row),
                () -> assertTrue(row.contains("dernière visite : "), row),
                () -> assertFalse(page.text().contains("roles-membre")),
                () -> assertTrue(page.text().contains("le service de connexion ne répond pas")),
                () -> assertTrue(page.document().select("main form").isEmpty(), "nothing is given here"));
        assertTrue(admin.open("/compte").text().contains("Qui fait quoi dans l’équipe"));
    }
}
