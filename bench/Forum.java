import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures the forum at several sizes, with references in the same run. */
public final class Forum {

    private static final Map<String, ForumTier> TIERS = Map.of("S", new ForumTier(200, 500, 0),
            "M", new ForumTier(5_000, 5_000, 0), "L", new ForumTier(100_000, 100_000, 10_000));
    private static final List<String> CATEGORIES = List.of("entraide-technique", "choisir-un-outil",
            "trouver-un-prestataire", "besoins-a-mutualiser");
    private static final List<String> OPERATORS = List.of("", "", "", " categorie:entraide-technique", " resolu:oui",
            " resolu:non", " apres:2025", " categorie:choisir-un-outil");
    private static final List<String> PAGES = List.of("topic", "category", "latest", "search");
    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]*[?;&]apres=[^\"]+)\"");
    private static final int WRITERS = 8;
    /** Two cores compile Java for longer than ten. */
    private static final int WARMING_SECONDS = 30;
    /** All pages together: as long at each size, or the smaller one would have the colder Java. */
    private static final int GROWTH_WARMING_SECONDS = 240;
    /** Posts of the examples, some of which nobody may read. */
    private static final int DEMONSTRATION = 100;
    /** As often as a very lively forum, and a hundred times as often. */
    private static final List<Double> POSTS_A_SECOND = List.of(0.0, 0.1, 1.0, 10.0);
    /** A parameter that no page knows: such an address is made anew each time. */
    private static final String ANEW = "mesure=1";

    private final int rounds;
    private final int seconds;
    private final Random random = new Random(20261122);
    private Site site;
    private String cookie;

    private Forum(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.getInteger("rounds");
        int seconds = Integer.getInteger("seconds");
        System.out.printf("%s, %d cores, JDK %s, -Xmx256m, SerialGC; loopback, no compression; %d rounds of %d s%n",
                java.time.LocalDate.now(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"), rounds, seconds);
        for (String tier : args) {
            new Forum(rounds, seconds).measure(tier);
        }
    }

    private void measure(String tier) throws Exception {
        try (Site started = Site.start(Site.UNLIMITED)) {
            site = started;
            fill(tier);
            switch (System.getProperty("part")) {
                case "posting" -> posting();
                case "rate" -> rate();
                default -> {
                    if (tier.equals("M")) {
                        whole();
                        posting();
                    } else {
                        growth();
                    }
                }
            }
        }
    }

    private void fill(String tier) throws Exception {
        long begin = System.nanoTime();
        try (Connection database = site.database(); Statement statement = database.createStatement()) {
            TIERS.get(tier).write(database);
            cookie = ForumTier.cookie(database, 100);
            System.out.printf(Locale.ROOT, "%n== %s: %,d topics, %,d posts, written in %.0f s; fsync %s%n", tier,
                    count("forum_topic"), count("forum_post"), (System.nanoTime() - begin) / 1e9, fsync(statement));
        }
        long posts = count("forum_post where status = 'PUBLISHED'");
        begin = System.nanoTime();
        Web.send("DELETE", site.engine() + "/post", "");
        Site.await("the index is whole", () -> indexed() > posts - DEMONSTRATION);
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "index built in %.0f s, %.0f posts/s%n", took, posts / took);
        Site.await("the index is used", () -> Web.get(site.url() + "/forum/recherche?q=nextcloud").body()
                .contains("<mark>"));
        Web.post(site.engine() + "/post/_forcemerge?max_num_segments=1", "");
        Web.post(site.engine() + "/post/_refresh", "");
    }

    // ------------------------------------------------------------------ what is measured

    private List<String> pagesOf(String name) throws Exception {
        return switch (name) {
            case "topic" -> topics(20, 150).stream().map(id -> path(id)).toList();
            case "category" -> CATEGORIES.stream().flatMap(code -> withOlder("/forum/categories/" + code, 9)).toList();
            case "latest" -> Stream.of("/forum/sujets", "/forum/sujets?vue=sans-reponse", "/forum/sujets?vue=resolus")
                    .flatMap(path -> withOlder(path, 9)).toList();
            case "search" -> IntStream.range(0, 500).mapToObj(i -> "/forum/recherche?q=" + Web.encode(
                    any(i % 10 == 0 ? ForumText.RARE : ForumText.WORDS) + any(OPERATORS))).toList();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A list and its next parts, as a reader follows them. */
    private Stream<String> withOlder(String path, int most) {
        return Stream.iterate(path, one -> !one.isEmpty(), one -> {
            Matcher older = OLDER.matcher(Web.get(site.url() + one).body());
            return older.find() ? older.group(1).replace("&amp;", "&") : "";
        }).limit(1L + most);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> anew(List<String> paths) {
        return paths.stream().map(path -> path + (path.contains("?") ? "&" : "?") + ANEW).toList();
    }

    private Cells.Target target(String name, List<String> paths, String who) throws Exception {
        Path list = Site.write(name.replaceAll("[^a-z0-9]+", "-"), paths);
        return new Cells.Target(name, site.url(), list, null, who, site.tree());
    }

    /** Everything, at one size. */
    private void whole() throws Exception {
        List<Cells.Cell> cells = new ArrayList<>();
        Map<String, Cells.Target> made = new LinkedHashMap<>();
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (String page : PAGES) {
            paths.put(page, pagesOf(page));
            Cells.Target anew = target(page + ", made anew", anew(paths.get(page)), "");
            made.put(page, anew);
            cells.add(new Cells.Cell(anew, 1));
            cells.add(new Cells.Cell(anew, 16));
            cells.add(new Cells.Cell(target(page + ", logged in", paths.get(page), cookie), 16));
            cells.add(new Cells.Cell(target(page + ", kept", paths.get(page), ""), 16));
        }
        cells.add(new Cells.Cell(made.get("topic"), 64));
        cells.add(new Cells.Cell(made.get("search"), 64));
        String topic = Web.get(site.url() + paths.get("topic").getFirst()).body();
        System.out.printf("topic page %,d bytes, search page %,d bytes, not compressed%n", bytes(topic),
                bytes(Web.get(site.url() + paths.get("search").getFirst()).body()));
        cells.add(new Cells.Cell(site.file(topic), 16));
        cells.add(new Cells.Cell(site.bare("bare Quarkus, the bytes of a topic page", 18083, topic), 16));
        cells.add(new Cells.Cell(site.bare("bare Quarkus, « hello »", 18084, "hello"), 16));
        ask(cells, paths.get("search"));
        made.values().forEach(target -> Cells.warm(target, WARMING_SECONDS));
        cells.stream().map(Cells.Cell::target).distinct().filter(target -> !made.containsValue(target))
                .forEach(target -> Cells.warm(target, 4));
        List<Cells.Line> lines = new Cells(rounds, seconds).measure(cells);
        Cells.print(lines);
        site.memory();
        atEvenRates(made, lines);
        keptWhileSomebodyWrites(paths.get("topic"));
    }

    /** Pages that nothing keeps, at half of what they reach (G9). */
    private void rate() throws Exception {
        Map<String, Cells.Target> made = new LinkedHashMap<>();
        for (String page : PAGES) {
            made.put(page, target(page + ", made anew", anew(pagesOf(page)), ""));
        }
        made.values().forEach(target -> Cells.warm(target, WARMING_SECONDS));
        atEvenRates(made, new Cells(rounds, seconds).measure(made.values().stream()
                .map(target -> new Cells.Cell(target, 16)).toList()));
    }

    private void atEvenRates(Map<String, Cells.Target> made, List<Cells.Line> lines) throws Exception {
        for (Map.Entry<String, Cells.Target> page : made.entrySet()) {
            Cells.constantRate(page.getKey(), site.url(), page.getValue().list(), lines.stream()
                    .filter(line -> line.cell().target() == page.getValue())
                    .mapToDouble(line -> line.median(Cells.Figures::perSecond)).max().orElseThrow(), rounds);
        }
    }

    private void posting() throws Exception {
        Posting posting = new Posting(site, topics(5, 500), cookies());
        posting.found(30);
        posting.measure(rounds);
    }

    /** The questions of the search page and of what resembles a title, straight to the engine. */
    private void ask(List<Cells.Cell> cells, List<String> searches) throws Exception {
        List<String> titles = IntStream.range(0, 100).mapToObj(i -> "/forum/ressemble?titre="
                + Web.encode(new ForumText(i).title())).toList();
        cells.add(new Cells.Cell(target("suggestions while typing", titles, ""), 1));
        try (Asking asking = new Asking(site)) {
            List<String> questions = asking.of(searches).get("post");
            System.out.printf("%d questions to the engine for %d search pages%n", questions.size(), searches.size());
            cells.add(new Cells.Cell(question("a question of the search page", "post", "?track_total_hits=true",
                    questions), 16));
            Map<String, List<String>> similar = asking.of(titles);
            for (String index : new TreeSet<>(similar.keySet())) {
                cells.add(new Cells.Cell(question("a question of the suggestions, " + index, index, "",
                        similar.get(index)), 1));
            }
        }
    }

    private Cells.Target question(String name, String index, String parameters, List<String> bodies) throws Exception {
        return new Cells.Target(name + ", straight to the engine", site.engine(),
                Site.write(name.replaceAll("[^a-z]+", "-"), bodies), "/" + index + "/_search" + parameters,
                site.enginePids());
    }

    /** What a post costs those who read: it outdates every page of the forum. */
    private void keptWhileSomebodyWrites(List<String> paths) throws Exception {
        Cells.Target kept = target("topics while others write", paths, "");
        System.out.println("| posts/s | requests/s | p50 ms | p99 ms | CPU ms a request |");
        System.out.println("|---|---|---|---|---|");
        for (double rate : POSTS_A_SECOND) {
            Writer writer = Writer.of(site.url(), cookies().getFirst());
            List<Long> topics = topics(5, 500);
            AtomicBoolean ends = new AtomicBoolean();
            Thread writing = Thread.ofVirtual().start(() -> {
                ForumText text = new ForumText(3);
                for (int i = 0; rate > 0 && !ends.get(); i++) {
                    try {
                        writer.reply(topics.get(i % topics.size()), text.post(), UUID.randomUUID().toString());
                        TimeUnit.NANOSECONDS.sleep((long) (1e9 / rate));
                    } catch (java.io.IOException | InterruptedException e) {
                        return;
                    }
                }
            });
            Cells.Line line = new Cells(1, Math.max(seconds, 10)).measure(List.of(new Cells.Cell(kept, 16))).getFirst();
            System.out.printf(Locale.ROOT, "| %.1f | %,.0f | %.2f | %.2f | %.3f |%n", rate,
                    line.median(Cells.Figures::perSecond), line.median(Cells.Figures::p50),
                    line.median(Cells.Figures::p99), line.median(Cells.Figures::cpuMillis));
            ends.set(true);
            writing.interrupt();
            writing.join();
        }
    }

    /** At one connection, to compare sizes (G18), and the first page of a very long topic with its last (G19). */
    private void growth() throws Exception {
        List<Cells.Target> targets = new ArrayList<>();
        for (String page : PAGES) {
            targets.add(target(page + ", made anew", anew(pagesOf(page)), ""));
        }
        if (count("forum_topic where id = " + ForumTier.LONG_TOPIC) > 0) {
            String path = path(ForumTier.LONG_TOPIC);
            targets.add(target("page 1 of 10,000 posts", List.of(path + "?" + ANEW), ""));
            targets.add(target("page 500 of 10,000 posts", List.of(path + "?page=500&" + ANEW), ""));
            targets.add(target("page 500, logged in", List.of(path + "?page=500"), cookie));
        }
        targets.forEach(target -> Cells.warm(target, GROWTH_WARMING_SECONDS / targets.size()));
        Cells.print(new Cells(rounds, seconds).measure(targets.stream().map(target -> new Cells.Cell(target, 1))
                .toList()));
        site.memory();
    }

    // ------------------------------------------------------------------ small things

    private List<String> cookies() throws Exception {
        List<String> cookies = new ArrayList<>();
        try (Connection database = site.database()) {
            for (int i = 0; i < WRITERS; i++) {
                cookies.add(ForumTier.cookie(database, 1 + i));
            }
        }
        return cookies;
    }

    private List<Long> topics(int posts, int most) throws Exception {
        try (Connection database = site.database()) {
            return ForumTier.topics(database, posts, most);
        }
    }

    /** With its slug: without, it would be redirected. */
    private String path(long topic) {
        String bare = "/forum/sujets/" + topic;
        return Web.get(site.url() + bare).headers().firstValue("Location").orElse(bare);
    }

    private long count(String table) throws Exception {
        try (Connection database = site.database(); Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String fsync(Statement statement) throws Exception {
        try (ResultSet row = statement.executeQuery("show fsync")) {
            row.next();
            return row.getString(1);
        }
    }

    private long indexed() {
        return (long) Machine.number(Web.get(site.engine() + "/post/_count").body(), "\"count\":(\\d+)");
    }
}
