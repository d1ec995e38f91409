import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;

/** One curator who reloads the list: how long it takes, and how often the table is looked up, with few items and with many. */
class Curation {

    private static final int FEW = 100;
    private static final int WARMING = 300;
    private static final int ASKED = 1_000;
    private static final String MADE_UP = "Mesure de la file";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Connection database;
    private final String url;
    private final String cookie;

    private Curation(Connection database, String url, String cookie) {
        this.database = database;
        this.url = url;
        this.cookie = cookie;
    }

    /** 99th percentile and median in milliseconds, scans of the table for one page. */
    private record Cost(double p99, double median, double scans) {}

    public static void main(String[] args) throws Exception {
        Properties running = new Properties();
        try (Reader in = Files.newBufferedReader(state().resolve("running.properties"))) {
            running.load(in);
        }
        try (Connection database = DriverManager.getConnection(running.getProperty("QUARKUS_DATASOURCE_JDBC_URL"),
                running.getProperty("QUARKUS_FLYWAY_USERNAME"), running.getProperty("QUARKUS_FLYWAY_PASSWORD"))) {
            String token = UUID.randomUUID().toString();
            Curation curation = new Curation(database, running.getProperty("EMANCIPASSO_BASE_URL") + "/moderation",
                    "__Host-session=" + token);
            curation.empty();
            curation.logIn(token);
            try {
                curation.measure(Integer.parseInt(args[0]));
            } finally {
                curation.empty();
            }
        }
    }

    private static Path state() {
        String state = System.getenv("EMANCIPASSO_STATE");
        return Path.of(state == null ? ".local" : state);
    }

    private void measure(int many) throws Exception {
        fill(FEW);
        ask(WARMING);
        Cost few = cost(FEW);
        fill(many - FEW);
        ask(WARMING / 3);
        Cost lots = cost(many);
        System.out.printf("%,d / %d items: p99 × %.2f, scans × %.2f%n", many, FEW, lots.p99 / few.p99,
                lots.scans / few.scans);
    }

    private Cost cost(int items) throws Exception {
        long before = scans();
        double[] times = ask(ASKED);
        Arrays.sort(times);
        Thread.sleep(2_000); // PostgreSQL counts with a delay
        Cost cost = new Cost(times[ASKED * 99 / 100], times[ASKED / 2], (scans() - before) / (double) ASKED);
        System.out.printf("%,d items: p99 %.1f ms, median %.1f ms, %.1f scans of the queue a page (%d pages, one at a time)%n",
                items, cost.p99, cost.median, cost.scans, ASKED);
        return cost;
    }

    private double[] ask(int times) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Cookie", cookie).build();
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
            taken[i] = (System.nanoTime() - begin) / 1e6;
            if (page.statusCode() != 200 || !page.body().contains(MADE_UP)) {
                throw new IllegalStateException(page.statusCode() + " " + page.body());
            }
        }
        return taken;
    }

    private void fill(int items) throws Exception {
        run("insert into review_item (kind, subject_id, title, department, reason, opened_at) "
                + "select 'signalement-fiche', -n, '" + MADE_UP + " ' || n, '35', 'erreur', now() - n * interval '1 minute' "
                + "from generate_series((select 1 - coalesce(min(subject_id), 0) from review_item where subject_id < 0), "
                + "(select " + items + " - coalesce(min(subject_id), 0) from review_item where subject_id < 0)) as n");
        run("vacuum analyze review_item");
    }

    private void logIn(String token) throws Exception {
        String hash = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        run("insert into member (issuer, subject, email, display_name, roles, vouched_at, created_at, seen_at) values "
                + "('bench', 'curation', 'curation@example.org', 'Curation', '{curator,moderator}', now() + interval '1 day', now(), now())");
        run("insert into member_session (token_hash, member_id, id_token, second_factor, device, opened_at, seen_at, ends_at) "
                + "select '" + hash + "', id, 'x', true, 'bench', now(), now(), now() + interval '1 hour' from member "
                + "where issuer = 'bench'");
    }

    private void empty() throws Exception {
        run("delete from member where issuer = 'bench'");
        run("delete from review_item where subject_id < 0");
    }

    private long scans() throws Exception {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select seq_scan + idx_scan from pg_stat_user_tables where relname = 'review_item'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
