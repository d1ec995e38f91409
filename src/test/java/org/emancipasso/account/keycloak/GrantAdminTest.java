package org.emancipasso.account.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import jakarta.inject.Inject;

import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

/** Production's first admin, as an operator makes them, at the real Keycloak. */
@Platform
class GrantAdminTest {

    @Inject
    KeycloakConfig config;

    @Inject
    KeycloakMessages say;

    private final KeycloakAdmin admin = LocalKeycloak.forTests().admin();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void makes_an_account_the_administrator_once() {
        admin.removeUser("fondatrice@example.org");
        String id = admin.addUser("fondatrice@example.org", "cinq-poules-et-un-coq", List.of());

        assertEquals(0, grant("fondatrice@example.org"));
        assertEquals(0, grant("fondatrice@example.org"));

        assertEquals(List.of(say.granted("fondatrice@example.org"), say.alreadyGranted("fondatrice@example.org")),
                out.toString().lines().toList());
        assertTrue(admin.get("/users/" + id + "/role-mappings").at("/clientMappings/emancipasso/mappings").toString()
                .contains("\"admin\""));
    }

    @Test
    void says_that_nobody_has_the_address() {
        assertEquals(1, grant("personne@example.org"));
        assertEquals(say.noSuchAccount("personne@example.org"), err.toString().strip());
    }

    @Test
    void says_that_an_address_is_not_confirmed() {
        admin.removeUser("pressee@example.org");
        admin.unconfirm(admin.addUser("pressee@example.org", "cinq-poules-et-un-coq", List.of()));

        assertEquals(1, grant("pressee@example.org"));
        assertEquals(say.notVerified("pressee@example.org"), err.toString().strip());
    }

    private int grant(String email) {
        return new CommandLine(new GrantAdminCommand(config, say)).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true)).execute(email);
    }
}
