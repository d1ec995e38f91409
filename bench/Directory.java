import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

/**
 * Measures the directory at several sizes, with references in the same run. One cell: a page, a number of connections, 7
 * seconds of wrk after a warm-up; three rounds in shuffled order, the median is printed, the range after it. The main
 * figure is processor time per request over all processes that answer, as the kernel counts it.
 */
public final class Directory {

    private static final Map<String, Integer> TIERS = Map.of("S", 33, "M", 1_000, "L", 20_000);
    private static final int EXAMPLES = 33;
    /** Listings an import takes, with room: it refuses more than 8 MB. */
    private static final int AT_ONCE = 10_000;
    private static final int PORT = 18080;
    private static final Path OUT = Path.of("target/bench");
    private static final Path STATE = OUT.resolve("state").toAbsolutePath();
    private static final int SECONDS = 7;
    private static final int ROUNDS = 3;
    private static final int SECONDS_OF_RATE = 10;
    private static final double FOREIGN_LIMIT = 0.15;
    private static final long TICKS = 100;
    private static final List<String> WORDS = List.of("nextcloud", "formation", "bénévoles", "diagnostic", "visio",
            "comptabilité", "quitter google drive", "sauvegarde", "hébergement", "adhésions", "messagerie", "culture",
            "tresorerie", "atelier numérique", "données", "paheko", "peertube", "sympa", "migration", "billeterie");
    private static final List<String> PLACES = List.of("Nantes (44000)", "Lyon (69001)", "Lille (59000)",
            "Toulouse (31000)", "Rennes (35000)", "Strasbourg (67000)", "Brest (29200)", "Clermont-Ferrand (63000)",
            "Marseille (13001)", "Grenoble (38000)");
    private static final List<String> FILTERS = List.of("etape=1", "etape=4", "taille=benevoles", "modalite=distance",
            "accompagnement=prise-en-main", "accompagnement=hebergement", "structure=association", "outil=nextcloud",
            "quitter=google-drive", "structure=scop&structure=scic");

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Random random = new Random(20261122);
    private Process serve;
    private Properties running;

    private record Target(String name, String url, Path list, String post, List<Long> pids) {}

    private record Cell(Target target, int connections) {}

    private record Figures(double perSecond, double p50, double p99, double cpuMillis, double clientCpu, long errors,
            double foreign) {}

    private record Line(Cell cell, List<Figures> rounds) {
        double median(java.util.function.ToDoubleFunction<Figures> figure) {
            return sorted(figure).get(rounds.size() / 2);
        }

        List<Double> sorted(java.util.function.ToDoubleFunction<Figures> figure) {
            return rounds.stream().map(figure::applyAsDouble).sorted().toList();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.printf("%s, %d cores, JDK %s, -Xmx256m, SerialGC; loopback, no compression, nothing cached%n",
                java.time.LocalDate.now(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        for (String tier : args) {
            new Directory().measure(tier);
        }
    }

    private void measure(String tier) throws Exception {
        start(TIERS.get(tier));
        try {
            List<String> searches = searches();
            Path searchList = write("searches", searches);
            Path apiList = write("api", searches.stream().map(path -> path.replace("/prestataires", "/api/v1/providers"))
                    .toList());
            Path listingList = write("listings", listings());
            Path suggestionList = write("suggestions", WORDS.stream()
                    .map(word -> "/prestataires/suggestions/fiches?q=" + encode(word.substring(0, 4))).toList());
            List<String> questions = questions(searches);
            Path questionList = write("questions", questions);
            Path suggestionQuestions = write("suggestion-questions", questions(Files.readAllLines(suggestionList)));
            String page = get(site() + searches.getFirst()).body();
            List<Process> references = references(page);
            List<Long> platform = tree();
            List<Long> engine = platform.stream().filter(pid -> commandLine(pid).contains("SearchNode")).toList();
            String question = "/provider/_search?track_total_hits=true";
            Target search = new Target("search page (words, filter, place, counts)", site(), searchList, null, platform);
            Target ask = new Target("  the same question, to the engine", engineUrl(), questionList, question, engine);
            Target listing = new Target("listing", site(), listingList, null, platform);
            Target api = new Target("JSON", site(), apiList, null, platform);
            Target suggest = new Target("suggestions", site(), suggestionList, null, platform);
            Target suggestAsk = new Target("  the same question, to the engine", engineUrl(), suggestionQuestions,
                    "/provider/_search", engine);
            Target file = new Target("nginx, the same bytes as a file", "http://localhost:18082", write("file",
                    List.of("/page.html")), null, pids(references.get(0)));
            Target bare = new Target("bare Quarkus, the same bytes", "http://localhost:18083", write("root",
                    List.of("/")), null, pids(references.get(1)));
            System.out.printf("%n== %s: %,d listings; search page %,d bytes%n", tier, TIERS.get(tier),
                    page.getBytes(StandardCharsets.UTF_8).length);
            Stream.of(search, ask, listing, api, suggest, file, bare).forEach(target -> warm(target));
            List<Cell> cells = new ArrayList<>();
            for (int connections : tier.equals("M") ? List.of(1, 16, 64) : List.of(1)) {
                for (Target target : tier.equals("M")
                        ? List.of(search, ask, listing, api, file, bare)
                        : List.of(search, listing, api)) {
                    cells.add(new Cell(target, connections));
                }
            }
            if (tier.equals("M")) {
                cells.add(new Cell(suggest, 1));
                cells.add(new Cell(suggestAsk, 1));
            }
            List<Line> lines = rounds(cells);
            print(lines);
            memory();
            if (tier.equals("M")) {
                constantRate(searchList, lines.stream().filter(line -> line.cell().target() == search)
                        .mapToDouble(line -> line.median(Figures::perSecond)).max().orElseThrow());
            }
            if (!tier.equals("S")) {
                reindex(TIERS.get(tier));
            }
            references.forEach(Process::destroy);
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    // ------------------------------------------------------------------ what is measured

    private void start(int listings) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bin/serve", "--fresh", "--port", "" + PORT)
                .redirectErrorStream(true).redirectOutput(OUT.resolve("serve.log").toFile());
        builder.environment().put("EMANCIPASSO_STATE", STATE.toString());
        builder.environment().put("EMANCIPASSO_SEARCH_CARE_INTERVAL", "1s");
        // What is measured is a page being made: bench/cache has the others.
        builder.environment().put("EMANCIPASSO_PAGE_CACHE_SIZE", "0");
        serve = builder.start();
        await("the site", () -> log().contains("Ctrl-C"));
        running = new Properties();
        try (InputStream in = Files.newInputStream(STATE.resolve("running.properties"))) {
            running.load(in);
        }
        if (listings > EXAMPLES) {
            for (int first = 0; first < listings - EXAMPLES; first += AT_ONCE) {
                Path file = OUT.resolve("listings-" + listings + "-" + first + ".csv");
                run("java", "bench/ListingsFile.java", "" + Math.min(AT_ONCE, listings - EXAMPLES - first),
                        file.toString(), "" + first);
                run("bin/import", "providers", file.toString());
            }
        }
        await("the index", () -> total() == listings);
        get(engineUrl() + "/provider/_forcemerge?max_num_segments=1", "");
        get(engineUrl() + "/provider/_refresh", "");
    }

    private List<String> searches() {
        return IntStream.range(0, 500).mapToObj(i -> "/prestataires?q=" + encode(any(WORDS)) + "&" + any(FILTERS)
                + "&pres-de=" + encode(any(PLACES)) + "&rayon=" + (100 + random.nextInt(200))).toList();
    }

    private List<String> listings() throws Exception {
        List<String> paths = new ArrayList<>();
        for (int page = 1; paths.size() < 300 && page < 40; page++) {
            Matcher matcher = Pattern.compile("\"url\":\"[^\"]*?(/prestataires/[^\"]+)\"")
                    .matcher(get(site() + "/api/v1/providers?page=" + page).body());
            while (matcher.find()) {
                paths.add(matcher.group(1));
            }
        }
        return paths;
    }

    /** What the platform asks the engine for some pages: a second platform asks through a proxy that writes down. */
    private List<String> questions(List<String> paths) throws Exception {
        ConcurrentLinkedQueue<String> bodies = new ConcurrentLinkedQueue<>();
        HttpServer proxy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        proxy.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().endsWith("/_search")) {
                bodies.add(new String(body, StandardCharsets.UTF_8).replace("\n", " "));
            }
            HttpResponse<byte[]> answer;
            try {
                answer = http.send(HttpRequest.newBuilder(URI.create(engineUrl() + exchange.getRequestURI()))
                        .header("Content-Type", "application/json")
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body)).build(),
                        BodyHandlers.ofByteArray());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            new ByteArrayInputStream(answer.body()).transferTo(exchange.getResponseBody());
            exchange.close();
        });
        proxy.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        proxy.start();
        ProcessBuilder builder = new ProcessBuilder(java(), "-Xmx256m", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true).redirectOutput(OUT.resolve("asking.log").toFile());
        running.forEach((key, value) -> builder.environment().put("" + key, "" + value));
        builder.environment().put("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS",
                "localhost:" + proxy.getAddress().getPort());
        builder.environment().put("QUARKUS_HTTP_PORT", "18081");
        builder.environment().put("QUARKUS_MANAGEMENT_HOST_ENABLED", "false");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "18089");
        Process asking = builder.start();
        try {
            String second = "http://localhost:18081";
            await("the second platform", () -> status(second + "/prestataires") == 200
                    && !get(second + "/prestataires").body().contains("notice trouble"));
            bodies.clear();
            for (String path : paths) {
                get(second + path);
            }
            return List.copyOf(bodies);
        } finally {
            asking.destroy();
            asking.waitFor();
            proxy.stop(0);
        }
    }

    private List<Process> references(String page) throws Exception {
        Path root = Files.createDirectories(OUT.resolve("nginx")).toAbsolutePath();
        Files.writeString(root.resolve("page.html"), page);
        Files.writeString(root.resolve("nginx.conf"), """
                worker_processes 1; daemon off; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http { access_log off; sendfile on; keepalive_requests 1000000000;
                  server { listen 18082; root %1$s; } }
                """.formatted(root));
        Process nginx = new ProcessBuilder("nginx", "-c", root.resolve("nginx.conf").toString()).start();
        Process bare = new ProcessBuilder(java(), "-Xmx256m", "-XX:+UseSerialGC", "-Dquarkus.http.port=18083",
                "-Dpage=" + root.resolve("page.html"), "-jar", "target/bench/bare/quarkus-app/quarkus-run.jar")
                .redirectOutput(OUT.resolve("bare.log").toFile()).start();
        await("nginx", () -> status("http://localhost:18082/page.html") == 200);
        await("the bare Quarkus", () -> status("http://localhost:18083/") == 200);
        return List.of(nginx, bare);
    }

    // ------------------------------------------------------------------ cells

    private void warm(Target target) {
        wrk(target, 8, 20);
    }

    private List<Line> rounds(List<Cell> cells) throws Exception {
        Map<Cell, Line> lines = new LinkedHashMap<>();
        cells.forEach(cell -> lines.put(cell, new Line(cell, new ArrayList<>())));
        for (int round = 0; round < ROUNDS; round++) {
            List<Cell> order = new ArrayList<>(cells);
            Collections.shuffle(order, random);
            for (Cell cell : order) {
                Figures figures = measure(cell);
                for (int again = 0; again < 2 && figures.foreign() > FOREIGN_LIMIT; again++) {
                    figures = measure(cell);
                }
                lines.get(cell).rounds().add(figures);
            }
        }
        return List.copyOf(lines.values());
    }

    private Figures measure(Cell cell) throws Exception {
        awaitIdle();
        long busy = busy();
        long answering = ticks(cell.target().pids());
        long own = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long begin = System.nanoTime();
        String report = wrk(cell.target(), cell.connections(), SECONDS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double spent = (ticks(cell.target().pids()) - answering) * 1000.0 / TICKS;
        double client = number(report, "CLIENT ([0-9.]+)") * 1000;
        double mine = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - own;
        double foreign = ((busy() - busy) * 1000.0 / TICKS - spent - client - mine) / 1000 / seconds;
        double requests = number(report, "(\\d+) requests in");
        return new Figures(number(report, "Requests/sec:\\s+([0-9.]+)"), duration(report, "50%"),
                duration(report, "99%"), spent / requests, client / 1000 / seconds,
                (long) (number(report, "Non-2xx or 3xx responses: (\\d+)")
                        + number(report, "Socket errors:.*timeout (\\d+)")),
                foreign);
    }

    private String wrk(Target target, int connections, int seconds) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c",
                "wrk -t1 -c" + connections + " -d" + seconds + "s --latency -s bench/requests.lua " + target.url()
                        + " -- " + target.list() + (target.post() == null ? "" : " '" + target.post() + "'")
                        + "; awk '{print \"CLIENT \" ($16 + $17) / 100}' /proc/$$/stat"));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return report;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A constant rate at half of what the closed loop gave (G9): evenly spaced, each timed from when it was due. */
    private void constantRate(Path list, double capacity) throws Exception {
        List<String> paths = Files.readAllLines(list);
        int requests = (int) (capacity / 2 * SECONDS_OF_RATE);
        long every = (long) (SECONDS_OF_RATE * 1e9 / requests);
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Integer> failures = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                long due = begin + i * every;
                String url = site() + paths.get(i % paths.size());
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                threads.execute(() -> {
                    int status = status(url);
                    millis.add((System.nanoTime() - due) / 1e6);
                    if (status != 200) {
                        failures.add(status);
                    }
                });
            }
        }
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "constant rate %d/s, %d requests: p50 %.1f ms, p99 %.1f ms, errors %d%n",
                (int) (capacity / 2), requests, sorted.get(requests / 2), sorted.get(requests * 99 / 100),
                failures.size());
    }

    /** The platform fills a lost index again, against the engine's own bulk of the same documents (G13). */
    private void reindex(int listings) throws Exception {
        List<String> documents = new ArrayList<>();
        String after = "";
        for (int read = 0; read < listings; read += 1000) {
            String body = get(engineUrl() + "/provider/_search", "{\"size\":1000,\"sort\":[{\"shuffle\":\"asc\"}]"
                    + after + "}").body();
            Matcher source = Pattern.compile("\"_source\":(\\{.*?\\}),\"sort\":\\[(\\d+)\\]\\}", Pattern.DOTALL)
                    .matcher(body);
            String last = "0";
            while (source.find()) {
                documents.add(source.group(1));
                last = source.group(2);
            }
            after = ",\"search_after\":[" + last + "]";
        }
        String layout = get(engineUrl() + "/provider").body();
        String analysis = between(layout, "\"analysis\":");
        String mappings = between(layout, "\"mappings\":");
        send("PUT", engineUrl() + "/bulk", "{\"settings\":{\"index\":{\"analysis\":" + analysis + "}},\"mappings\":"
                + mappings + "}");
        long begin = System.nanoTime();
        for (int from = 0; from < documents.size(); from += 500) {
            String bulk = documents.subList(from, Math.min(documents.size(), from + 500)).stream()
                    .map(document -> "{\"index\":{}}\n" + document.replace("\n", " ") + "\n")
                    .collect(Collectors.joining());
            get(engineUrl() + "/bulk/_bulk", bulk);
        }
        get(engineUrl() + "/bulk/_refresh", "");
        double alone = (System.nanoTime() - begin) / 1e9;
        send("DELETE", engineUrl() + "/bulk", "");
        send("DELETE", engineUrl() + "/provider", "");
        begin = System.nanoTime();
        await("the index is whole again", () -> total() == listings);
        double whole = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT,
                "re-index: %,d documents in %.1f s, %.0f/s; the engine's own bulk of %,d: %.1f s, %.0f/s; ratio %.2f%n",
                listings, whole, listings / whole, documents.size(), alone, documents.size() / alone,
                listings / whole / (documents.size() / alone));
    }

    private void memory() {
        for (long pid : tree()) {
            String line = commandLine(pid);
            String name = line.contains("quarkus-run.jar") ? "platform" : line.contains("SearchNode") ? "engine" : "";
            if (!name.isEmpty()) {
                System.out.printf("%s: %d MB resident%n", name, resident(pid) / 1024);
            }
        }
        System.out.printf("PostgreSQL: %d MB, shared pages once%n", tree().stream()
                .filter(pid -> commandLine(pid).contains("postgres")).mapToLong(this::proportional).sum() / 1024);
    }

    private void print(List<Line> lines) {
        System.out.printf("%-44s %4s %10s %10s %10s %10s %8s %7s%n", "page", "conn", "requests/s", "p50 ms", "p99 ms",
                "CPU ms/req", "client", "errors");
        for (Line line : lines) {
            List<Double> cpu = line.sorted(Figures::cpuMillis);
            System.out.printf(Locale.ROOT, "%-44s %4d %10.0f %10.2f %10.2f %10.3f %8.2f %7d   CPU %.3f–%.3f%s%n",
                    line.cell().target().name(), line.cell().connections(), line.median(Figures::perSecond),
                    line.median(Figures::p50), line.median(Figures::p99), line.median(Figures::cpuMillis),
                    line.median(Figures::clientCpu), line.rounds().stream().mapToLong(Figures::errors).sum(),
                    cpu.getFirst(), cpu.getLast(),
                    line.rounds().stream().anyMatch(round -> round.foreign() > FOREIGN_LIMIT) ? " (noisy)" : "");
        }
    }

    // ------------------------------------------------------------------ the machine

    /** bin/serve and all below it, and PostgreSQL, that is on its own. */
    private List<Long> tree() {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid)
                .filter(pid -> commandLine(pid).contains(STATE.toString()) || isBelow(pid, serve.pid())).toList();
    }

    private static boolean isBelow(long pid, long root) {
        return ProcessHandle.of(pid).map(process -> {
            for (ProcessHandle above = process; above != null; above = above.parent().orElse(null)) {
                if (above.pid() == root || commandLine(above.pid()).contains(STATE.toString())) {
                    return true;
                }
            }
            return false;
        }).orElse(false);
    }

    private static List<Long> pids(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).map(ProcessHandle::pid).toList();
    }

    private static String commandLine(long pid) {
        return read(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
    }

    private static long ticks(List<Long> pids) {
        return pids.stream().mapToLong(pid -> {
            String stat = read(Path.of("/proc/" + pid + "/stat"));
            if (stat.isEmpty()) {
                return 0;
            }
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }).sum();
    }

    private static long busy() {
        String[] fields = read(Path.of("/proc/stat")).lines().findFirst().orElseThrow().trim().split("\\s+");
        return Stream.of(1, 2, 3, 6, 7).mapToLong(field -> Long.parseLong(fields[field])).sum();
    }

    private static void awaitIdle() throws Exception {
        for (int i = 0; i < 60; i++) {
            long before = busy();
            Thread.sleep(1000);
            if (busy() - before < 0.12 * TICKS * Runtime.getRuntime().availableProcessors()) {
                return;
            }
        }
    }

    private static long resident(long pid) {
        return kilobytes(pid, "status", "VmRSS");
    }

    private long proportional(long pid) {
        return kilobytes(pid, "smaps_rollup", "Pss");
    }

    private static long kilobytes(long pid, String file, String key) {
        return (long) number(read(Path.of("/proc/" + pid + "/" + file)), key + ":\\s+(\\d+)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    // ------------------------------------------------------------------ small things

    private String site() {
        return "http://localhost:" + PORT;
    }

    private String engineUrl() {
        return "http://" + running.getProperty("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS");
    }

    private int total() {
        return (int) number(get(site() + "/api/v1/providers").body(), "\"total\":(\\d+)");
    }

    private static String log() {
        return read(OUT.resolve("serve.log"));
    }

    private int status(String url) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String url) {
        return send("GET", url, "");
    }

    private HttpResponse<String> get(String url, String body) {
        return send("POST", url, body);
    }

    private HttpResponse<String> send(String method, String url, String body) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command));
        if (words.getFirst().equals("java")) {
            words.set(0, java());
        }
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(OUT.resolve("run.log").toFile());
        builder.environment().put("EMANCIPASSO_STATE", STATE.toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(read(OUT.resolve("run.log")));
        }
    }

    private static void await(String what, BooleanSupplier condition) throws Exception {
        for (int i = 0; i < 3000; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("Not seen in five minutes: " + what);
    }

    private static Path write(String name, List<String> lines) throws IOException {
        return Files.write(OUT.resolve(name + ".txt"), lines);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    private static double duration(String report, String percentile) {
        Matcher matcher = Pattern.compile(percentile + "\\s+([0-9.]+)(us|ms|s)").matcher(report);
        if (!matcher.find()) {
            return Double.NaN;
        }
        return Double.parseDouble(matcher.group(1)) * switch (matcher.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
    }

    /** The object that follows a key, braces counted. */
    private static String between(String json, String key) {
        int begin = json.indexOf(key) + key.length();
        int depth = 0;
        boolean quoted = false;
        for (int i = begin; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && json.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}' && --depth == 0) {
                return json.substring(begin, i + 1);
            }
        }
        throw new IllegalStateException("No " + key);
    }
}
