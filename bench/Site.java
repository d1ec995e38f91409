import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code bin/serve} of its own, begun empty, and what stands beside it to compare. */
final class Site implements AutoCloseable {

    static final Path OUT = Path.of("target/bench");
    /** Settings of a site whose members write as often as they can. */
    static final Map<String, String> UNLIMITED = Stream.of("POST_ACCOUNT", "POST_ADDRESS", "FORM_ACCOUNT", "FORM_ADDRESS")
            .collect(Collectors.toMap(limit -> "EMANCIPASSO_LIMITS_" + limit, _ -> "100000000/1m"));
    private static final Path STATE = OUT.resolve("state").toAbsolutePath();
    private static final int PORT = 18080;
    private static final int SECOND = 18081;

    private final Process serve;
    private final Properties running = new Properties();
    private final List<Process> references = new ArrayList<>();

    private Site(Process serve) {
        this.serve = serve;
    }

    /** Starts one; the settings are environment variables. */
    static Site start(Map<String, String> settings) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bin/serve", "--fresh", "--port", "" + PORT)
                .redirectErrorStream(true).redirectOutput(OUT.resolve("serve.log").toFile());
        builder.environment().put("EMANCIPASSO_STATE", STATE.toString());
        builder.environment().put("EMANCIPASSO_SEARCH_CARE_INTERVAL", "1s");
        builder.environment().put("EMANCIPASSO_FSYNC", "on");
        builder.environment().putAll(settings);
        Site site = new Site(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ProcessHandle.current().descendants()
                .forEach(ProcessHandle::destroy)));
        await("the site", () -> !site.serve.isAlive() || Machine.read(OUT.resolve("serve.log")).contains("Ctrl-C"));
        if (!site.serve.isAlive()) {
            throw new IllegalStateException(Machine.read(OUT.resolve("serve.log")));
        }
        try (InputStream in = Files.newInputStream(STATE.resolve("running.properties"))) {
            site.running.load(in);
        }
        // The login server begins once the site is there, and start-up caches are made after it, the first time.
        await("the login server", () -> Machine.read(OUT.resolve("serve.log")).matches("(?s).*(bin/code|La connexion n).*"));
        Machine.awaitIdle();
        return site;
    }

    String url() {
        return "http://localhost:" + PORT;
    }

    String engine() {
        return "http://" + running.getProperty("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS");
    }

    /** The database, as its owner. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(running.getProperty("QUARKUS_DATASOURCE_JDBC_URL"),
                running.getProperty("QUARKUS_FLYWAY_USERNAME"), running.getProperty("QUARKUS_FLYWAY_PASSWORD"));
    }

    /** A command of the project, for this site. */
    void run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(OUT.resolve("run.log").toFile());
        builder.environment().put("EMANCIPASSO_STATE", STATE.toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(Machine.read(OUT.resolve("run.log")));
        }
    }

    /** Platform, engine and database: bin/serve and all below it, and PostgreSQL, that is on its own. */
    List<Long> tree() {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid)
                .filter(pid -> Machine.commandLine(pid).contains(STATE.toString()) || isBelow(pid, serve.pid()))
                .toList();
    }

    List<Long> enginePids() {
        return tree().stream().filter(pid -> Machine.commandLine(pid).contains("SearchNode")).toList();
    }

    /** The same with a second platform. */
    List<Long> with(Second second) {
        return Stream.concat(tree().stream(), Stream.of(second.process().pid())).distinct().toList();
    }

    /** Has the database do something as fast as it can, and says what pgbench says. */
    String pgbench(String sql, int clients, int seconds) throws Exception {
        try (Connection database = database(); Statement statement = database.createStatement()) {
            statement.execute("create table if not exists bench_commit (id bigint generated always as identity primary key,"
                    + " text text)");
        }
        Path script = write("pgbench", List.of(sql));
        URI url = URI.create(running.getProperty("QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder("pgbench", "-n", "-h", url.getHost(), "-p", "" + url.getPort(), "-U",
                running.getProperty("QUARKUS_FLYWAY_USERNAME"), "-f", script.toString(), "-c", "" + clients, "-T",
                "" + seconds, url.getPath().substring(1)).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", running.getProperty("QUARKUS_FLYWAY_PASSWORD"));
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    List<Long> databasePids() {
        return tree().stream().filter(pid -> Machine.commandLine(pid).contains("postgres")).toList();
    }

    private static boolean isBelow(long pid, long root) {
        return ProcessHandle.of(pid).map(process -> {
            for (ProcessHandle above = process; above != null; above = above.parent().orElse(null)) {
                if (above.pid() == root || Machine.commandLine(above.pid()).contains(STATE.toString())) {
                    return true;
                }
            }
            return false;
        }).orElse(false);
    }

    void memory() {
        for (long pid : tree()) {
            String line = Machine.commandLine(pid);
            String name = line.contains("quarkus-run.jar") ? "platform" : line.contains("SearchNode") ? "engine" : "";
            if (!name.isEmpty()) {
                System.out.printf("%s: %d MB resident%n", name, Machine.resident(pid) / 1024);
            }
        }
        System.out.printf("PostgreSQL: %d MB, shared pages once%n",
                databasePids().stream().mapToLong(Machine::proportional).sum() / 1024);
    }

    // ------------------------------------------------------------------ beside it

    /** Another platform on the same servers, that looks after nothing. */
    Second second(Map<String, String> settings) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(java(), "-Xmx256m", "-XX:+UseSerialGC", "-jar",
                "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true).redirectOutput(OUT.resolve("second.log").toFile());
        running.forEach((key, value) -> builder.environment().put("" + key, "" + value));
        builder.environment().put("QUARKUS_HTTP_PORT", "" + SECOND);
        builder.environment().put("QUARKUS_MANAGEMENT_HOST_ENABLED", "false");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "18089");
        builder.environment().putAll(settings);
        Second second = new Second(builder.start());
        await("the second platform", () -> !second.process().isAlive() || Web.status(second.url() + "/forum") == 200);
        if (!second.process().isAlive()) {
            throw new IllegalStateException(Machine.read(OUT.resolve("second.log")));
        }
        return second;
    }

    record Second(Process process) implements AutoCloseable {

        String url() {
            return "http://localhost:" + SECOND;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    /** A page as a file of nginx. */
    Cells.Target file(String page) throws Exception {
        Path root = Files.createDirectories(OUT.resolve("nginx")).toAbsolutePath();
        Files.writeString(root.resolve("page.html"), page);
        Files.writeString(root.resolve("nginx.conf"), """
                worker_processes 1; daemon off; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http { access_log off; sendfile on; keepalive_requests 1000000000;
                  server { listen 18082; root %1$s; } }
                """.formatted(root));
        Process nginx = beside(new ProcessBuilder("nginx", "-c", root.resolve("nginx.conf").toString()));
        await("nginx", () -> Web.status("http://localhost:18082/page.html") == 200);
        return new Cells.Target("nginx, the same bytes as a file", "http://localhost:18082",
                write("file", List.of("/page.html")), null, Machine.pids(nginx));
    }

    /** A text as all that a bare Quarkus answers. */
    Cells.Target bare(String name, int port, String page) throws Exception {
        Path file = Files.writeString(OUT.resolve("page-" + port + ".html"), page).toAbsolutePath();
        Process bare = beside(new ProcessBuilder(java(), "-Xmx256m", "-XX:+UseSerialGC", "-Dquarkus.http.port=" + port,
                "-Dpage=" + file, "-jar", "target/bench/bare/quarkus-app/quarkus-run.jar")
                .redirectOutput(OUT.resolve("bare.log").toFile()));
        await("the bare Quarkus", () -> Web.status("http://localhost:" + port + "/") == 200);
        return new Cells.Target(name, "http://localhost:" + port, write("root", List.of("/")), null,
                Machine.pids(bare));
    }

    private Process beside(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        references.add(process);
        return process;
    }

    @Override
    public void close() throws InterruptedException {
        references.forEach(Process::destroy);
        serve.destroy();
        serve.waitFor();
    }

    // ------------------------------------------------------------------ small things

    static Path write(String name, List<String> lines) throws IOException {
        return Files.write(OUT.resolve(name + ".txt"), lines);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits at most an hour: so long the index of a million posts may take. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 36_000; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("Not seen in an hour: " + what);
    }
}
