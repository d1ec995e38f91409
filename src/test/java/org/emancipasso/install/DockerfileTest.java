package org.emancipasso.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.search.backend.elasticsearch.ElasticsearchVersion;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

/** The image, as far as it can be known without building it. */
class DockerfileTest {

    private static final Path FILE = InstallFile.DOCKER.resolve("Dockerfile");
    /** With the lines that go on in the next one made whole, and without comments. */
    private static final String TEXT = InstallFile.text(FILE).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n *", "");
    private static final Path HEALTHY = InstallFile.DOCKER.resolve("healthy");
    private static final Path REHEARSAL = InstallFile.DOCKER.resolve("rehearsal.env");

    /** Who runs the program, as {@code user:group}. */
    static String user() {
        return one("USER (.+)");
    }

    @Test
    void what_is_copied_is_there_and_not_ignored() {
        List<String> copied = all("COPY (?!--from)(.+) \\./?").stream()
                .flatMap(sources -> Stream.of(sources.split(" ")))
                .filter(source -> !".".equals(source)).toList();
        List<String> seen = InstallFile.text(Path.of(".dockerignore")).lines().toList();

        assertEquals("*", seen.getFirst());
        assertAll(Stream.concat(copied.stream(), seen.stream().skip(1).map(line -> line.replaceFirst("^!", "")))
                .map(source -> () -> assertTrue(Files.exists(Path.of(source)), source)));
        assertTrue(seen.containsAll(copied.stream().map(source -> "!" + source).toList()), copied.toString());
        assertEquals("build", one("COPY --from=(\\w+) /build/target/quarkus-app \\./"));
        assertTrue(TEXT.contains("AS build\nWORKDIR /build\n"));
    }

    @Test
    void the_jdk_and_the_jre_are_those_that_the_code_is_compiled_for() {
        String release = one(Path.of("pom.xml"), "<maven.compiler.release>(\\d+)<");

        assertEquals(List.of("eclipse-temurin:" + release + "-jdk-noble AS build",
                "eclipse-temurin:" + release + "-jre-noble"), all("FROM (.+)"));
    }

    @Test
    void it_runs_as_a_number_that_is_not_root() {
        assertTrue(user().matches("[1-9]\\d{3,}:[1-9]\\d{3,}"), user());
    }

    @Test
    void it_shows_the_public_port_only() {
        assertEquals(InstallFile.platform("quarkus.http.port"), one("EXPOSE (.+)"));
        assertEquals("127.0.0.1", InstallFile.platform("quarkus.management.host"));
    }

    @Test
    void the_cache_is_used_under_the_conditions_it_was_made_under() {
        String rehearsal = one("RUN set -a (.+)");
        String entry = one("ENTRYPOINT (.+)").replaceAll("[\\[\\],\"]", "");
        String jar = one("WORKDIR (/opt/.+)") + "/quarkus-run.jar";

        assertAll(() -> assertTrue(rehearsal.contains(" -jar " + jar + " rehearse"), rehearsal),
                () -> assertTrue(entry.endsWith(" -jar " + jar), entry),
                () -> assertTrue(rehearsal.contains("-XX:AOTCacheOutput=start.aot"), rehearsal),
                () -> assertTrue(entry.contains("-XX:AOTCache=" + one("WORKDIR (/opt/.+)") + "/start.aot"), entry),
                () -> assertEquals(collector(entry), collector(rehearsal)));
    }

    @Test
    void the_rehearsal_is_told_settings_that_exist() {
        assertEquals(Set.of(), Settings.unknownAmong(InstallFile.variables(REHEARSAL).keySet()));
    }

    @Test
    void the_kinds_of_engine_are_those_that_hibernate_search_knows() {
        assertEquals(InstallFile.platform("quarkus.hibernate-search-orm.elasticsearch.version"),
                one("ARG ENGINE=(.+)"));
        String named = one(FILE, "# (.+): Quarkus fixes it when building");
        assertAll(Stream.of(named.split(", | or "))
                .map(engine -> () -> assertDoesNotThrow(() -> ElasticsearchVersion.of(engine), engine)));
        assertThrows(RuntimeException.class, () -> ElasticsearchVersion.of("elasticsearch:9.0"));
    }

    @Test
    void healthy_asks_the_management_port_and_says_what_it_answers() throws Exception {
        assertEquals("[\"bash\", \"" + one("WORKDIR (/opt/.+)") + "/healthy\"]", one("HEALTHCHECK .* CMD (.+)"));
        assertEquals(InstallFile.platform("quarkus.management.port"), one(HEALTHY, "\\$\\{1:-(\\d+)}"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int port = server.getAddress().getPort();
        int[] status = {200};
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        server.start();
        try {
            assertEquals(0, healthy(port));
            status[0] = 503;
            assertEquals(1, healthy(port));
        } finally {
            server.stop(0);
        }
        assertEquals(1, healthy(port));
    }

    private static int healthy(int port) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", HEALTHY.toString(), "" + port).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private static List<String> collector(String command) {
        return Pattern.compile("-XX:\\+Use\\w+GC").matcher(command).results().map(match -> match.group()).toList();
    }

    private static List<String> all(String pattern) {
        return Pattern.compile("(?m)^" + pattern + "$").matcher(TEXT).results().map(match -> match.group(1)).toList();
    }

    private static String one(String pattern) {
        return all(pattern).getLast();
    }

    private static String one(Path file, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(InstallFile.text(file));
        assertTrue(matcher.find(), file + " has no " + pattern);
        return matcher.group(1);
    }
}
