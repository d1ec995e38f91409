import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.emancipasso.forum.moderation.Recount;

/**
 * Kills the platform while eight people post, again and again: what it said was there must be there, once and whole; what it did
 * not say is sent again, and makes one post. Ends with 1 when that is not so.
 */
public final class Killed {

    private static final int WRITERS = 8;

    private final Random random = new Random(20261122);
    private final Site site;
    private final List<String> cookies = new ArrayList<>();
    private List<Long> topics;
    private int wrong;

    private Killed(Site site) {
        this.site = site;
    }

    /** What was sent, and what the platform said was there, by the key of the form. */
    private record Sent(Map<String, Long> all, Set<String> acknowledged) {}

    public static void main(String[] args) throws Exception {
        try (Site site = Site.start(Map.of())) {
            Killed killed = new Killed(site);
            killed.begin();
            killed.run(Integer.parseInt(args[0]));
            System.exit(killed.wrong == 0 ? 0 : 1);
        }
    }

    private void begin() throws Exception {
        try (Connection database = site.database()) {
            new ForumTier(40, 50, 0).write(database);
            topics = ForumTier.topics(database, 1, 40);
            for (int i = 1; i <= WRITERS; i++) {
                cookies.add(ForumTier.cookie(database, i));
            }
        }
        check("before", Set.of(), Set.of());
    }

    private void run(int times) throws Exception {
        int acknowledged = 0;
        int unsure = 0;
        for (int i = 1; i <= times; i++) {
            Sent sent;
            try (Site.Second platform = site.second(Site.UNLIMITED)) {
                sent = post(platform);
            }
            check("kill " + i, sent.acknowledged(), Set.of());
            List<String> rest = sent.all().keySet().stream().filter(key -> !sent.acknowledged().contains(key)).toList();
            int there = count(rest);
            try (Site.Second platform = site.second(Site.UNLIMITED)) {
                for (String key : rest) {
                    for (int again = 0; again < 2; again++) {
                        Writer writer = Writer.of(platform.url(), cookies.get(number(key)));
                        if (!writer.reply(sent.all().get(key), "Texte " + key, key)) {
                            say("kill " + i + ": not taken when sent again: " + key);
                        }
                    }
                }
            }
            check("kill " + i + ", sent again", sent.all().keySet(), sent.all().keySet());
            System.out.printf("kill %d: %d posts acknowledged, %d not, of which %d were there%n", i,
                    sent.acknowledged().size(), rest.size(), there);
            acknowledged += sent.acknowledged().size();
            unsure += rest.size();
        }
        System.out.printf("%d kills: %d posts acknowledged, %d not; lost, doubled or torn: %d%n", times, acknowledged,
                unsure, wrong);
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(0, 1));
    }

    private Sent post(Site.Second platform) throws Exception {
        Sent sent = new Sent(new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        AtomicBoolean dead = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = Writer.of(platform.url(), cookies.get(i));
                int number = i;
                threads.execute(() -> {
                    try {
                        while (!dead.get()) {
                            String key = number + "-" + UUID.randomUUID();
                            long topic = topics.get(Math.abs(key.hashCode()) % topics.size());
                            sent.all().put(key, topic);
                            if (writer.reply(topic, "Texte " + key, key)) {
                                sent.acknowledged().add(key);
                            } else {
                                say("refused: " + key);
                            }
                        }
                    } catch (IOException e) {
                        // Killed meanwhile.
                    }
                });
            }
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(1500));
            platform.process().destroyForcibly();
            dead.set(true);
        }
        platform.process().waitFor();
        return sent;
    }

    /** Whether each of some posts is there once, and all is what a recount finds. */
    private void check(String when, Set<String> keys, Set<String> once) throws SQLException, InterruptedException {
        awaitRollbacks();
        for (String key : keys) {
            List<String> found = rows("select status || ' ' || (position is not null) || ' ' || markdown from forum_post "
                    + "where form_key = '" + key + "'");
            if (!found.equals(List.of("PUBLISHED true Texte " + key))) {
                say(when + ": " + key + " is " + found);
            }
        }
        Recount.CHECKS.forEach((what, sql) -> {
            List<String> different = rows("select cast(x as text) from (" + sql + ") x");
            if (!different.isEmpty()) {
                say(when + ": " + what + " " + different);
            }
        });
        List<String> torn = rows("""
            select form_key from forum_post p where status = 'PUBLISHED' and form_key ~ '^[0-9]-'
            and (position is null or published_at is null)""");
        List<String> twice = rows("select form_key from forum_post group by author_id, form_key having count(*) > 1");
        if (!torn.isEmpty() || !twice.isEmpty()) {
            say(when + ": torn " + torn + ", twice " + twice);
        }
    }

    /** What the dead platform had begun is undone once the database sees that it is gone. */
    private void awaitRollbacks() throws InterruptedException {
        Site.await("the database has ended what was begun", () -> rows("""
            select cast(pid as text) from pg_stat_activity where datname = current_database()
            and state = 'idle in transaction' and now() - state_change > interval '1 second'""").isEmpty());
    }

    private int count(List<String> keys) {
        return keys.isEmpty()
                ? 0
                : rows("select form_key from forum_post where form_key in ('" + String.join("','", keys) + "')").size();
    }

    private List<String> rows(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection database = site.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private synchronized void say(String problem) {
        wrong++;
        System.out.println(problem);
    }
}
