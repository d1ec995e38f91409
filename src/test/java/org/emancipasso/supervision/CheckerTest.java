package org.emancipasso.supervision;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.emancipasso.web.fetch.ForeignSites;
import org.emancipasso.web.fetch.LocalSites;
import org.emancipasso.web.fetch.LocalSites.Asked;
import org.emancipasso.web.fetch.LocalSites.Certificate;
import org.emancipasso.web.fetch.LocalSites.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look at an address finds, whatever the site does. */
class CheckerTest {

    private static final LocalSites SITES = LocalSites.open();
    private static final ForeignSites ASKER = SITES.asker();
    private static final String HOST = "site.essai.org";
    private static final String NO_RULES = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

    private Clock clock = Clock.systemUTC();
    private Settings settings = Settings.PATIENT;
    private int before;

    @BeforeEach
    void begin() {
        SITES.secured(HOST, Certificate.GOOD);
        before = SITES.asked().size();
    }

    @AfterAll
    static void close() {
        SITES.close();
    }

    @ParameterizedTest
    @CsvSource({"200, FINE, ''", "204, FINE, ''", "206, FINE, ''", "416, FINE, ''", "404, NOT_FOUND, 404",
            "410, NOT_FOUND, 410", "403, REFUSED_US, 403", "429, REFUSED_US, 429", "500, SERVER_ERROR, 500",
            "503, SERVER_ERROR, 503", "400, ODD_STATUS, 400", "300, ODD_STATUS, 300", "301, LOST, ''"})
    void says_what_a_status_means(int status, Reason reason, String detail) {
        answers("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n");

        assertEquals(Finding.of(reason, detail), look("https://" + HOST + "/"));
    }

    @Test
    void asks_with_the_head_alone_and_says_who_asks() {
        answers(LocalSites.page("bonjour"));
        look("https://" + HOST + "/page?q=1");

        Asked asked = requests().getLast();
        assertAll(() -> assertEquals("HEAD", asked.method()), () -> assertEquals("/page?q=1", asked.path()),
                () -> assertEquals("emancipasso-veille/1.0 (+https://emancipasso.test/contact; contact@exemple.org)",
                        asked.headers().get("user-agent")),
                () -> assertEquals(List.of("/robots.txt", "/page?q=1"),
                        requests().stream().map(Asked::path).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"405", "403", "501", "404", "500", "drop", "silence"})
    void reads_the_beginning_of_the_page_where_head_lies(String lie) {
        settings = lie.equals("silence") ? Settings.QUICK : Settings.PATIENT;
        pages((asked, out) -> {
            if (!asked.method().equals("HEAD")) {
                write(out, LocalSites.page("bonjour"));
            } else if (lie.equals("silence")) {
                Thread.sleep(Duration.ofSeconds(5));
            } else if (!lie.equals("drop")) {
                write(out, "HTTP/1.1 " + lie + " X\r\nContent-Length: 0\r\n\r\n");
            }
        });

        assertEquals(Finding.FINE, look("https://" + HOST + "/"));
        assertEquals("bytes=0-65535", requests().getLast().headers().get("range"));
    }

    @Test
    void follows_five_redirections() {
        pages((asked, out) -> {
            int left = Integer.parseInt(asked.path().substring(1));
            write(out, left == 0
                    ? LocalSites.page("bonjour")
                    : "HTTP/1.1 302 X\r\nLocation: " + (left - 1) + "\r\nContent-Length: 0\r\n\r\n");
        });

        assertEquals(Finding.FINE, look("http://" + HOST + "/5"));
        assertEquals(Finding.of(Reason.TOO_MANY_REDIRECTS), look("http://" + HOST + "/6"));
    }

    @Test
    void notices_that_it_goes_round_in_circles() {
        answers("HTTP/1.1 302 X\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");

        assertEquals(Finding.of(Reason.LOOP), look("https://" + HOST + "/"));
        assertEquals(2, requests().size());
    }

    @ParameterizedTest
    @CsvSource({"301, MOVED", "308, MOVED", "302, FINE", "307, FINE"})
    void says_where_a_site_moved_for_good(int status, Reason reason) {
        answers("HTTP/1.1 " + status + " X\r\nLocation: https://autre.essai.org/ici\r\n\r\n");
        SITES.site("autre.essai.org", LocalSites.page("bonjour"));

        assertEquals(Finding.of(reason, reason == Reason.MOVED ? "https://autre.essai.org/ici" : ""),
                look("https://" + HOST + "/"));
        answers("HTTP/1.1 " + status + " X\r\nLocation: http://www.site.essai.org/\r\n\r\n");
        SITES.site("www.site.essai.org", LocalSites.page("bonjour"));
        assertEquals(Finding.FINE, look("https://" + HOST + "/"), "the same site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://qui:quoi@site.essai.org/", "ftp://site.essai.org/", "http://site.essai.org:22/",
            "file:///etc/passwd", "gopher://site.essai.org/", "https://site.essai.org:9000/"})
    void does_not_follow_to_where_nothing_is_asked(String where) {
        answers("HTTP/1.1 302 X\r\nLocation: " + where + "\r\n\r\n");

        assertEquals(Finding.of(Reason.NOT_ASKED, where), look("https://" + HOST + "/"));
        assertEquals(2, requests().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "EARLY", "ANOTHER", "UNKNOWN", "NONE", "CUT", "MUTE", "REFUSING"})
    void tells_broken_certificates_apart(Certificate certificate) {
        settings = certificate == Certificate.MUTE ? Settings.QUICK : Settings.PATIENT;
        answers(LocalSites.page("bonjour"));
        SITES.secured(HOST, certificate);

        assertEquals(switch (certificate) {
            case EXPIRED -> Reason.CERTIFICATE_EXPIRED;
            case EARLY -> Reason.CERTIFICATE_EARLY;
            case ANOTHER -> Reason.CERTIFICATE_OF_ANOTHER;
            case UNKNOWN -> Reason.CERTIFICATE_UNKNOWN;
            case MUTE -> Reason.SILENT;
            default -> Reason.UNSECURED;
        }, look("https://" + HOST + "/").reason());
        assertEquals(List.of(), requests());
    }

    @Test
    void warns_of_a_certificate_that_ends_soon() {
        answers(LocalSites.page("bonjour"));
        clock = Clock.fixed(Instant.parse("2119-12-01T00:00:00Z"), ZoneOffset.UTC);

        assertEquals(Finding.of(Reason.CERTIFICATE_ENDS, "2119-12-08"), look("https://" + HOST + "/"));
    }

    @Test
    void looks_for_what_is_to_be_read_there() {
        answers(LocalSites.page("<html><title>La Fabrique</title><body>Ateliers&nbsp;d’<b>été</b> ouverts</body>"));

        assertAll(() -> assertEquals(Finding.FINE, look("https://" + HOST + "/", "ateliers d’ÉTÉ")),
                () -> assertEquals(Finding.FINE, look("https://" + HOST + "/", "la fabrique")),
                () -> assertEquals(Finding.of(Reason.TEXT_MISSING), look("https://" + HOST + "/", "à vendre")));
    }

    @Test
    void comes_to_no_site_that_asks_programs_not_to() {
        SITES.site(HOST, (asked, out) -> write(out,
                LocalSites.page("User-agent: emancipasso-veille\nDisallow: /prive\n\nUser-agent: *\nDisallow: /")
                        .replace("text/html", "text/plain")));

        assertEquals(Finding.of(Reason.ROBOTS), look("https://" + HOST + "/prive/a"));
        assertEquals(1, requests().size());
        assertEquals(Finding.FINE, look("https://" + HOST + "/public"));
    }

    @Test
    void believes_a_site_whose_rules_cannot_be_read_to_be_broken() {
        SITES.site(HOST, (asked, out) -> write(out,
                asked.path().equals("/robots.txt") ? "HTTP/1.1 500 X\r\n\r\n" : LocalSites.page("bonjour")));

        assertEquals(Finding.of(Reason.SERVER_ERROR, 500), look("https://" + HOST + "/"));
        assertEquals(1, requests().size());
    }

    @Test
    void reads_little_of_an_endless_page() {
        answers(LocalSites.page("bonjour"));
        int[] sent = {0};
        pages((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n");
            byte[] piece = new byte[8_192];
            for (; sent[0] < 100_000_000; sent[0] += piece.length) {
                out.write(piece);
            }
        });

        assertEquals(Finding.of(Reason.TEXT_MISSING), look("http://" + HOST + "/", "bonjour"));
        assertTrue(sent[0] < 20_000_000, () -> "the site could send " + sent[0]);
    }

    @Test
    void does_not_wait_for_one_who_says_a_letter_now_and_then() {
        settings = Settings.QUICK;
        pages((asked, out) -> {
            for (char letter : ("HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(1_000)).toCharArray()) {
                out.write(letter);
                out.flush();
                Thread.sleep(100);
            }
        });
        long begun = System.nanoTime();

        assertEquals(Reason.SILENT, look("http://" + HOST + "/", "bonjour").reason());
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 20, "all of it takes 100 s");
    }

    @ParameterizedTest
    @CsvSource({"silence, SILENT", "drop, DROPPED", "nonsense, GARBLED", "headers, GARBLED", "line, GARBLED"})
    void says_how_a_site_does_not_answer(String how, Reason reason) {
        settings = reason == Reason.SILENT ? Settings.QUICK : Settings.PATIENT;
        SITES.site(HOST, (asked, out) -> {
            switch (how) {
                case "silence" -> Thread.sleep(Duration.ofSeconds(5));
                case "nonsense" -> write(out, "220 smtp.exemple.org ESMTP\r\n".repeat(20));
                case "headers" -> write(out, "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(100_000) + "\r\n");
                case "line" -> write(out, "HTTP/1.1 200 OK\r\nX: " + "y".repeat(1_000_000) + "\r\n\r\n");
                default -> {
                }
            }
        });

        assertEquals(reason, look("https://" + HOST + "/").reason());
    }

    @Test
    void a_name_that_nobody_has_leads_nowhere() {
        assertEquals(Reason.UNKNOWN_HOST, look("https://nulle-part.essai.org/").reason());
    }

    private void answers(String answer) {
        pages((asked, out) -> write(out, answer));
    }

    /** Without rules for programs. */
    private void pages(Site site) {
        SITES.site(HOST, (asked, out) -> {
            if (asked.path().equals("/robots.txt")) {
                write(out, NO_RULES);
            } else {
                site.answer(asked, out);
            }
        });
        before = SITES.asked().size();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private List<Asked> requests() {
        return SITES.asked().subList(before, SITES.asked().size());
    }

    private Finding look(String address) {
        return look(address, null);
    }

    private Finding look(String address, @Nullable String expected) {
        try {
            return new Checker(
                    new Asker(ASKER, settings, "https://emancipasso.test/contact; contact@exemple.org"), clock)
                    .check(URI.create(address), expected);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
