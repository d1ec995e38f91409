import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures pages in rounds of shuffled order. One cell: a page, a number of connections, some seconds of wrk. The main figure
 * is processor time per request over all processes that answer, as the kernel counts it.
 */
final class Cells {

    private static final double FOREIGN_LIMIT = 0.15;
    private static final int SECONDS_OF_RATE = 10;
    private static final int CLIENTS = 64;

    private final int rounds;
    private final int seconds;
    private final Random random = new Random(20261122);

    /**
     * @param rounds how often each cell is measured
     * @param seconds how long, each time
     */
    Cells(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /**
     * What is asked.
     *
     * @param list file with a path a line, or a body a line when {@code post} is where they are posted
     * @param cookie of who asks; empty for a visitor
     * @param pids all that answer
     */
    record Target(String name, String url, Path list, String post, String cookie, List<Long> pids) {

        Target(String name, String url, Path list, String post, List<Long> pids) {
            this(name, url, list, post, "", pids);
        }
    }

    record Cell(Target target, int connections) {}

    record Figures(double perSecond, double p50, double p99, double cpuMillis, double clientCpu, long errors,
            double foreign) {}

    /** A cell with what each round gave. */
    record Line(Cell cell, List<Figures> rounds) {

        double median(ToDoubleFunction<Figures> figure) {
            return sorted(figure).get(rounds.size() / 2);
        }

        List<Double> sorted(ToDoubleFunction<Figures> figure) {
            return rounds.stream().map(figure::applyAsDouble).sorted().toList();
        }

        long errors() {
            return rounds.stream().mapToLong(Figures::errors).sum();
        }

        boolean isNoisy() {
            return rounds.stream().anyMatch(round -> round.foreign() > FOREIGN_LIMIT);
        }
    }

    static void warm(Target target, int seconds) {
        wrk(target, 8, seconds);
    }

    List<Line> measure(List<Cell> cells) throws Exception {
        Map<Cell, Line> lines = new LinkedHashMap<>();
        cells.forEach(cell -> lines.put(cell, new Line(cell, new ArrayList<>())));
        for (int round = 0; round < rounds; round++) {
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
        Machine.awaitIdle();
        long busy = Machine.busy();
        long answering = Machine.ticks(cell.target().pids());
        long own = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        long begin = System.nanoTime();
        String report = wrk(cell.target(), cell.connections(), seconds);
        double took = (System.nanoTime() - begin) / 1e9;
        double spent = (Machine.ticks(cell.target().pids()) - answering) * 1000.0 / Machine.TICKS;
        double client = Machine.number(report, "CLIENT ([0-9.]+)") * 1000;
        double mine = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - own;
        double foreign = ((Machine.busy() - busy) * 1000.0 / Machine.TICKS - spent - client - mine) / 1000 / took;
        double requests = Machine.number(report, "(\\d+) requests in");
        return new Figures(Machine.number(report, "Requests/sec:\\s+([0-9.]+)"), duration(report, "50%"),
                duration(report, "99%"), spent / requests, client / 1000 / took,
                (long) (Machine.number(report, "Non-2xx or 3xx responses: (\\d+)")
                        + Machine.number(report, "Socket errors:.*timeout (\\d+)")),
                foreign);
    }

    private static String wrk(Target target, int connections, int seconds) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c",
                "wrk -t1 -c" + connections + " -d" + seconds + "s --latency"
                        + (target.cookie().isEmpty() ? "" : " -H 'Cookie: " + target.cookie() + "'")
                        + " -s bench/requests.lua " + target.url()
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

    /**
     * A constant rate at half of what the closed loop gave (G9), by connections that begin one after the other, so that their
     * requests come evenly; with so many, an answer that is late keeps none from being sent.
     */
    static void constantRate(String name, String site, Path list, double capacity, int rounds) throws Exception {
        int rate = (int) (capacity / 2);
        Path addresses = Site.write("rate", Files.readAllLines(list).stream().map(path -> site + path).toList());
        List<Even> all = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            all.add(even(addresses, rate));
        }
        List<Even> sorted = all.stream().sorted(Comparator.comparingDouble(Even::p99)).toList();
        Even median = sorted.get(rounds / 2);
        System.out.printf(Locale.ROOT, "%s: constant rate %d/s, %d rounds of %d s: p50 %.1f ms, p99 %.1f ms (%.1f–%.1f), "
                + "errors %d%n", name, rate, rounds, SECONDS_OF_RATE, median.p50, median.p99, sorted.getFirst().p99,
                sorted.getLast().p99, all.stream().mapToLong(Even::errors).sum());
    }

    /** One round at an even rate. */
    private record Even(double p50, double p99, long errors) {}

    private static Even even(Path addresses, int rate) throws Exception {
        Path log = Site.OUT.resolve("h2load.log");
        Files.deleteIfExists(log);
        Machine.awaitIdle();
        Process load = new ProcessBuilder("h2load", "--h1", "--clients=" + CLIENTS,
                "--rps=" + String.format(Locale.ROOT, "%.3f", rate / (double) CLIENTS),
                "--rate=1", "--rate-period=" + Math.max(1, 1000 / rate) + "ms",
                "--requests=" + rate * SECONDS_OF_RATE, "--input-file=" + addresses, "--log-file=" + log)
                .redirectErrorStream(true).redirectOutput(Site.OUT.resolve("h2load.out").toFile()).start();
        if (load.waitFor() != 0) {
            throw new IllegalStateException(Machine.read(Site.OUT.resolve("h2load.out")));
        }
        // When it was sent, the status, how long it took: both in microseconds.
        List<String[]> lines = Files.readAllLines(log).stream().map(line -> line.split("\t")).toList();
        List<Double> sorted = lines.stream().map(line -> Double.parseDouble(line[2]) / 1e3).sorted().toList();
        return new Even(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100),
                lines.stream().filter(line -> !line[1].equals("200")).count());
    }

    /** A table in Markdown. */
    static void print(List<Line> lines) {
        System.out.println("| page | connections | requests/s | p50 ms | p99 ms | CPU ms a request | range | client | errors |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Line line : lines) {
            List<Double> cpu = line.sorted(Figures::cpuMillis);
            System.out.printf(Locale.ROOT, "| %s | %d | %,.0f | %.2f | %.2f | %.3f | %.3f–%.3f%s | %.2f | %d |%n",
                    line.cell().target().name(), line.cell().connections(), line.median(Figures::perSecond),
                    line.median(Figures::p50), line.median(Figures::p99), line.median(Figures::cpuMillis),
                    cpu.getFirst(), cpu.getLast(), line.isNoisy() ? " (noisy)" : "", line.median(Figures::clientCpu),
                    line.errors());
        }
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
}
