package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What a page costs on its first visit, as Chromium counts it: compressed bodies and headers of all that it loads. */
@Platform
class PageWeightTest {

    private static final int MOST_BYTES = 39 * 1024;
    private static final int MOST_BYTES_OF_A_MAP = 60 * 1024;
    private static final int MOST_REQUESTS = 6;
    private static final int MOST_REQUESTS_OF_A_FORM = 7;
    private static final int MOST_ELEMENTS = 600;
    private static final int MOST_ELEMENTS_OF_A_MAP = 900;
    /** Half a second without a request is the end of a visit: several are waited for together. */
    private static final int AT_ONCE = 8;
    private static final Map<EveryPage, Visit> VISITS = new EnumMap<>(EveryPage.class);

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "SEARCH", "FILTERED", "RICH_LISTING", "LETTERS", "PRIVACY", "MISSING",
            "FORUM", "FORUM_CATEGORY", "FORUM_TOPIC"})
    void is_light(EveryPage every) {
        Visit visit = visit(every);

        assertTrue(visit.bytes <= MOST_BYTES, visit::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "FILTERED_MAP"})
    void a_map_is_light_for_a_map(EveryPage every) {
        Visit visit = visit(every);

        assertTrue(visit.bytes <= MOST_BYTES_OF_A_MAP, visit::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "CORRECTION"}, mode = Mode.EXCLUDE)
    void asks_for_little(EveryPage every) {
        Visit visit = visit(every);

        assertTrue(visit.requests.size() <= MOST_REQUESTS, visit::toString);
    }

    /** Its style, and the proof of work. */
    @ParameterizedTest
    @EnumSource(names = {"PROPOSAL", "CORRECTION"})
    void a_long_form_asks_for_little(EveryPage every) {
        Visit visit = visit(every);

        assertTrue(visit.requests.size() <= MOST_REQUESTS_OF_A_FORM, visit::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "FILTERED_MAP"}, mode = Mode.EXCLUDE)
    void has_few_elements(EveryPage every) {
        Visit visit = visit(every);

        assertTrue(visit.elements <= MOST_ELEMENTS, visit::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "FILTERED_MAP"})
    void a_map_has_few_elements_for_a_map(EveryPage every) {
        Visit visit = visit(every);

        assertTrue(visit.elements <= MOST_ELEMENTS_OF_A_MAP, visit::toString);
    }

    @ParameterizedTest
    @EnumSource
    void asks_nobody_else(EveryPage every) {
        List<String> elsewhere = visit(every).requests.stream().filter(url -> !url.startsWith(Browser.baseUrl() + "/"))
                .toList();

        assertEquals(List.of(), elsewhere);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_nothing_on_the_visitors_machine(EveryPage every) {
        assertEquals("", visit(every).left);
    }

    /**
     * A first visit.
     *
     * @param left cookies and local storage afterwards
     */
    private record Visit(int bytes, List<String> requests, int elements, String left) {}

    private static Visit visit(EveryPage every) {
        if (!VISITS.containsKey(every)) {
            List<Visitor> visitors = Arrays.stream(EveryPage.values())
                    .skip(every.ordinal() / AT_ONCE * AT_ONCE).limit(AT_ONCE).map(Visitor::new).toList();
            visitors.forEach(visitor -> VISITS.put(visitor.every, visitor.leave()));
        }
        return VISITS.get(every);
    }

    /** Somebody who was never there. */
    private static final class Visitor {

        private final EveryPage every;
        private final Chromium chromium = Chromium.desk();
        private final List<String> requests = new ArrayList<>();
        private final List<Integer> bytes = new ArrayList<>();

        Visitor(EveryPage every) {
            this.every = every;
            CDPSession devTools = chromium.page().context().newCDPSession(chromium.page());
            devTools.send("Network.enable");
            devTools.on("Network.requestWillBeSent", event -> requests.add(url(event)));
            devTools.on("Network.loadingFinished", event -> bytes.add(event.get("encodedDataLength").getAsInt()));
            chromium.open(every.path());
        }

        /** Waits until nothing is loaded any more. */
        Visit leave() {
            try (chromium) {
                Page page = chromium.page();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                return new Visit(bytes.stream().mapToInt(Integer::intValue).sum(), requests,
                        (int) page.evaluate("() => document.querySelectorAll('*').length"),
                        (String) page.evaluate("() => document.cookie + Object.keys(localStorage)"));
            }
        }
    }

    private static String url(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString();
    }
}
