package org.emancipasso.account.keycloak;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.emancipasso.account.keycloak.LoginClient.Step;
import org.emancipasso.testing.DemonstrationAccount;
import org.emancipasso.testing.KeycloakAdmin;
import org.emancipasso.testing.LocalKeycloak;
import org.emancipasso.testing.Totp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** How one gets a token from the real Keycloak, and how one does not. */
class CodeFlowTest {

    private static final String PASSWORD = "cinq-poules-et-un-coq";

    private final LocalKeycloak keycloak = LocalKeycloak.forTests();
    private final KeycloakAdmin admin = keycloak.admin();
    private final LoginClient client = new LoginClient(keycloak);

    @Test
    void a_member_logs_in_by_password_and_is_known_by_little() {
        JsonNode claims = client.claims(client.logIn(DemonstrationAccount.MEMBER));

        assertAll(() -> assertEquals(keycloak.issuer(), claims.get("iss").asText()),
                () -> assertEquals("emancipasso", claims.get("aud").asText()),
                () -> assertEquals("a-nonce", claims.get("nonce").asText()),
                () -> assertEquals("membre@example.org", claims.get("email").asText()),
                () -> assertTrue(claims.get("email_verified").asBoolean()),
                () -> assertEquals(List.of("pwd"), texts(claims.get("amr"))),
                () -> assertEquals(Set.of("exp", "iat", "auth_time", "jti", "iss", "aud", "sub", "typ", "azp", "nonce",
                        "sid", "at_hash", "email", "email_verified", "amr"), names(claims)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURATOR", "MODERATOR", "ADMIN"})
    void staff_log_in_by_a_code_too_and_the_token_tells_so(DemonstrationAccount staff) {
        Step code = client.logIn(staff);
        assertFalse(code.isBack());
        JsonNode claims = client.claims(client.submit(code, Map.of("otp", staff.freshCode())));

        assertTrue(texts(claims.get("amr")).contains("otp"), claims.toString());
        assertEquals(Set.of("staff", staff.name().toLowerCase(Locale.ROOT)),
                Set.copyOf(texts(claims.at("/resource_access/emancipasso/roles"))));
    }

    @Test
    void staff_are_asked_for_a_code_again_although_the_session_goes_on() {
        Step code = client.logIn(DemonstrationAccount.ADMIN);
        Step in = client.submit(code, Map.of("otp", DemonstrationAccount.ADMIN.freshCode()));
        assertTrue(in.isBack(), in.page().text());

        Step again = client.begin();

        assertFalse(again.isBack());
        assertFalse(again.page().select("input[name=otp]").isEmpty(), again.page().text());
    }

    @Test
    void a_member_with_a_session_comes_back_at_once() {
        client.logIn(DemonstrationAccount.MEMBER);

        assertTrue(client.begin().isBack());
    }

    @Test
    void staff_without_a_second_factor_get_no_token_before_they_have_one() {
        account("nouvelle@example.org", "admin");
        Step setUp = client.logIn("nouvelle@example.org", PASSWORD);
        assertFalse(setUp.isBack());
        String secret = setUp.page().select("input[name=totpSecret]").val();

        Step wrong = client.submit(setUp, Map.of("totp", "000000"));
        assertFalse(wrong.isBack());
        Totp phone = new Totp(secret);
        Step done = client.submit(wrong, Map.of("totp", phone.freshCode()));

        assertTrue(done.isBack(), done.page().text());
        // The code was typed to set it up, not to log in: the platform asks once more.
        assertEquals(List.of("pwd"), texts(client.claims(done).get("amr")));
        JsonNode claims = client.claims(client.submit(client.begin(), Map.of("otp", phone.freshCode())));
        assertTrue(texts(claims.get("amr")).contains("otp"), claims.toString());
    }

    @Test
    void whoever_becomes_staff_during_a_session_needs_a_second_factor_for_the_next_token() {
        String id = account("promue@example.org", null);
        assertTrue(client.logIn("promue@example.org", PASSWORD).isBack());
        admin.grant(id, "moderator");

        Step next = client.begin();

        assertFalse(next.isBack());
        assertFalse(next.page().select("input[name=totpSecret]").isEmpty(), next.page().text());
    }

    @Test
    void no_client_takes_a_password() {
        for (String name : List.of("emancipasso", "emancipasso-service", "admin-cli", "account", "account-console")) {
            Map<String, String> grant = new LinkedHashMap<>(Map.of("grant_type", "password", "client_id", name, "scope",
                    "openid", "username", DemonstrationAccount.MEMBER.email(), "password",
                    DemonstrationAccount.PASSWORD));
            if (name.equals("emancipasso")) {
                grant.put("client_secret", LocalKeycloak.CLIENT_SECRET);
            } else if (name.endsWith("service")) {
                grant.put("client_secret", LocalKeycloak.SERVICE_SECRET);
            }
            JsonNode answer = client.token(grant);
            assertFalse(answer.has("access_token"), name);
            assertTrue(answer.has("error"), name + ": " + answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token", "id_token token", "code id_token", "code token"})
    void no_token_comes_without_a_code(String kind) {
        Map<String, String> request = LoginClient.request();
        request.put("response_type", kind);

        assertRefused(client.begin(request));
    }

    @Test
    void a_code_needs_its_proof() {
        Map<String, String> without = LoginClient.request();
        without.remove("code_challenge");
        without.remove("code_challenge_method");
        assertRefused(client.begin(without));
        Map<String, String> plain = LoginClient.request();
        plain.put("code_challenge_method", "plain");
        assertRefused(client.begin(plain));

        Map<String, String> exchange = LoginClient.exchange(client.logIn(DemonstrationAccount.MEMBER).given("code"));
        exchange.put("code_verifier", "another-verifier-that-is-long-enough-for-the-rules-43");
        assertEquals("invalid_grant", client.token(exchange).get("error").asText());
    }

    @Test
    void a_code_is_taken_once_and_from_the_platform_only() {
        Map<String, String> exchange = LoginClient.exchange(client.logIn(DemonstrationAccount.MEMBER).given("code"));
        Map<String, String> stranger = new LinkedHashMap<>(exchange);
        stranger.put("client_secret", "guessed");
        assertEquals("unauthorized_client", client.token(stranger).get("error").asText());

        assertTrue(client.token(exchange).has("id_token"));
        assertEquals("invalid_grant", client.token(exchange).get("error").asText());
    }

    @Test
    void one_is_sent_back_to_the_platform_only() {
        assertAll(Stream.of(LoginClient.REDIRECT + "/", LoginClient.REDIRECT + "?x=1", LoginClient.REDIRECT + "/../x",
                "https://emancipasso.test/", "https://emancipasso.test.example.org/connexion/ouverture",
                "https://example.org/connexion/ouverture", "http://emancipasso.test/connexion/ouverture",
                "https://emancipasso.test:444/connexion/ouverture", "https://emancipasso.test@example.org/",
                "https://emancipasso.test/connexion/ouverture#x", "javascript:alert(1)", "http://localhost/")
                .map(elsewhere -> () -> {
                    Map<String, String> request = LoginClient.request();
                    request.put("redirect_uri", elsewhere);
                    Step step = new LoginClient(keycloak).begin(request);
                    assertEquals(400, step.status(), elsewhere);
                    assertTrue(step.page().select("input[name=password]").isEmpty(), elsewhere);
                }));
    }

    @Test
    void a_switch_closes_registration() {
        assertFalse(client.begin().page().select("a[href*=registration]").isEmpty());
        admin.change(Map.of("registrationAllowed", false));
        try {
            LoginClient other = new LoginClient(keycloak);
            assertTrue(other.begin().page().select("a[href*=registration]").isEmpty());
            Step direct = other.open(keycloak.issuer() + "/protocol/openid-connect/registrations?"
                    + "client_id=emancipasso&response_type=code&redirect_uri=" + LoginClient.REDIRECT);
            assertTrue(direct.page().select("input[name=password-confirm]").isEmpty());
        } finally {
            admin.change(Map.of("registrationAllowed", true));
        }
    }

    @Test
    void a_new_account_has_no_password_before_its_address_is_confirmed() {
        Step form = client.open(client.begin().page().expectFirst("a[href*=registration]").attr("abs:href"));

        assertTrue(form.page().select("input[type=password]").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trop-court", "motdepasse123", "choosy@example.org",
            "une phrase bien trop longue pour qui que ce soit, même pour les gens qui aiment les longues phrases, puisqu'il faut bien une fin !"})
    void a_password_is_long_and_not_one_that_everybody_has(String bad) {
        account("choosy@example.org", null);
        client.logIn("choosy@example.org", PASSWORD);
        Map<String, String> action = LoginClient.request();
        action.put("kc_action", "UPDATE_PASSWORD");

        Step refused = client.submit(client.begin(action), Map.of("password-new", bad, "password-confirm", bad));

        assertFalse(refused.isBack());
        assertEquals(1, refused.page().select(".trouble").size(), refused.page().text());
    }

    @Test
    void a_password_may_be_any_long_phrase() {
        account("choosy@example.org", null);
        client.logIn("choosy@example.org", PASSWORD);
        Map<String, String> action = LoginClient.request();
        action.put("kc_action", "UPDATE_PASSWORD");
        String phrase = "des poules qui couvent au clair de lune";

        Step done = client.submit(client.begin(action), Map.of("password-new", phrase, "password-confirm", phrase));

        assertEquals("success", done.given("kc_action_status"));
        assertTrue(new LoginClient(keycloak).logIn("choosy@example.org", phrase).isBack());
    }

    @Test
    void the_service_account_reads_and_closes_accounts_and_no_more() {
        String id = account("servie@example.org", null);
        String platform = admin.clientId("emancipasso");
        String role = admin.get("/clients/" + platform + "/roles/admin").toString();
        String token = client.token(Map.of("grant_type", "client_credentials", "client_id", "emancipasso-service",
                "client_secret", LocalKeycloak.SERVICE_SECRET)).get("access_token").asText();

        assertAll(() -> assertEquals(200, client.administer(token, "GET", "/users/" + id, "")),
                () -> assertEquals(204, client.administer(token, "POST", "/users/" + id + "/logout", "")),
                () -> assertEquals(204, client.administer(token, "PUT", "/users/" + id, "{\"enabled\":false}")),
                () -> assertEquals(403, client.administer(token, "POST",
                        "/users/" + id + "/role-mappings/clients/" + platform, "[" + role + "]")),
                () -> assertEquals(200, client.administer(token, "GET", "/users/" + id + "/role-mappings", "")),
                () -> assertEquals(403, client.administer(token, "PUT", "/clients/" + platform, "{}")),
                () -> assertEquals(403, client.administer(token, "GET", "/roles/offline_access/users", "")),
                () -> assertEquals(403, client.administer(token, "PUT", "", "{\"registrationAllowed\":false}")),
                () -> assertEquals(403, client.administer(token, "GET", "/events", "")),
                () -> assertEquals(403, client.administer(token, "POST", "/clients", "{\"clientId\":\"x\"}")));
        assertEquals(204, client.administer(token, "DELETE", "/users/" + id, ""));
    }

    private void assertRefused(Step step) {
        assertFalse(step.isBack());
        assertTrue(step.address().toString().contains("error="), step.address() + " " + step.page().text());
        assertTrue(step.page().select("input[name=password]").isEmpty());
    }

    private String account(String email, @Nullable String role) {
        admin.removeUser(email);
        String id = admin.addUser(email, PASSWORD, List.of());
        if (role != null) {
            admin.grant(id, role);
        }
        return id;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
