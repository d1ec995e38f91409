package org.emancipasso.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;

/** What axe can see of the WCAG and of good practice: no violation on any page, in light and dark, narrow and wide. */
@Platform
class AccessibilityTest {

    private static final int NARROW = 360;
    private static final int WIDE = 1280;

    /** A tab for each look, kept for all pages. */
    private static final Map<String, Chromium> LOOKS = new HashMap<>();

    @AfterAll
    static void close() {
        LOOKS.values().forEach(Chromium::close);
        LOOKS.clear();
    }

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
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
        Chromium chromium = LOOKS.computeIfAbsent(scheme + " " + width, _ -> Chromium.of(width, scheme));
        chromium.open(every.path());
        return new AxeBuilder(chromium.page()).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
