import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What a post costs: rendered, stored with its outbox, told to the index; beside commits of the same bytes (G11, G12). */
final class Posting {

    private static final int SECONDS = 8;
    private static final int MOST_WRITERS = 8;
    private static final int WARMING_ROUNDS = 4;
    private static final double LATE_SECONDS = 30;

    private final Site site;
    private final List<Long> topics;
    private final List<String> cookies;

    /**
     * @param topics to answer
     * @param cookies of those who do
     */
    Posting(Site site, List<Long> topics, List<String> cookies) {
        this.site = site;
        this.topics = topics;
        this.cookies = cookies;
    }

    /**
     * Of one round.
     *
     * @param cpu of a post while people write
     * @param whole of a post until all is told and in the index
     */
    private record Figures(double perSecond, double p50, double p99, double cpu, double whole, long failures) {}

    /** With one writer and with eight, pages kept and not, in turn; and commits as pgbench makes them. */
    void measure(int rounds) throws Exception {
        try (Site.Second without = site.second(Map.of("EMANCIPASSO_PAGE_CACHE_SIZE", "0",
                "QUARKUS_SCHEDULER_ENABLED", "false",
                "QUARKUS_HIBERNATE_SEARCH_ORM_COORDINATION_EVENT_PROCESSOR_ENABLED", "false"))) {
            List<Long> pids = site.with(without);
            System.out.println("| posting | writers | posts/s | p50 ms | p99 ms | CPU ms a post | until told and found | failures |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            for (String url : List.of(site.url(), without.url())) {
                for (int i = 0; i < WARMING_ROUNDS; i++) {
                    write(url, pids, MOST_WRITERS, false);
                }
            }
            for (int writers : List.of(1, MOST_WRITERS)) {
                List<Figures> kept = new ArrayList<>();
                List<Figures> anew = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    kept.add(write(site.url(), pids, writers, false));
                    anew.add(write(without.url(), pids, writers, false));
                }
                print("pages kept: each post waits for a look", writers, kept);
                print("no page kept", writers, anew);
                pgbench(writers);
            }
            // From here on the eight follow the same topics.
            write(site.url(), pids, MOST_WRITERS, true);
            List<Figures> told = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                told.add(write(site.url(), pids, 1, true));
            }
            print("told to those who wrote in the topic before, by mail too", 1, told);
        }
    }

    /**
     * Writes for some seconds.
     *
     * @param isTogether whether they write in the same topics, and hear of each other; else each in those that nobody else
     *        follows
     */
    private Figures write(String url, List<Long> pids, int writers, boolean isTogether) throws Exception {
        List<Writer> all = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            all.add(Writer.of(url, cookies.get(i)));
        }
        // What follows the posts of before is not of these.
        awaitTold();
        Machine.awaitIdle();
        long before = Machine.ticks(pids);
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger failures = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < writers; i++) {
                Writer writer = all.get(i);
                List<Long> theirs = isTogether ? topics : share(i);
                threads.execute(() -> {
                    Random random = new Random();
                    ForumText text = new ForumText(random.nextLong());
                    while (System.nanoTime() < end) {
                        long asked = System.nanoTime();
                        if (!posts(writer, theirs, random, text)) {
                            failures.incrementAndGet();
                        }
                        millis.add((System.nanoTime() - asked) / 1e6);
                    }
                });
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        List<Double> sorted = millis.stream().sorted().toList();
        double cpu = (Machine.ticks(pids) - before) * 1000.0 / Machine.TICKS / sorted.size();
        awaitTold();
        return new Figures((sorted.size() - failures.get()) / took, sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100), cpu,
                (Machine.ticks(pids) - before) * 1000.0 / Machine.TICKS / sorted.size(), failures.get());
    }

    private void awaitTold() throws Exception {
        try (Connection database = site.database(); Statement statement = database.createStatement()) {
            Site.await("all is told and in the index", () -> {
                try (ResultSet row = statement.executeQuery("""
                    select exists (select from forum_news where failures = 0) or exists (select from hsearch_outbox_event)
                    or exists (select from letter where state = 'WAITING' and attempts = 0)""")) {
                    return row.next() && !row.getBoolean(1);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** An eighth of the topics. */
    private List<Long> share(int writer) {
        int size = topics.size() / MOST_WRITERS;
        return topics.subList(writer * size, (writer + 1) * size);
    }

    /** Answers any of some topics. */
    private static boolean posts(Writer writer, List<Long> topics, Random random, ForumText text) {
        try {
            return writer.reply(topics.get(random.nextInt(topics.size())), text.post(), UUID.randomUUID().toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void print(String name, int writers, List<Figures> figures) {
        List<Figures> sorted = figures.stream().sorted((a, b) -> Double.compare(a.perSecond, b.perSecond)).toList();
        Figures median = sorted.get(sorted.size() / 2);
        System.out.printf(Locale.ROOT, "| %s | %d | %.0f (%.0f–%.0f) | %.1f | %.1f | %.2f | %.2f | %d |%n", name, writers,
                median.perSecond, sorted.getFirst().perSecond, sorted.getLast().perSecond, median.p50, median.p99,
                median.cpu, median.whole, figures.stream().mapToLong(Figures::failures).sum());
    }

    private void pgbench(int clients) throws Exception {
        String report = site.pgbench("insert into bench_commit (text) values (repeat('x', 2000));", clients, SECONDS);
        System.out.printf(Locale.ROOT, "| pgbench, a row of 2,000 bytes and its commit | %d | %.0f | %.1f | | | | |%n", clients,
                Machine.number(report, "tps = ([0-9.]+)"), Machine.number(report, "latency average = ([0-9.]+)"));
    }

    /** How long until a post is found, while nobody else writes and while somebody does (G12). */
    void found(int times) throws Exception {
        Writer writer = Writer.of(site.url(), cookies.getFirst());
        System.out.println("found when idle: " + found(writer, times));
        AtomicBoolean ends = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Writer busy = Writer.of(site.url(), cookies.get(1));
            threads.execute(() -> {
                Random random = new Random();
                ForumText text = new ForumText(7);
                while (!ends.get()) {
                    posts(busy, share(1), random, text);
                }
            });
            try {
                System.out.println("found while one writes without a pause: " + found(writer, times));
            } finally {
                ends.set(true);
            }
        }
    }

    private String found(Writer writer, int times) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String word = "mesure" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
            writer.reply(share(0).get(i % share(0).size()), "Un mot que personne ne connaît : " + word, UUID.randomUUID()
                    .toString());
            long begin = System.nanoTime();
            URI search = URI.create(site.url() + "/forum/recherche?q=%22" + word + "%22");
            while (!Web.send(HttpRequest.newBuilder(search).build()).body().contains("<mark>" + word)
                    && (System.nanoTime() - begin) / 1e9 < LATE_SECONDS) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        return String.format(Locale.ROOT, "%d posts, p50 %.2f s, the slowest %.2f s", times, sorted.get(times / 2),
                sorted.getLast());
    }
}
