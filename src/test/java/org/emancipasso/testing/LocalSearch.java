package org.emancipasso.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A real search engine (OpenSearch) in a JVM of its own, with the class path of {@code src/test/engine/pom.xml}. */
final class LocalSearch implements AutoCloseable {

    private static final Path ENGINE = Path.of("src/test/engine");
    private static final Path CLASS_PATH = Path.of("target/engine-classpath");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final int port;
    private Process process;

    private LocalSearch(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts on a free port, keeping what the directory already holds; returns once it answers.
     *
     * @param begun told how to end it, as soon as there is something to end
     */
    static LocalSearch start(Path data, Consumer<Runnable> begun) throws IOException, InterruptedException {
        int port = freePort();
        LocalSearch search = new LocalSearch(data, port, launch(data, port));
        begun.accept(search::close);
        search.awaitAnswer();
        return search;
    }

    String host() {
        return "localhost:" + port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends it at once, as a crash would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again on the same port with the same data. */
    void restart() throws IOException, InterruptedException {
        process = launch(data, port);
        awaitAnswer();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A start on data of its own that ends by itself. */
    static ProcessBuilder rehearsal(Path data) throws IOException, InterruptedException {
        Serve.delete(data);
        return java(data, freePort(), "rehearse");
    }

    private static Process launch(Path data, int port) throws IOException, InterruptedException {
        Files.createDirectories(data);
        ProcessBuilder engine = java(data, port);
        return engine.command(Program.sheltered(engine.command())).redirectErrorStream(true)
                .redirectOutput(data.resolve("engine.log").toFile()).start();
    }

    private static ProcessBuilder java(Path data, int port, String... more) throws IOException, InterruptedException {
        String classPath = classPath();
        List<String> command = new ArrayList<>(
                List.of(Java.executable(), "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(Java.ofTests());
        command.addAll(StartupCache.ENGINE.options());
        command.addAll(List.of("--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED",
                "-Dlog4j2.level=ERROR", "-cp", classPath, ENGINE.resolve("SearchNode.java").toString(),
                data.toAbsolutePath().toString(), "" + port));
        command.addAll(List.of(more));
        return new ProcessBuilder(command);
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                URI.create("http://" + host() + "/_cluster/health?wait_for_status=yellow&timeout=30s"))
                .timeout(Duration.ofSeconds(35)).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    process.onExit().completeOnTimeout(process, 200, TimeUnit.MILLISECONDS).join();
                }
            }
        }
        throw new IOException("The search engine did not start; see " + data.resolve("engine.log"));
    }

    /** Resolved by Maven once, and again when the POM changes; moved into place, since two runs may be at it. */
    private static String classPath() throws IOException, InterruptedException {
        Path pom = ENGINE.resolve("pom.xml");
        if (!Files.exists(CLASS_PATH)
                || Files.getLastModifiedTime(CLASS_PATH).compareTo(Files.getLastModifiedTime(pom)) < 0) {
            Path resolved = CLASS_PATH.resolveSibling("engine-classpath-" + ProcessHandle.current().pid());
            Process maven = new ProcessBuilder(List.of("./mvnw", "-q", "-B", "-f", pom.toString(),
                    "dependency:build-classpath", "-Dmdep.outputFile=" + resolved.toAbsolutePath()))
                    .inheritIO().start();
            if (maven.waitFor() != 0) {
                throw new IOException("Maven did not resolve the search engine (" + pom + ")");
            }
            Files.move(resolved, CLASS_PATH, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(CLASS_PATH).strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
