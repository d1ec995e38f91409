import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures the directory at several sizes, with references in the same run. */
public final class Directory {

    private static final int ROUNDS = 3;
    private static final Map<String, Integer> TIERS = Map.of("S", 33, "M", 1_000, "L", 20_000);
    private static final int EXAMPLES = 33;
    /** Listings an import takes, with room: it refuses more than 8 MB. */
    private static final int AT_ONCE = 10_000;
    private static final List<String> WORDS = List.of("nextcloud", "formation", "bénévoles", "diagnostic", "visio",
            "comptabilité", "quitter google drive", "sauvegarde", "hébergement", "adhésions", "messagerie", "culture",
            "tresorerie", "atelier numérique", "données", "paheko", "peertube", "sympa", "migration", "billeterie");
    private static final List<String> PLACES = List.of("Nantes (44000)", "Lyon (69001)", "Lille (59000)",
            "Toulouse (31000)", "Rennes (35000)", "Strasbourg (67000)", "Brest (29200)", "Clermont-Ferrand (63000)",
            "Marseille (13001)", "Grenoble (38000)");
    private static final List<String> FILTERS = List.of("etape=1", "etape=4", "taille=benevoles", "modalite=distance",
            "accompagnement=prise-en-main", "accompagnement=hebergement", "structure=association", "outil=nextcloud",
            "quitter=google-drive", "structure=scop&structure=scic");


    private final Random random = new Random(20261122);
    private Site site;

    public static void main(String[] args) throws Exception {
        System.out.printf("%s, %d cores, JDK %s, -Xmx256m, SerialGC; loopback, no compression, nothing cached%n",
                java.time.LocalDate.now(), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        for (String tier : args) {
            new Directory().measure(tier);
        }
    }

    private void measure(String tier) throws Exception {
        try (Site started = Site.start(Map.of("EMANCIPASSO_PAGE_CACHE_SIZE", "0"))) {
            site = started;
            fill(TIERS.get(tier));
            List<String> searches = searches();
            Path searchList = Site.write("searches", searches);
            Path apiList = Site.write("api", searches.stream()
                    .map(path -> path.replace("/prestataires", "/api/v1/providers")).toList());
            Path listingList = Site.write("listings", listings());
            Path suggestionList = Site.write("suggestions", WORDS.stream()
                    .map(word -> "/prestataires/suggestions/fiches?q=" + Web.encode(word.substring(0, 4))).toList());
            Path questionList;
            Path suggestionQuestions;
            try (Asking asking = new Asking(site)) {
                questionList = Site.write("questions", asking.of(searches).get("provider"));
                suggestionQuestions = Site.write("suggestion-questions",
                        asking.of(Files.readAllLines(suggestionList)).get("provider"));
            }
            String page = Web.get(site.url() + searches.getFirst()).body();
            List<Long> platform = site.tree();
            List<Long> engine = site.enginePids();
            String question = "/provider/_search?track_total_hits=true";
            Cells.Target search = new Cells.Target("search page (words, filter, place, counts)", site.url(),
                    searchList, null, platform);
            Cells.Target ask = new Cells.Target("the same question, to the engine", site.engine(), questionList,
                    question, engine);
            Cells.Target listing = new Cells.Target("listing", site.url(), listingList, null, platform);
            Cells.Target api = new Cells.Target("JSON", site.url(), apiList, null, platform);
            Cells.Target suggest = new Cells.Target("suggestions", site.url(), suggestionList, null, platform);
            Cells.Target suggestAsk = new Cells.Target("the same question, to the engine", site.engine(),
                    suggestionQuestions, "/provider/_search", engine);
            Cells.Target file = site.file(page);
            Cells.Target bare = site.bare("bare Quarkus, the same bytes", 18083, page);
            System.out.printf("%n== %s: %,d listings; search page %,d bytes%n", tier, TIERS.get(tier),
                    page.getBytes(StandardCharsets.UTF_8).length);
            Stream.of(search, ask, listing, api, suggest, file, bare).forEach(target -> Cells.warm(target, 20));
            List<Cells.Cell> cells = new ArrayList<>();
            for (int connections : tier.equals("M") ? List.of(1, 16, 64) : List.of(1)) {
                for (Cells.Target target : tier.equals("M")
                        ? List.of(search, ask, listing, api, file, bare)
                        : List.of(search, listing, api)) {
                    cells.add(new Cells.Cell(target, connections));
                }
            }
            if (tier.equals("M")) {
                cells.add(new Cells.Cell(suggest, 1));
                cells.add(new Cells.Cell(suggestAsk, 1));
            }
            List<Cells.Line> lines = new Cells(ROUNDS, 7).measure(cells);
            Cells.print(lines);
            site.memory();
            if (tier.equals("M")) {
                Cells.constantRate("search page", site.url(), searchList, lines.stream()
                        .filter(line -> line.cell().target() == search)
                        .mapToDouble(line -> line.median(Cells.Figures::perSecond)).max().orElseThrow(), ROUNDS);
            }
            if (!tier.equals("S")) {
                reindex(TIERS.get(tier));
            }
        }
    }

    private void fill(int listings) throws Exception {
        for (int first = 0; first < listings - EXAMPLES; first += AT_ONCE) {
            Path file = Site.OUT.resolve("listings-" + listings + "-" + first + ".csv");
            site.run(Site.java(), "bench/ListingsFile.java", "" + Math.min(AT_ONCE, listings - EXAMPLES - first),
                    file.toString(), "" + first);
            site.run("bin/import", "providers", file.toString());
        }
        Site.await("the index", () -> total() == listings);
        Web.post(site.engine() + "/provider/_forcemerge?max_num_segments=1", "");
        Web.post(site.engine() + "/provider/_refresh", "");
    }

    private List<String> searches() {
        return IntStream.range(0, 500).mapToObj(i -> "/prestataires?q=" + Web.encode(any(WORDS)) + "&" + any(FILTERS)
                + "&pres-de=" + Web.encode(any(PLACES)) + "&rayon=" + (100 + random.nextInt(200))).toList();
    }

    private List<String> listings() throws Exception {
        List<String> paths = new ArrayList<>();
        for (int page = 1; paths.size() < 300 && page < 40; page++) {
            Matcher matcher = Pattern.compile("\"url\":\"[^\"]*?(/prestataires/[^\"]+)\"")
                    .matcher(Web.get(site.url() + "/api/v1/providers?page=" + page).body());
            while (matcher.find()) {
                paths.add(matcher.group(1));
            }
        }
        return paths;
    }

    /** The platform fills a lost index again, against the engine's own bulk of the same documents (G13). */
    private void reindex(int listings) throws Exception {
        List<String> documents = new ArrayList<>();
        String after = "";
        for (int read = 0; read < listings; read += 1000) {
            String body = Web.post(site.engine() + "/provider/_search", "{\"size\":1000,\"sort\":[{\"shuffle\":\"asc\"}]"
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
        String layout = Web.get(site.engine() + "/provider").body();
        String analysis = between(layout, "\"analysis\":");
        String mappings = between(layout, "\"mappings\":");
        Web.send("PUT", site.engine() + "/bulk", "{\"settings\":{\"index\":{\"analysis\":" + analysis + "}},\"mappings\":"
                + mappings + "}");
        long begin = System.nanoTime();
        for (int from = 0; from < documents.size(); from += 500) {
            String bulk = documents.subList(from, Math.min(documents.size(), from + 500)).stream()
                    .map(document -> "{\"index\":{}}\n" + document.replace("\n", " ") + "\n")
                    .collect(Collectors.joining());
            Web.post(site.engine() + "/bulk/_bulk", bulk);
        }
        Web.post(site.engine() + "/bulk/_refresh", "");
        double alone = (System.nanoTime() - begin) / 1e9;
        Web.send("DELETE", site.engine() + "/bulk", "");
        Web.send("DELETE", site.engine() + "/provider", "");
        begin = System.nanoTime();
        Site.await("the index is whole again", () -> total() == listings);
        double whole = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT,
                "re-index: %,d documents in %.1f s, %.0f/s; the engine's own bulk of %,d: %.1f s, %.0f/s; ratio %.2f%n",
                listings, whole, listings / whole, documents.size(), alone, documents.size() / alone,
                listings / whole / (documents.size() / alone));
    }

    private int total() {
        return (int) Machine.number(Web.get(site.url() + "/api/v1/providers").body(), "\"total\":(\\d+)");
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
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
