package org.emancipasso.supervision;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.supervision.Round.Due;
import org.emancipasso.web.fetch.LocalSites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many addresses in one night. */
class RoundTest {

    private final LocalSites sites = LocalSites.open();
    private final Map<Long, Reason> found = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        sites.close();
    }

    @Test
    void asks_no_site_twice_at_once_whoever_leads_there() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        sites.site("commun.essai.org", (_, out) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(10);
            now.decrementAndGet();
            out.write(LocalSites.page("bonjour").getBytes(StandardCharsets.UTF_8));
        });
        IntStream.range(0, 20).forEach(i -> sites.site("renvoi" + i + ".essai.org",
                "HTTP/1.1 302 X\r\nLocation: http://commun.essai.org/\r\nContent-Length: 0\r\n\r\n"));
        List<Due> due = Stream.concat(
                IntStream.range(0, 20).mapToObj(i -> due(i, "renvoi" + i + ".essai.org", "/")),
                IntStream.range(20, 40).mapToObj(i -> due(i, "commun.essai.org", "/" + i))).toList();

        assertTrue(round(10_000).look(due, () -> true));
        assertAll(() -> assertEquals(40, found.size()), () -> assertEquals(1, most.get()),
                () -> assertEquals(21, sites.asked().stream().filter(asked -> asked.path().equals("/robots.txt"))
                        .map(LocalSites.Asked::host).distinct().count()));
    }

    @Test
    void begins_nothing_once_the_budget_is_spent() throws InterruptedException {
        sites.site("commun.essai.org", LocalSites.page("bonjour"));
        Round round = round(11);
        round.look(IntStream.range(0, 100).mapToObj(i -> due(i, "commun.essai.org", "/" + i)).toList(), () -> true);

        assertEquals(11, round.asked());
        assertEquals(10, found.size());
    }

    @Test
    void believes_no_silence_when_nobody_at_all_is_heard() throws InterruptedException {
        List<Due> due = IntStream.range(0, 60).mapToObj(i -> due(i, "muet" + i + ".essai.org", "/")).toList();

        assertFalse(round(10_000).look(due, () -> true));
        assertEquals(Map.of(), found);
    }

    @Test
    void believes_the_silence_of_many_while_one_that_answered_lately_still_does() throws InterruptedException {
        sites.site("temoin.essai.org", LocalSites.page("bonjour"));
        List<Due> due = IntStream.range(0, 100).mapToObj(i -> due(i, "muet" + i + ".essai.org", "/")).toList();

        assertTrue(round(10_000, due(1, "parti.essai.org", "/"), due(2, "temoin.essai.org", "/")).look(due,
                () -> true));
        assertEquals(100, found.size());
    }

    @Test
    void believes_silence_of_one_site_among_others() throws InterruptedException {
        sites.site("la.essai.org", LocalSites.page("bonjour"));

        assertTrue(round(10_000).look(List.of(due(1, "muet.essai.org", "/"), due(2, "la.essai.org", "/")), () -> true));
        assertEquals(Map.of(1L, Reason.UNKNOWN_HOST, 2L, Reason.FINE), found);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T00:30:00Z, true, 2026-11-02", "2026-11-01T23:30:00Z, false, 2026-11-01",
            "2026-11-02T05:30:00Z, false, 2026-11-02", "2026-07-01T23:30:00Z, true, 2026-07-02"})
    void the_night_is_that_of_paris(Instant moment, boolean isNight, LocalDate night) {
        Hours hours = new Hours(LocalTime.of(1, 0), LocalTime.of(6, 0));

        assertEquals(isNight, hours.hold(moment));
        assertEquals(night, hours.night(moment));
    }

    @Test
    void a_night_may_begin_in_the_evening() {
        Hours hours = new Hours(LocalTime.of(22, 0), LocalTime.of(5, 0));
        Instant early = Instant.parse("2026-11-02T03:00:00Z");

        assertTrue(hours.hold(early));
        assertEquals(LocalDate.parse("2026-11-01"), hours.night(early));
    }

    private Round round(int budget, Due... witnesses) {
        return new Round(sites.asker(), Settings.PATIENT, Clock.systemUTC(), "", budget, List.of(witnesses),
                (id, finding, _) -> found.put(id, finding.reason()));
    }

    private static Due due(long id, String host, String path) {
        return new Due(id, "http://" + host + path, host, null);
    }
}
