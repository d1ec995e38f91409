package org.emancipasso.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.emancipasso.supervision.Round.Due;
import org.emancipasso.web.fetch.LocalSites;
import org.emancipasso.web.fetch.LocalSites.Asked;
import org.emancipasso.web.fetch.LocalSites.Certificate;

/** Thousands of sites on the loopback that do all that sites do, looked at in one round with the settings of production. For {@code bench/supervision}. */
public final class ManySites implements AutoCloseable {

    private static final String ANSWER = "HTTP/1.1 %d X\r\nContent-Length: 0\r\n\r\n";
    /** The defaults of {@link SupervisionConfig}. */
    private static final Settings PRODUCTION = new Settings(32, Duration.ofSeconds(1), Duration.ofSeconds(10),
            Duration.ofSeconds(20));

    private final LocalSites sites = LocalSites.open();
    private final List<Due> due = new ArrayList<>();
    private final Map<Long, Kind> kinds = new ConcurrentHashMap<>();

    /** What a site does, how many of a hundred do so, and what is to be found. */
    enum Kind {
        OK(35, Reason.FINE),
        OK_WITHOUT_TLS(6, Reason.FINE),
        SLOW(4, Reason.FINE),
        REDIRECTED(8, Reason.FINE),
        HEAD_LIES(8, Reason.FINE),
        MOVED(2, Reason.MOVED),
        NOT_FOUND(6, Reason.NOT_FOUND),
        FAILING(3, Reason.SERVER_ERROR),
        REFUSING(3, Reason.REFUSED_US),
        FORBIDDEN_BY_RULES(2, Reason.ROBOTS),
        LOOP(3, Reason.LOOP),
        NEVER_ANSWERS(2, Reason.SILENT),
        A_LETTER_A_SECOND(1, Reason.SILENT),
        DROPS(3, Reason.DROPPED),
        EXPIRED(2, Reason.CERTIFICATE_EXPIRED),
        OF_ANOTHER(1, Reason.CERTIFICATE_OF_ANOTHER),
        SELF_SIGNED(1, Reason.CERTIFICATE_UNKNOWN),
        NOT_SECURED(1, Reason.UNSECURED),
        MUTE_BEFORE_TLS(1, Reason.SILENT),
        REFUSING_TLS(1, Reason.UNSECURED),
        ENDLESS(3, Reason.FINE),
        HUGE_HEADERS(2, Reason.GARBLED),
        NO_NAME(1, Reason.UNKNOWN_HOST),
        INSIDE(1, Reason.NOT_PUBLIC);

        final int share;
        final Reason expected;

        Kind(int share, Reason expected) {
            this.share = share;
            this.expected = expected;
        }
    }

    /**
     * What a round showed.
     *
     * @param byKind how many of each kind were found to be what they are, of how many
     * @param heap what is in use after a collection, in MB, each 500 addresses
     */
    public record Seen(int addresses, int requests, Duration took, int wrong, int missing, Map<String, String> byKind,
            List<Long> heap, int threadsLeft) {}

    /** Opens some thousands. */
    public ManySites(int addresses) {
        List<Kind> hundred = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.share; i++) {
                hundred.add(kind);
            }
        }
        for (int i = 0; i < addresses; i++) {
            add(i, hundred.get(i * 37 % hundred.size()));
        }
    }

    /** Looks at all of them. */
    public Seen look() throws InterruptedException {
        Map<Kind, AtomicInteger> right = new EnumMap<>(Kind.class);
        Map<Kind, AtomicInteger> all = new EnumMap<>(Kind.class);
        List.of(Kind.values()).forEach(kind -> {
            right.put(kind, new AtomicInteger());
            all.put(kind, new AtomicInteger());
        });
        AtomicInteger noted = new AtomicInteger();
        List<Long> heap = Collections.synchronizedList(new ArrayList<>());
        int threads = Thread.activeCount();
        Round round = new Round(sites.asker(), PRODUCTION, Clock.systemUTC(),
                "https://exemple.org/contact", Integer.MAX_VALUE, List.of(), (id, finding, _) -> {
                    Kind kind = kinds.get(id);
                    all.get(kind).incrementAndGet();
                    (finding.reason() == kind.expected ? right.get(kind) : new AtomicInteger()).incrementAndGet();
                    if (noted.incrementAndGet() % 500 == 0) {
                        sites.forget();
                        heap.add(used());
                    }
                });
        long begun = System.nanoTime();
        round.look(due, () -> true);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        Map<String, String> byKind = new TreeMap<>();
        all.forEach((kind, number) -> byKind.put(kind.name(), right.get(kind) + "/" + number));
        int seen = all.values().stream().mapToInt(AtomicInteger::get).sum();
        return new Seen(due.size(), round.asked(), took,
                seen - right.values().stream().mapToInt(AtomicInteger::get).sum(), due.size() - seen, byKind,
                List.copyOf(heap), Thread.activeCount() - threads);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private void add(long id, Kind kind) {
        String host = "h" + id + ".essai.org";
        boolean isPlain = kind == Kind.OK_WITHOUT_TLS || kind == Kind.ENDLESS;
        kinds.put(id, kind);
        due.add(new Due(id, (isPlain ? "http://" : "https://") + host + "/", host,
                kind == Kind.ENDLESS ? "attendu" : null));
        switch (kind) {
            case NO_NAME -> {
            }
            case INSIDE -> sites.leading(host, "10.0.0.1");
            case EXPIRED -> sites.site(host, LocalSites.page("x")).secured(host, Certificate.EXPIRED);
            case OF_ANOTHER -> sites.site(host, LocalSites.page("x")).secured(host, Certificate.ANOTHER);
            case SELF_SIGNED -> sites.site(host, LocalSites.page("x")).secured(host, Certificate.UNKNOWN);
            case NOT_SECURED -> sites.site(host, LocalSites.page("x")).secured(host, Certificate.NONE);
            case MUTE_BEFORE_TLS -> sites.site(host, LocalSites.page("x")).secured(host, Certificate.MUTE);
            case REFUSING_TLS -> sites.site(host, LocalSites.page("x")).secured(host, Certificate.REFUSING);
            default -> sites.site(host, (asked, out) -> answer(kind, asked, out));
        }
    }

    private static void answer(Kind kind, Asked asked, OutputStream out) throws IOException, InterruptedException {
        boolean isHead = asked.method().equals("HEAD");
        if (kind == Kind.NEVER_ANSWERS) {
            Thread.sleep(PRODUCTION.longest());
        } else if (kind == Kind.A_LETTER_A_SECOND) {
            for (int i = 0; i < 2 * PRODUCTION.longest().toSeconds(); i++) {
                write(out, "H");
                Thread.sleep(Duration.ofSeconds(1));
            }
        } else if (kind == Kind.HUGE_HEADERS) {
            write(out, "HTTP/1.1 200 OK\r\n" + "X-Long: y\r\n".repeat(50_000) + "\r\n");
        } else if (kind != Kind.DROPS && asked.path().equals("/robots.txt")) {
            write(out, kind == Kind.FORBIDDEN_BY_RULES
                    ? LocalSites.page("User-agent: *\nDisallow: /").replace("html", "plain")
                    : ANSWER.formatted(404));
        } else if (kind == Kind.ENDLESS) {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10737418240\r\n\r\nattendu");
            byte[] piece = new byte[8_192];
            for (int i = 0; i < 100_000; i++) {
                out.write(piece);
            }
        } else {
            switch (kind) {
                case SLOW -> {
                    Thread.sleep(Duration.ofSeconds(2));
                    write(out, LocalSites.page("x"));
                }
                case REDIRECTED -> write(out, asked.path().equals("/3")
                        ? LocalSites.page("x")
                        : redirect(302, asked.path().equals("/") ? "/1" : asked.path().equals("/1") ? "/2" : "/3"));
                case MOVED -> write(out, redirect(301, "https://h0.essai.org/"));
                case LOOP -> write(out, redirect(302, asked.path().equals("/") ? "/encore" : "/"));
                case HEAD_LIES -> write(out, isHead ? ANSWER.formatted(405) : LocalSites.page("x"));
                case NOT_FOUND -> write(out, ANSWER.formatted(404));
                case FAILING -> write(out, ANSWER.formatted(503));
                case REFUSING -> write(out, ANSWER.formatted(403));
                case DROPS -> {
                }
                default -> write(out, LocalSites.page("x"));
            }
        }
    }

    private static String redirect(int status, String where) {
        return "HTTP/1.1 " + status + " X\r\nLocation: " + where + "\r\nContent-Length: 0\r\n\r\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        sites.close();
    }
}
