package org.emancipasso.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.emancipasso.account.People;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

/** No violation that axe sees, in light and dark, narrow and wide, with something new in the head. */
@Platform
class NotificationPagesAccessibilityTest {

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
    void have_no_violation(int width, ColorScheme scheme) {
        String cookie = People.cookie("acces", true);
        long member = Told.member("acces");
        Told.tell(member, "Une nouvelle lue", "/compte", "1");
        Told.tell(member, "Une nouvelle assez longue pour tenir sur deux lignes d’un petit écran", "/compte", "2");
        try (Chromium chromium = Chromium.of(width, scheme)) {
            String[] pair = cookie.split("=", 2);
            chromium.page().context().addCookies(List.of(new Cookie(pair[0], pair[1])
                    .setUrl(Browser.baseUrl().replace("http:", "https:")).setSecure(true)));

            assertEquals(List.of(), Stream.of("/compte/notifications", "/compte/notifications/reglages")
                    .flatMap(path -> violations(chromium, path)).toList());
        }
    }

    private static Stream<String> violations(Chromium chromium, String path) {
        chromium.open(path);
        if (chromium.page().locator(".unread").count() == 0) {
            return Stream.of("Not logged in on " + path);
        }
        boolean overflows = (boolean) chromium.page()
                .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return Stream.concat(overflows ? Stream.of(path + " overflows") : Stream.empty(),
                new AxeBuilder(chromium.page()).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> path + " " + rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream().map(node -> node.getHtml()).toList()));
    }
}
