package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.Replica;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A role that is taken away at the real Keycloak is gone here too, without waiting for the end of a session (T22). */
@Platform
class VouchingTest {

    private static final String PASSWORD = "cinq-poules-et-un-coq";
    private static final String STAFF_PAGE = "/equipe/journal";

    private static KeycloakAdmin admin;
    private static Replica platform;

    @BeforeAll
    static void start() throws Exception {
        admin = LocalKeycloak.forTests().admin();
        platform = new Replica(Map.of("EMANCIPASSO_ACCOUNT_VOUCHED_FOR", "0s"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void a_role_that_the_login_server_confirms_counts() {
        assertEquals(200, platform.get(STAFF_PAGE, staff("confirmee@example.org")).statusCode());
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_the_next_request() {
        String cookie = staff("destituee@example.org");
        admin.revoke(admin.user("destituee@example.org").get("id").asText(), Role.MODERATOR);

        assertEquals(List.of(403, 200), List.of(platform.get(STAFF_PAGE, cookie).statusCode(),
                platform.get("/compte", cookie).statusCode()));
    }

    @Test
    void an_account_that_was_closed_there_is_closed_here() {
        String cookie = staff("fermee@example.org");
        admin.disable(admin.user("fermee@example.org").get("id").asText());

        assertEquals(303, platform.get(STAFF_PAGE, cookie).statusCode());
        assertEquals(303, platform.get("/compte", cookie).statusCode());
    }

    @Test
    void a_role_that_was_never_given_there_is_worth_nothing() {
        admin.removeUser("pretendue@example.org");
        String id = admin.addUser("pretendue@example.org", PASSWORD, List.of());

        assertEquals(403, platform.get(STAFF_PAGE, People.memberCookie(id, Role.MODERATOR)).statusCode());
    }

    /** The cookie of a moderator, whom Keycloak knows as one. */
    private static String staff(String email) {
        admin.removeUser(email);
        String id = admin.addUser(email, PASSWORD, List.of());
        admin.grant(id, Role.MODERATOR);
        return People.memberCookie(id, Role.MODERATOR);
    }
}
