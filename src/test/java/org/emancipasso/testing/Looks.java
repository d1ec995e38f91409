package org.emancipasso.testing;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

/** Pages as a member sees them, narrow and wide, in light and dark. */
public final class Looks {

    private static final List<Integer> WIDTHS = List.of(Chromium.PHONE_WIDTH, 1280);

    private Looks() {
    }

    /** What axe sees, and what overflows, on some pages in every look. */
    public static List<String> problems(String cookie, List<String> paths) {
        List<String> problems = new ArrayList<>();
        for (int width : WIDTHS) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                problems.addAll(problems(cookie, paths, width, scheme));
            }
        }
        return problems;
    }

    /** The same in one look, narrow and dark: for pages of a shape that others are seen in every look for. */
    public static List<String> problemsInOne(String cookie, List<String> paths) {
        return problems(cookie, paths, Chromium.PHONE_WIDTH, ColorScheme.DARK);
    }

    private static List<String> problems(String cookie, List<String> paths, int width, ColorScheme scheme) {
        try (Chromium chromium = Chromium.of(width, scheme)) {
            logIn(chromium, cookie);
            return paths.stream().flatMap(path -> problems(chromium, path).stream()
                    .map(problem -> path + " " + width + " " + scheme + " " + problem)).toList();
        }
    }

    /** Gives a browser the cookie of a session, {@code name=value}. */
    public static void logIn(Chromium chromium, String cookie) {
        String[] pair = cookie.split("=", 2);
        chromium.page().context().addCookies(
                List.of(new Cookie(pair[0], pair[1]).setUrl("https://localhost").setSecure(true)));
    }

    private static List<String> problems(Chromium chromium, String path) {
        chromium.open(path);
        List<String> problems = new ArrayList<>(new AxeBuilder(chromium.page()).setLegacyMode(true).analyze()
                .getViolations().stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList());
        if (!chromium.page().url().endsWith(path)) {
            problems.add("led to " + chromium.page().url());
        }
        if ((Boolean) chromium.page()
                .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            problems.add("overflows");
        }
        return problems;
    }
}
