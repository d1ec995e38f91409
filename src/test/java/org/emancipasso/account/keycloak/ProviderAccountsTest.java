package org.emancipasso.account.keycloak;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emancipasso.account.keycloak.ProviderAccounts.Known;
import org.emancipasso.account.keycloak.ProviderAccounts.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

/** What Keycloak's answers mean; {@code ErasureWithKeycloakTest} asks the real one. */
class ProviderAccountsTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 204;
    private String body = "";
    private Map<String, String> byPath = Map.of();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isToken = exchange.getRequestURI().getPath().endsWith("/token");
            byte[] answer = (isToken
                    ? "{\"access_token\":\"t\"}"
                    : byPath.getOrDefault(exchange.getRequestURI().getPath(), body)).getBytes(StandardCharsets.UTF_8);
            if (!isToken) {
                asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            }
            exchange.sendResponseHeaders(isToken ? 200 : status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_account_is_deleted() throws Exception {
        accounts().remove(List.of("a-b"));

        assertEquals(List.of("DELETE /admin/realms/emancipasso/users/a-b"), asked);
    }

    @Test
    void a_name_that_is_a_path_reaches_nothing_else() throws Exception {
        accounts().remove(List.of("../clients/x"));

        assertEquals(List.of("DELETE /admin/realms/emancipasso/users/..%2Fclients%2Fx"), asked);
    }

    @Test
    void an_account_that_keycloak_does_not_know_is_gone() {
        status = 404;
        body = "{\"error\":\"User not found\"}";

        assertDoesNotThrow(() -> accounts().remove(List.of("a-b")));
    }

    @Test
    void a_proxy_that_does_not_know_the_path_does_not_say_that_an_account_is_gone() {
        status = 404;
        body = "<h1>Not Found</h1>";

        assertThrows(ProviderAccounts.Away.class, () -> accounts().remove(List.of("a-b")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 500, 503})
    void any_other_answer_says_that_nothing_is_known(int answered) {
        status = answered;

        assertThrows(ProviderAccounts.Away.class, () -> accounts().remove(List.of("a-b")));
    }

    @Test
    void nobody_at_the_address_says_that_nothing_is_known() {
        server.stop(0);

        assertThrows(ProviderAccounts.Away.class, () -> accounts().remove(List.of("a-b")));
    }

    @ParameterizedTest
    @CsvSource({"otp, true", "webauthn, true", "webauthn-passwordless, true", "password, false"})
    void it_is_known_whether_more_than_a_password_is_asked_for(String type, boolean isSecond) throws Exception {
        status = 200;
        byPath = Map.of("/admin/realms/emancipasso/users/a", "{\"enabled\":true}",
                "/admin/realms/emancipasso/users/a/role-mappings",
                "{\"clientMappings\":{\"emancipasso\":{\"mappings\":[{\"name\":\"admin\"}]}}}",
                "/admin/realms/emancipasso/users/a/credentials",
                "[{\"type\":\"password\"},{\"type\":\"" + type + "\"}]");

        assertEquals(Map.of("a", new Known(new Standing(true, Set.of("admin")), isSecond)),
                accounts().known(List.of("a")));
    }

    private ProviderAccounts accounts() {
        String url = "http://localhost:" + server.getAddress().getPort();
        return new ProviderAccounts(new KeycloakConfig() {
            @Override
            public Optional<String> url() {
                return Optional.of(url);
            }

            @Override
            public Optional<String> adminSecret() {
                return Optional.empty();
            }

            @Override
            public Optional<String> serviceSecret() {
                return Optional.of("secret");
            }
        }, Optional.of(url + "/realms/emancipasso"));
    }
}
