package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Looks;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** What axe can see of the WCAG and of good practice: no violation on any page, in light and dark, narrow and wide. */
@Platform
class AccessibilityTest {

    private static final int NARROW = 360;
    private static final int WIDE = 1280;

    /** A tab for each width, kept for all pages. */
    private static final Map<Integer, Chromium> TABS = new HashMap<>();
    /** What was seen of a page at a width in each scheme: it is loaded once for all. */
    private static final Map<String, Map<ColorScheme, List<String>>> SEEN = new HashMap<>();

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
    }

    @AfterAll
    static void close() {
        TABS.values().forEach(Chromium::close);
        TABS.clear();
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_on_a_phone_in_light(EveryPage every) {
        assertEquals(List.of(), violations(every, NARROW, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_on_a_phone_in_dark(EveryPage every) {
        assertEquals(List.of(), violations(every, NARROW, ColorScheme.DARK));
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_on_a_desk_in_light(EveryPage every) {
        assertEquals(List.of(), violations(every, WIDE, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void has_no_violation_on_a_desk_in_dark(EveryPage every) {
        assertEquals(List.of(), violations(every, WIDE, ColorScheme.DARK));
    }

    private static List<String> violations(EveryPage every, int width, ColorScheme scheme) {
        return SEEN.computeIfAbsent(every + " " + width, _ -> look(every, width)).get(scheme);
    }

    private static Map<ColorScheme, List<String>> look(EveryPage every, int width) {
        Page page = TABS.computeIfAbsent(width, Chromium::of).open(every.path());
        return Map.of(ColorScheme.LIGHT, Looks.violations(page, ColorScheme.LIGHT), ColorScheme.DARK,
                Looks.violations(page, ColorScheme.DARK));
    }
}
