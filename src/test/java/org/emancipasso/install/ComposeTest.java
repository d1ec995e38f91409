package org.emancipasso.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.backend.elasticsearch.ElasticsearchVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The compose files: each against the schema of the Compose Specification, and all true to the platform. */
class ComposeTest {

    private static final List<String> ENGINES = List.of("opensearch", "elasticsearch");
    private static final Map<String, String> EXAMPLE = InstallFile
            .variables(InstallFile.DOCKER.resolve(".env.example"));
    private static final Map<String, String> FILLED = filled();
    private static final JsonSchema SCHEMA = schema();

    private final JsonNode base = compose("compose.yaml");
    private final JsonNode platform = base.at("/services/platform");

    /** What the platform is told. */
    static Set<String> settings() {
        return new TreeSet<>(InstallFile.names(compose("compose.yaml").at("/services/platform/environment")));
    }

    @TestFactory
    Stream<DynamicTest> every_file_is_what_compose_knows() {
        return files().map(file -> DynamicTest.dynamicTest(file,
                () -> assertEquals(Set.of(), SCHEMA.validate(compose(file)))));
    }

    @Test
    void a_misspelt_key_and_an_ill_typed_value_are_refused() {
        String text = InstallFile.interpolated(InstallFile.text(InstallFile.DOCKER.resolve("compose.yaml")), FILLED);

        assertAll(Stream.of(text.replace("mem_limit: 1g", "memory_limit: 1g"),
                text.replace("read_only: true", "read_only: yes please"), text.replace("retries:", "retry:"),
                text.replace("condition: service_healthy", "condition: healthy"), text.replace("[ALL]", "ALL"))
                .map(spoilt -> () -> assertNotEquals(Set.of(), SCHEMA.validate(InstallFile.yaml(spoilt)), spoilt)));
    }

    @Test
    void every_variable_is_in_the_example_and_every_line_of_the_example_is_used() {
        Set<String> used = files().flatMap(file -> InstallFile
                .references(InstallFile.text(InstallFile.DOCKER.resolve(file))).stream()).map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(Set.of("COMPOSE_FILE", "COMPOSE_PROJECT_NAME"));

        assertEquals(used, EXAMPLE.keySet());
    }

    @Test
    void what_the_example_leaves_empty_stops_the_start_or_may_stay_empty_and_no_password_has_a_value() {
        files().flatMap(file -> InstallFile.references(InstallFile.text(InstallFile.DOCKER.resolve(file))).stream())
                .filter(reference -> reference.group(2) != null).forEach(reference -> {
                    String name = reference.group(1);
                    String example = EXAMPLE.get(name);
                    if ("?".equals(reference.group(2))) {
                        assertEquals("", example, name);
                    } else {
                        assertEquals(reference.group(3), example, name);
                    }
                    // Nobody may have to log in to the server of mail, and there may be no mailbox.
                    assertTrue(!name.matches(".*_(PASSWORD|SECRET)") || name.matches("EMANCIPASSO_MAIL_(IN_)?PASSWORD")
                            || "?".equals(reference.group(2)), name);
                });
    }

    @Test
    void the_settings_of_the_platform_exist_and_those_without_default_are_all_offered() {
        assertEquals(Set.of(), Settings.unknownAmong(settings()));
        assertEquals(Set.of(), Settings
                .unknownAmong(InstallFile.names(base.at("/services/command/environment"))));
        Set<String> forgotten = Settings.withoutDefault();
        // Some are for commands alone.
        forgotten.removeAll(InstallFile.names(base.at("/services/command/environment")));
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void a_command_is_told_what_the_platform_is_and_to_keep_quiet() {
        JsonNode command = base.at("/services/command/environment");

        assertAll(settings().stream().map(name -> () -> assertEquals(platform.get("environment").get(name),
                command.get(name), name)));
        List<String> quiet = new ArrayList<>(InstallFile.names(command));
        quiet.removeAll(settings());
        assertTrue(quiet.containsAll(List.of("QUARKUS_HTTP_HOST_ENABLED", "QUARKUS_MANAGEMENT_HOST_ENABLED",
                "QUARKUS_SCHEDULER_ENABLED", "EMANCIPASSO_PAGE_CACHE_SIZE",
                "QUARKUS_HIBERNATE_SEARCH_ORM_COORDINATION_EVENT_PROCESSOR_ENABLED")), quiet.toString());
    }

    @Test
    void the_platform_finds_its_servers_and_its_roles() {
        JsonNode told = platform.get("environment");
        String roles = InstallFile.text(InstallFile.DOCKER.resolve("postgres/roles.sh"));

        assertAll(() -> assertEquals("jdbc:postgresql://postgres:5432/emancipasso",
                told.get("QUARKUS_DATASOURCE_JDBC_URL").asText()),
                () -> assertEquals("engine:9200",
                        told.get("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS").asText()),
                () -> assertTrue(roles.contains("CREATE DATABASE emancipasso OWNER "
                        + told.get("QUARKUS_FLYWAY_USERNAME").asText())),
                () -> assertTrue(roles.contains("CREATE ROLE " + told.get("QUARKUS_FLYWAY_USERNAME").asText()
                        + " LOGIN PASSWORD :'owner_password'")),
                () -> assertTrue(roles.contains("CREATE ROLE " + told.get("QUARKUS_DATASOURCE_USERNAME").asText()
                        + " LOGIN PASSWORD :'application_password'")),
                () -> assertAll(InstallFile.names(base.at("/services/postgres/environment")).stream()
                        .filter(name -> !"POSTGRES_PASSWORD".equals(name))
                        .map(name -> () -> assertTrue(roles.contains(name), name))));
    }

    @Test
    void each_engine_is_a_kind_that_the_image_is_built_for() {
        assertAll(ENGINES.stream().map(engine -> () -> {
            JsonNode services = compose("compose." + engine + ".yaml").get("services");
            String kind = services.at("/platform/build/args/ENGINE").asText();
            String major = assertDoesNotThrow(() -> ElasticsearchVersion.of(kind)).versionString().split("\\.")[0];
            String image = services.at("/engine/image").asText();
            assertTrue(image.matches(".*/" + engine + ":" + major + "\\.\\d+\\.\\d+"), image);
            assertEquals("emancipasso:" + engine + "-" + major, services.at("/platform/image").asText());
            assertEquals(services.at("/platform/build"), services.at("/command/build"));
            assertEquals(services.at("/platform/image"), services.at("/command/image"));
        }));
    }

    @Test
    void the_files_that_are_named_are_there() {
        assertAll(Stream.concat(
                Stream.of(EXAMPLE.get("COMPOSE_FILE").split(":")).map(InstallFile.DOCKER::resolve),
                Stream.of(InstallFile.DOCKER.resolve(platform.at("/build/context").asText())
                        .resolve(platform.at("/build/dockerfile").asText()), InstallFile.DOCKER.resolve("postgres")))
                .map(file -> () -> assertTrue(Files.exists(file), file.toString())));
    }

    @Test
    void volumes_and_networks_are_declared_where_they_are_used() {
        Set<String> networks = Set.copyOf(InstallFile.names(base.get("networks")));
        files().map(ComposeTest::compose).forEach(file -> {
            Set<String> volumes = new TreeSet<>();
            for (JsonNode service : file.get("services")) {
                if (service.has("networks")) {
                    assertTrue(networks.containsAll(InstallFile.texts(service.get("networks"))));
                }
                if (service.has("volumes")) {
                    InstallFile.texts(service.get("volumes")).stream().map(volume -> volume.split(":")[0])
                            .filter(source -> !source.startsWith(".")).forEach(volumes::add);
                }
            }
            assertEquals(volumes, Set.copyOf(InstallFile.names(file.get("volumes"))));
        });
        assertTrue(base.at("/networks/inside/internal").asBoolean());
    }

    @Test
    void every_service_is_confined_and_bounded() {
        services().forEach((name, service) -> assertAll(name,
                () -> assertEquals(List.of("ALL"), InstallFile.texts(service.get("cap_drop"))),
                () -> assertEquals(List.of("no-new-privileges:true"), InstallFile.texts(service.get("security_opt"))),
                () -> assertTrue(service.has("mem_limit")),
                // The engines write their own configuration when they start.
                () -> assertEquals(!name.startsWith("engine"), service.path("read_only").asBoolean()),
                () -> assertEquals("command".equals(name) ? "" : "unless-stopped", service.path("restart").asText())));
    }

    @Test
    void only_the_platform_and_the_login_pages_are_shown_and_only_to_this_machine() {
        Set<String> shown = Set.of("platform", "keycloak");
        services().forEach((name, service) -> {
            if (!name.equals("caddy")) {
                assertEquals(shown.contains(name), service.has("ports"), name);
            }
            assertEquals(shown.contains(name) || name.equals("caddy"),
                    InstallFile.texts(service.get("networks")).contains("outside"), name);
        });
        assertEquals(List.of("127.0.0.1:8081:8080"), InstallFile.texts(base.at("/services/keycloak/ports")));
        assertEquals(List.of("127.0.0.1:8080:" + InstallFile.platform("quarkus.http.port")),
                InstallFile.texts(platform.get("ports")));
        String proxy = InstallFile.text(InstallFile.DOCKER.resolve("Caddyfile"));
        assertTrue(proxy.contains("{$EMANCIPASSO_BASE_URL} {\n\treverse_proxy platform:"
                + InstallFile.platform("quarkus.http.port") + "\n"), proxy);
        assertTrue(proxy.contains("{$KEYCLOAK_URL} {"), proxy);
        assertFalse(proxy.contains("/admin") || proxy.contains("/realms/master") || proxy.contains("/realms/*"), proxy);
    }

    @Test
    void the_platform_waits_for_its_database_and_has_the_time_to_end() {
        assertEquals("service_healthy", platform.at("/depends_on/postgres/condition").asText());
        assertTrue(base.at("/services/postgres").has("healthcheck"));
        assertTrue(Integer.parseInt(platform.get("stop_grace_period").asText().replace("s", "")) > InstallFile
                .shutdownSeconds());
    }

    @Test
    void a_command_runs_as_the_user_of_the_image_unless_told_otherwise() {
        assertEquals(DockerfileTest.user(), base.at("/services/command/user").asText());
    }

    /** Every service that is whole in its file; an engine under the name of its file. */
    private static Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        files().forEach(file -> compose(file).get("services").properties().stream()
                .filter(service -> service.getValue().has("cap_drop")).forEach(service -> services.put(
                        service.getKey().equals("engine") ? "engine of " + file : service.getKey(),
                        service.getValue())));
        return services;
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.list(InstallFile.DOCKER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("compose.*\\.yaml"))
                    .sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode compose(String file) {
        return InstallFile.yaml(InstallFile.interpolated(InstallFile.text(InstallFile.DOCKER.resolve(file)), FILLED));
    }

    private static Map<String, String> filled() {
        Map<String, String> filled = new TreeMap<>(EXAMPLE);
        filled.replaceAll((_, value) -> value.isEmpty() ? "something" : value);
        return filled;
    }

    private static JsonSchema schema() {
        try (var in = ComposeTest.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            // It names its parts, and its dialect, as no dialect knows.
            schema.findParents("id").forEach(part -> ((ObjectNode) part).remove("id"));
            ((ObjectNode) schema).remove("$schema");
            // Its formats (a duration is « 5s ») are its own.
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema,
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(false).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
