package org.emancipasso.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Keycloak's image and what it is told: the version of the local stack, every file there, every gap of the realm filled. */
class KeycloakImageTest {

    private static final String IMAGE = InstallFile.text(InstallFile.DOCKER.resolve("keycloak/Dockerfile"));

    private final JsonNode compose = InstallFile.yaml(InstallFile.DOCKER.resolve("compose.yaml"));
    private final JsonNode service = compose.at("/services/keycloak");

    @Test
    void it_is_the_version_that_the_local_stack_runs() {
        String version = InstallFile.text(Path.of("pom.xml"))
                .replaceAll("(?s).*<keycloak.version>(.+)</keycloak.version>.*", "$1");

        assertEquals(List.of("quay.io/keycloak/keycloak:" + version + " AS build",
                "quay.io/keycloak/keycloak:" + version), all("(?m)^FROM (.+)$", IMAGE));
        assertEquals("emancipasso-keycloak:" + version, service.get("image").asText());
    }

    @Test
    void what_is_copied_is_there_and_not_ignored() {
        List<String> seen = InstallFile.text(InstallFile.DOCKER.resolve(".dockerignore")).lines().toList();
        List<String> copied = all("(?m)^COPY (?!--from)(\\S+) ", IMAGE);

        assertEquals(List.of("*", "!healthy", "!keycloak"), seen);
        assertEquals(6, copied.size());
        assertAll(copied.stream().map(source -> () -> assertTrue(Files.exists(InstallFile.DOCKER.resolve(source))
                && (source.equals("healthy") || source.startsWith("keycloak/")), source)));
    }

    @Test
    void every_gap_of_the_realm_is_filled() {
        Set<String> gaps = new TreeSet<>(all("\\$\\{([A-Z_]+)}",
                InstallFile.text(InstallFile.DOCKER.resolve("keycloak/realm.json"))));
        gaps.addAll(all("\\$\\{env\\.([A-Z_]+)}", InstallFile
                .text(InstallFile.DOCKER.resolve("keycloak/themes/emancipasso/login/theme.properties"))));
        Set<String> told = InstallFile.names(service.get("environment")).stream()
                .filter(name -> !name.startsWith("KC_")).collect(Collectors.toSet());

        assertEquals(gaps, told);
    }

    @Test
    void it_finds_its_database_and_says_when_it_is_ready() {
        String roles = InstallFile.text(InstallFile.DOCKER.resolve("postgres/roles.sh"));
        JsonNode told = service.get("environment");

        assertAll(() -> assertEquals("jdbc:postgresql://postgres:5432/keycloak", told.get("KC_DB_URL").asText()),
                () -> assertTrue(
                        roles.contains("CREATE DATABASE keycloak OWNER " + told.get("KC_DB_USERNAME").asText())),
                () -> assertTrue(roles.contains("CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password'")),
                () -> assertTrue(IMAGE.contains("COPY healthy /opt/keycloak/\n")),
                () -> assertEquals(List.of("CMD", "bash", "/opt/keycloak/healthy", "9000", "/health/ready"),
                        InstallFile.texts(service.at("/healthcheck/test"))),
                () -> assertTrue(InstallFile.text(InstallFile.DOCKER.resolve("keycloak/keycloak.conf"))
                        .contains("\nhealth-enabled=true\n")));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }
}
