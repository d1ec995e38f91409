package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A real Keycloak in a process of its own, with the realm and the theme of production and accounts for demonstration, which
 * production cannot have: they are written here and nowhere else. Its port stays the same as long as its data, since a
 * member is known by the issuer's address.
 */
public final class LocalKeycloak implements AutoCloseable {

    /** Loopback only; not secrets. */
    public static final String CLIENT_SECRET = "local-client-secret";
    /** What the platform's service account logs in with. */
    public static final String SERVICE_SECRET = "local-service-secret";
    static final String ADMIN_SECRET = "local-admin-secret";

    private static final Path THEMES = Path.of("docker/keycloak/themes");
    private static final Path COMMON_PASSWORDS = Path.of("docker/keycloak/common-passwords.txt");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OK = 200;

    private static final Path OF_TESTS = TestFolder.of("keycloak");
    /** Of the whole process, since the platform's tests see this class twice, by two class loaders. */
    private static final Properties SHARED = System.getProperties();
    private static final String CHOSEN = "test.keycloak.chosen";
    private static final String STARTED = "test.keycloak.started";
    /** What {@code application.properties} says for tests. */
    private static final String PLATFORM_OF_TESTS = "https://emancipasso.test";

    private final Path home;
    private final int port;
    private Map<String, String> environment = Map.of();
    private @Nullable Process process;

    private LocalKeycloak(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** The one whose data is in a directory, not started yet. */
    static LocalKeycloak in(Path home) throws IOException {
        Path kept = home.resolve("port");
        if (!Files.exists(kept)) {
            Files.createDirectories(home);
            Files.writeString(kept, "" + LocalSearch.freePort());
        }
        return new LocalKeycloak(home.toAbsolutePath(), Integer.parseInt(Files.readString(kept)));
    }

    /** The one of this run of tests, empty at first, not started by this: to know its address. */
    static LocalKeycloak chosenForTests() throws IOException {
        synchronized (SHARED) {
            if (SHARED.getProperty(CHOSEN) == null) {
                Serve.delete(OF_TESTS);
                SHARED.setProperty(CHOSEN, "");
            }
            LocalKeycloak chosen = in(OF_TESTS);
            chosen.environment = chosen.environment(PLATFORM_OF_TESTS, "localhost", 1);
            return chosen;
        }
    }

    /** The one of this run of tests, running: the first who asks waits for it. Its mail goes nowhere. */
    public static LocalKeycloak forTests() {
        try {
            synchronized (SHARED) {
                LocalKeycloak keycloak = chosenForTests();
                if (SHARED.getProperty(STARTED) == null) {
                    Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
                    keycloak.start(PLATFORM_OF_TESTS, "localhost", 1);
                    SHARED.setProperty(STARTED, "");
                }
                return keycloak;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its address, started or not, without a final slash. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The issuer of its tokens. */
    public String issuer() {
        return url() + "/realms/emancipasso";
    }

    /** Its realm as a service with every right sees it. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(url(), ADMIN_SECRET);
    }

    /** What the file of the realm says here. */
    public JsonNode realmFile() {
        try {
            return RealmFile.in(environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it and returns once it answers.
     *
     * @param platform the address of the platform, without a final slash: where people come back to
     * @param smtpHost where its mail goes
     */
    void start(String platform, String smtpHost, int smtpPort) throws IOException, InterruptedException {
        Path distribution = KeycloakDistribution.home();
        environment = environment(platform, smtpHost, smtpPort);
        furnish(distribution);
        if (isTaken()) {
            throw new IOException("le port " + port + " est pris");
        }
        ProcessBuilder builder = new ProcessBuilder(Program.sheltered(command())).redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = started;
        awaitAnswer(started);
        // The file is only read when there is no realm yet; addresses and ports change from one run to the next.
        KeycloakAdmin admin = admin();
        admin.follow(realmFile());
        DemonstrationAccount.addTo(admin);
    }

    /**
     * Sends people who log in back to a platform of another address than the one it was started for, and letters to the
     * mail of the tests; who logs out goes where the platform says it is.
     */
    public void leadTo(String platform) {
        lead(platform, LocalStackResource.running().mail().port());
    }

    /** As it was started. */
    public void leadBack() {
        lead(PLATFORM_OF_TESTS, 1);
    }

    private void lead(String platform, int smtpPort) {
        try {
            environment = environment(platform, "localhost", smtpPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode file = realmFile();
        file.get("clients").forEach(client -> {
            if (client.get("attributes") instanceof ObjectNode attributes
                    && attributes.has("post.logout.redirect.uris")) {
                attributes.put("post.logout.redirect.uris", PLATFORM_OF_TESTS + "/");
            }
        });
        admin().follow(file);
    }

    private boolean isTaken() {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    /** The process; for tests that freeze it, and to measure it. */
    ProcessHandle process() {
        Process started = process;
        if (started == null) {
            throw new IllegalStateException("Keycloak was not started");
        }
        return started.toHandle();
    }

    /** What it is told, and what the file of the realm is filled with. */
    private Map<String, String> environment(String platform, String smtpHost, int smtpPort) throws IOException {
        Map<String, String> told = new HashMap<>();
        told.put("KC_HOSTNAME", url());
        told.put("KC_HTTP_HOST", "127.0.0.1");
        told.put("KC_HTTP_PORT", "" + port);
        told.put("KC_HTTP_MANAGEMENT_PORT", "" + LocalSearch.freePort());
        told.put("KC_LOG_LEVEL", "WARN");
        told.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", KeycloakAdmin.CLIENT);
        told.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", ADMIN_SECRET);
        told.put("EMANCIPASSO_BASE_URL", platform);
        told.put("KEYCLOAK_PLATFORM_URL", platform);
        told.put("KEYCLOAK_CLIENT_SECRET", CLIENT_SECRET);
        told.put("KEYCLOAK_SERVICE_SECRET", SERVICE_SECRET);
        told.put("KEYCLOAK_REGISTRATION", "true");
        told.put("KEYCLOAK_SMTP_HOST", smtpHost);
        told.put("KEYCLOAK_SMTP_PORT", "" + smtpPort);
        told.put("KEYCLOAK_SMTP_FROM", "connexion@example.org");
        told.put("KEYCLOAK_SMTP_STARTTLS", "false");
        told.put("KEYCLOAK_SMTP_AUTH", "false");
        told.put("KEYCLOAK_SMTP_USER", "");
        told.put("KEYCLOAK_SMTP_PASSWORD", "");
        return told;
    }

    /** A home of its own: the program and the theme by links, the realm to import, the data. */
    private void furnish(Path distribution) throws IOException {
        Files.createDirectories(home.resolve("data/import"));
        Files.createDirectories(home.resolve("data/password-blacklists"));
        Files.createDirectories(home.resolve("conf"));
        link(home.resolve("lib"), distribution.resolve("lib"));
        link(home.resolve("providers"), distribution.resolve("providers"));
        link(home.resolve("themes"), THEMES.toAbsolutePath());
        copy(KeycloakDistribution.SETTINGS, home.resolve("conf/keycloak.conf"));
        copy(RealmFile.FILE, home.resolve("data/import/realm.json"));
        copy(COMMON_PASSWORDS, home.resolve("data/password-blacklists/common-passwords.txt"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** As {@code kc.sh start --optimized --import-realm} does, without a shell between us and the process. */
    private List<String> command() {
        return List.of(Java.executable(), "-Xms64m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"), "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm");
    }

    private void awaitAnswer(Process started) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer())).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && started.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == OK) {
                        return;
                    }
                } catch (IOException e) {
                    // Not listening yet.
                }
                started.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("Keycloak did not start; see " + home.resolve("keycloak.log"));
    }

    @Override
    public void close() {
        Process started = process;
        if (started == null) {
            return;
        }
        started.destroy();
        try {
            if (!started.waitFor(10, TimeUnit.SECONDS)) {
                started.destroyForcibly();
            }
        } catch (InterruptedException e) {
            started.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
