package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.emancipasso.testing.Wait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts as a newcomer runs them: real processes, in an empty place. */
class ServeTest {

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");

    @TempDir
    private Path state;

    private @Nullable Process serve;

    @AfterEach
    void stop() throws InterruptedException {
        Process running = serve;
        if (running != null) {
            running.destroy();
            running.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void starts_everything_loads_the_examples_once_and_stops_all_of_it() throws Exception {
        assertTrue(Files.exists(APPLICATION), "bin/test builds the platform first");
        int port = freePort();
        Process first = start(port);
        await(port, "33 structures correspondent");
        List<ProcessHandle> parts = first.descendants().toList();

        // A listing of one's own, by the scripts that are there for it.
        Path file = Files.writeString(state.resolve("une.yaml"), "providers:\n- external_id: une\n"
                + "  name: Une toute neuve\n  structure: association\n  area: [france]\n");
        assertEquals(0, run("bin/import", "providers", file.toString()));
        await(port, "34 structures correspondent");
        String address = page(port, "/prestataires?q=toute+neuve").body()
                .replaceAll("(?s).*href=\"(/prestataires/(\\d+)-une-toute-neuve)\".*", "$1");
        String id = address.replaceAll("\\D", "");
        assertEquals(0, run("bin/withdraw", id, "--reason", "Elle a fermé"));
        assertAll(() -> assertEquals(410, page(port, address).statusCode()),
                () -> assertTrue(page(port, address).body().contains("Elle a fermé")));
        Path out = state.resolve("tout.csv");
        assertEquals(0, run("bin/export", "providers", out.toString()));
        assertEquals(34,
                Files.readAllLines(out).stream().filter(line -> line.matches("(external_id|exemple-).*")).count());

        // SIGTERM takes the same way as Ctrl-C, and no shell that starts the tests in its background ignores it.
        first.destroy();
        assertTrue(first.waitFor(40, TimeUnit.SECONDS));
        Wait.until("all processes ended", () -> parts.stream().noneMatch(ProcessHandle::isAlive));

        // Data survives, and the examples are not loaded over what people changed.
        start(port);
        await(port, "33 structures correspondent");
        assertEquals(410, page(port, address).statusCode());
    }

    @Test
    void names_a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process refused = start(taken.getLocalPort());

            assertTrue(refused.waitFor(60, TimeUnit.SECONDS));
            assertNotEquals(0, refused.exitValue());
            assertTrue(log().contains("Le port " + taken.getLocalPort() + " est déjà pris"), log());
        }
    }

    @Test
    void says_what_is_missing_when_a_command_has_no_database() throws Exception {
        assertEquals(1, run("bin/export", "providers", "rien.csv"));
        assertTrue(log().contains("lancez d’abord bin/serve"), log());
        assertFalse(Files.exists(Path.of("rien.csv")));
    }

    private Process start(int port) throws IOException {
        Process started = process("bin/serve", "--port", "" + port);
        serve = started;
        return started;
    }

    private int run(String... command) throws IOException, InterruptedException {
        return process(command).waitFor();
    }

    private Process process(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(state.resolve("log").toFile()));
        builder.environment().put("EMANCIPASSO_STATE", state.toString());
        // Nothing here lives long enough to repay the better compiler.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
        return builder.start();
    }

    private String log() throws IOException {
        return Files.readString(state.resolve("log"));
    }

    private static void await(int port, String text) {
        Wait.until("the directory says « " + text + " »", () -> {
            try {
                return page(port, "/prestataires").body().contains(text);
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    private static HttpResponse<String> page(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
