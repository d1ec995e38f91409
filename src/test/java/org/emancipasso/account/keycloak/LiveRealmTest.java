package org.emancipasso.account.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.emancipasso.testing.LocalKeycloak;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The realm that Keycloak lives by is the one of the file: what it made of each word, and nothing beside. */
class LiveRealmTest {

    /** Keycloak shows stars for these; {@link CodeFlowTest} sees what they do. */
    private static final String HIDDEN = "**********";
    /** What names an element of a list. */
    private static final List<String> NAMES = List.of("clientId", "alias", "name", "flowAlias", "authenticator",
            "providerId", "client", "username");

    private final LocalKeycloak keycloak = LocalKeycloak.forTests();
    private final JsonNode file = keycloak.realmFile();
    private final JsonNode live = keycloak.admin().export();

    @Test
    void every_word_of_the_file_is_true() {
        assertEquals(List.of(), differences());
    }

    @Test
    void a_changed_value_is_seen() {
        keycloak.admin().change(Map.of("failureFactor", 1000, "bruteForceProtected", false));
        try {
            assertEquals(List.of("/bruteForceProtected: true is false", "/failureFactor: 10 is 1000"),
                    differences(file, keycloak.admin().export()));
        } finally {
            keycloak.admin().change(Map.of("failureFactor", 10, "bruteForceProtected", true));
        }
        assertNotEquals(List.of(), differences(file.get("clients"), live.get("clientScopes")));
    }

    @Test
    void there_is_no_other_client_scope_or_required_action_that_could_be_used() {
        Set<String> open = new TreeSet<>();
        live.get("clients").forEach(client -> {
            if (client.get("enabled").asBoolean() && (client.get("standardFlowEnabled").asBoolean()
                    || client.get("directAccessGrantsEnabled").asBoolean()
                    || client.get("implicitFlowEnabled").asBoolean())) {
                open.add(client.get("clientId").asText());
            }
        });
        // The administration's own page, and those that have no address to come back to.
        assertEquals(Set.of("emancipasso"),
                without(open, "security-admin-console", "broker", "realm-management", "admin-permissions"));
        live.get("clients").forEach(client -> {
            if (client.get("clientId").asText().startsWith("emancipasso")) {
                assertEquals(List.of(), texts(client.get("optionalClientScopes")));
            }
        });
        Set<String> actions = new HashSet<>();
        live.get("requiredActions").forEach(action -> {
            if (action.get("enabled").asBoolean()) {
                actions.add(action.get("alias").asText());
            }
        });
        assertEquals(actions, Set.copyOf(file.get("requiredActions").findValuesAsText("alias")));
    }

    @Test
    void an_account_is_an_address_and_nothing_else() {
        JsonNode profile = keycloak.admin().get("/users/profile");

        assertEquals(List.of("username", "email"), profile.get("attributes").findValuesAsText("name"));
        assertEquals("", profile.path("unmanagedAttributePolicy").asText());
    }

    private List<String> differences() {
        return differences(file, live);
    }

    private List<String> differences(JsonNode said, JsonNode found) {
        List<String> differences = new ArrayList<>();
        compare("", said, found, differences);
        return differences.stream().sorted().toList();
    }

    private void compare(String path, JsonNode said, JsonNode found, List<String> differences) {
        if (said.isObject()) {
            said.properties().forEach(entry -> {
                // A partial export leaves accounts out.
                if (!path.isEmpty() || !entry.getKey().equals("users")) {
                    compare(path + "/" + entry.getKey(), entry.getValue(), found.path(entry.getKey()), differences);
                }
            });
        } else if (said.isArray() && !said.isEmpty() && said.get(0).isObject()) {
            said.forEach(element -> compare(path + "/" + name(element), element, counterpart(element, found),
                    differences));
        } else if (said.isArray()) {
            if (!new TreeSet<>(texts(said)).equals(new TreeSet<>(texts(found)))) {
                differences.add(path + ": " + said + " is " + found);
            }
        } else if (!sorted(said.asText()).equals(sorted(found.asText())) && !found.asText().equals(HIDDEN)) {
            differences.add(path + ": " + said.asText() + " is " + found.asText());
        }
    }

    /** Keycloak writes some lists as text, in no order. */
    private static String sorted(String text) {
        return text.startsWith("[\"")
                ? Stream.of(text.substring(1, text.length() - 1).split(",")).sorted().toList().toString()
                : text;
    }

    private static JsonNode counterpart(JsonNode element, JsonNode among) {
        for (JsonNode candidate : among) {
            if (name(element).equals(name(candidate))) {
                return candidate;
            }
        }
        return among.path("nothing");
    }

    private static String name(JsonNode element) {
        return NAMES.stream().map(element::path).filter(JsonNode::isTextual).map(JsonNode::asText).findFirst()
                .orElseThrow(() -> new AssertionError("Nameless: " + element));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static Set<String> without(Set<String> all, String... some) {
        Set<String> left = new HashSet<>(all);
        Stream.of(some).forEach(left::remove);
        return left;
    }
}
