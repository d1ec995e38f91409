package org.emancipasso.testing;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code bin/serve}: the local stack and the platform, until Ctrl-C. Demonstration content is loaded the first time, into
 * its own database only.
 */
public final class Serve {

    /** Where data is kept between runs; {@code EMANCIPASSO_STATE} moves it. */
    static final Path STATE = Path.of(System.getenv().getOrDefault("EMANCIPASSO_STATE", ".local"));
    static final Path RUNNING = STATE.resolve("running.properties");

    private static final Path DEMONSTRATION = Path.of("demo/providers.yaml");
    private static final Path TOOLS = Path.of("demo/tools.yaml");
    private static final Path LIBRARY = Path.of("demo/library.yaml");
    private static final Path PATHS = Path.of("demo/paths.yaml");
    private static final Path CONVERSATIONS = Path.of("demo/forum.yaml");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final String DEVELOPMENT = "%dev.";
    private static final List<String> EXAMPLES = List.of(DEVELOPMENT + "emancipasso.", DEVELOPMENT + "quarkus.oidc.");
    private static final int READY_SECONDS = 90;

    private final int port;
    private final LocalStack stack;
    private final Map<String, String> environment;
    private final CountDownLatch stopped = new CountDownLatch(1);
    /** The server, and the command that may run beside it. */
    private final List<Process> begun = new CopyOnWriteArrayList<>();

    private Serve(int port, LocalStack stack, Map<String, String> environment) {
        this.port = port;
        this.stack = stack;
        this.environment = environment;
    }

    /**
     * Runs until the process is told to stop.
     *
     * @param args {@code --port N}, {@code --fresh}
     */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int port = options.contains("--port") ? Integer.parseInt(options.get(options.indexOf("--port") + 1)) : 8080;
        if (isTaken(port)) {
            System.err.println("Le port " + port + " est déjà pris. Choisissez-en un autre : bin/serve --port 8090");
            System.exit(1);
        }
        Path data = STATE.resolve("data");
        if (options.contains("--fresh")) {
            delete(data);
        }
        Files.createDirectories(data);
        boolean first = !Files.exists(data.resolve("demonstration-loaded"));
        say("Démarrage de PostgreSQL et du moteur de recherche…");
        LocalStack stack = LocalStack.start(data, System.getenv());
        Map<String, String> environment = examples();
        environment.put("EMANCIPASSO_BASE_URL", "http://localhost:" + port);
        environment.keySet().removeAll(System.getenv().keySet());
        environment.putAll(stack.environment());
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + LocalSearch.freePort());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("QUARKUS_LOG_LEVEL", "WARN");
        environment.put("QUARKUS_SHUTDOWN_DELAY", "0s");
        new Serve(port, stack, environment).run(data, first);
    }

    /** Who publishes and hosts a local platform: the examples of the development profile. */
    static Map<String, String> examples() throws IOException {
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(SETTINGS)) {
            settings.load(in);
        }
        Map<String, String> examples = new HashMap<>();
        settings.stringPropertyNames().stream().filter(key -> EXAMPLES.stream().anyMatch(key::startsWith))
                .forEach(key -> examples.put(LocalStack.variable(key.substring(DEVELOPMENT.length())),
                        settings.getProperty(key)));
        return examples;
    }

    private void run(Path data, boolean first) throws IOException, InterruptedException {
        Process platform = platform(List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        awaitReady(platform);
        writeRunning();
        if (first && stack.ownsDatabase()) {
            say("Premier lancement : chargement des fiches, des outils, des ressources et des conversations d’exemple…");
            if (platform(List.of("import", "providers", DEMONSTRATION.toString())).waitFor() == 0
                    && platform(List.of("import", "tools", TOOLS.toString(), "--publish")).waitFor() == 0
                    && platform(List.of("import", "library", LIBRARY.toString(), "--publish")).waitFor() == 0
                    && platform(List.of("import", "paths", PATHS.toString(), "--publish")).waitFor() == 0
                    && platform(List.of("forum-examples", CONVERSATIONS.toString())).waitFor() == 0) {
                Files.createFile(data.resolve("demonstration-loaded"));
            }
        }
        if (isStopping()) {
            return;
        }
        say("");
        say("  Émancip’Asso est là : http://localhost:" + port);
        if (stack.ownsMail()) {
            say("  Courriels reçus : " + data.resolve(LocalMail.FOLDER));
            say("  bin/answer Merci à vous répond au dernier qui le permet.");
        }
        say("  Ctrl-C arrête tout ; les données restent.");
        say("");
        Thread.ofPlatform().daemon().start(() -> {
            openLogin();
            if (!isStopping()) {
                shortenNextStart();
            }
        });
        int status = platform.waitFor();
        if (!isStopping()) {
            System.exit(status);
        }
    }

    /** The site is there already: nobody waits for Keycloak but who logs in. */
    private void openLogin() {
        LocalKeycloak keycloak = stack.keycloak();
        if (keycloak == null) {
            return;
        }
        try {
            if (!KeycloakDistribution.isThere()) {
                say("  La connexion se prépare ; la première fois, il y faut quelques minutes.");
            }
            keycloak.start("http://localhost:" + port, "localhost", stack.mail().port());
            say("  La connexion est prête. Mot de passe de tous les comptes : " + DemonstrationAccount.PASSWORD);
            say(DemonstrationAccount.all());
            say("  bin/code donne le code du moment.");
            say("");
        } catch (IOException e) {
            if (isStopping()) {
                return;
            }
            say("  La connexion n’a pas démarré : " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without arguments the server; with arguments one command beside it, that listens on nothing. */
    private Process platform(List<String> arguments) throws IOException {
        ProcessBuilder builder = Program
                .with("-Xmx256m", arguments.isEmpty() ? List.of() : CommandLine.QUIET, arguments)
                .inheritIO();
        builder.command(Program.sheltered(builder.command()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        begun.add(process);
        return process;
    }

    private void awaitReady(Process platform) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < READY_SECONDS * 5 && platform.isAlive(); i++) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    if (platform.waitFor(200, TimeUnit.MILLISECONDS)) {
                        break;
                    }
                }
            }
        }
        say("La plateforme n’a pas démarré ; les lignes ci-dessus disent pourquoi.");
        System.exit(1);
    }

    /** So that {@code bin/import} and the others find this database. */
    private void writeRunning() throws IOException {
        Properties running = new Properties();
        System.getenv().forEach((key, value) -> {
            if (key.startsWith("QUARKUS_")) {
                running.put(key, value);
            }
        });
        running.putAll(environment);
        try (var out = Files.newOutputStream(RUNNING)) {
            running.store(out, "bin/serve is running with these");
        }
    }

    private boolean isStopping() {
        return stopped.getCount() == 0;
    }

    private void stop() {
        stopped.countDown();
        try {
            Files.deleteIfExists(RUNNING);
            begun.forEach(Process::destroy);
            for (Process process : begun) {
                if (!process.waitFor(15, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
            stack.close();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rehearses each start of this build once, while the site is already there. */
    private void shortenNextStart() {
        try {
            if (StartupCache.PLATFORM.make(Program.rehearsal(), STATE)) {
                StartupCache.ENGINE.make(LocalSearch.rehearsal(STATE.resolve("rehearsal")), STATE);
            }
        } catch (IOException e) {
            // The next start takes as long as this one.
            if (!isStopping()) {
                System.err.println(e.getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTaken(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
            return !socket.isBound();
        } catch (BindException e) {
            return true;
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
