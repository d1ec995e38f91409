package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The program as it is shipped, in production, where a setting was forgotten; no database is there, and none is needed. */
class RefusedStartTest {

    private static final Map<String, String> ALL_BUT_ONE = Map.ofEntries(
            Map.entry("EMANCIPASSO_BASE_URL", "https://emancipasso.example"),
            Map.entry("EMANCIPASSO_PUBLISHER_NAME", "Association"),
            Map.entry("EMANCIPASSO_PUBLISHER_ADDRESS", "1 rue Haute, 00000 Exempleville"),
            Map.entry("EMANCIPASSO_PUBLISHER_PHONE", "00 00 00 00 00"),
            Map.entry("EMANCIPASSO_PUBLISHER_EMAIL", "contact@example.org"),
            Map.entry("EMANCIPASSO_PUBLISHER_DIRECTOR", "Camille"),
            Map.entry("EMANCIPASSO_HOST_NAME", "Machines"),
            Map.entry("EMANCIPASSO_HOST_ADDRESS", "2 rue Haute, 00000 Exempleville"),
            Map.entry("EMANCIPASSO_HOST_PHONE", ""),
            Map.entry("EMANCIPASSO_PRIVACY_EMAIL", "donnees@example.org"),
            Map.entry("EMANCIPASSO_MAIL_HOST", "mail.example"),
            Map.entry("EMANCIPASSO_MAIL_FROM", "ne-pas-repondre@example.org"),
            Map.entry("EMANCIPASSO_MAIL_SECRET", "32-characters-that-nobody-guesses"),
            Map.entry("EMANCIPASSO_ACCOUNT_SECRET", "32-characters-that-nobody-guesses"),
            Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", "https://login.example/realms/emancipasso"),
            Map.entry("EMANCIPASSO_KEYCLOAK_URL", "http://keycloak:8080"),
            Map.entry("EMANCIPASSO_KEYCLOAK_SERVICE_SECRET", "a-secret"),
            Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", "a-secret"));

    @Test
    void a_platform_that_lacks_a_setting_says_which_and_ends() throws Exception {
        Process platform = run(ALL_BUT_ONE);

        List<String> lines = lines(platform);

        assertEquals(1, platform.waitFor());
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.getFirst().contains("il manque EMANCIPASSO_HOST_PHONE."), lines::toString);
    }

    @Test
    void a_command_needs_none_of_them() throws Exception {
        Process command = run(Map.of(), "import", "providers", "demo/providers.yaml");

        // It gets as far as the database, which is away.
        assertTrue(lines(command).stream().anyMatch(line -> line.contains("PSQLException")));
    }

    private static Process run(Map<String, String> settings, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(Stream.of(java, "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dquarkus.http.host-enabled=false",
                "-Dquarkus.management.host-enabled=false", "-jar", "target/quarkus-app/quarkus-run.jar"),
                Arrays.stream(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("EMANCIPASSO_")
                || name.startsWith("QUARKUS_"));
        builder.environment().putAll(settings);
        builder.environment().putAll(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/nothing",
                "QUARKUS_DATASOURCE_USERNAME", "nobody", "QUARKUS_DATASOURCE_PASSWORD", "nothing"));
        return builder.start();
    }

    private static List<String> lines(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).lines().toList();
    }
}
