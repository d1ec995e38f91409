package org.emancipasso.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

/** Pages as they are seen narrow and wide, in light and dark. */
public final class Looks {

    private static final List<Integer> WIDTHS = List.of(Chromium.PHONE_WIDTH, 1280);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private Looks() {
    }

    /** What axe sees, and what overflows, on some pages in every look. */
    public static List<String> problems(String cookie, List<String> paths) {
        return WIDTHS.stream().flatMap(width -> problems(cookie, paths, width, SCHEMES)).toList();
    }

    /** The same in one look, narrow and dark: for pages of a shape that others are seen in every look for. */
    public static List<String> problemsInOne(String cookie, List<String> paths) {
        return problems(cookie, paths, Chromium.PHONE_WIDTH, List.of(ColorScheme.DARK)).toList();
    }

    /** What axe sees of the page that is open, in one scheme. */
    public static List<String> violations(Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return Axe.violations(page);
    }

    private static Stream<String> problems(String cookie, List<String> paths, int width, List<ColorScheme> schemes) {
        try (Chromium chromium = Chromium.of(width)) {
            logIn(chromium, cookie);
            return paths.stream().flatMap(path -> problems(chromium, path, schemes).stream()
                    .map(problem -> path + " " + width + " " + problem)).toList().stream();
        }
    }

    /** Gives a browser the cookie of a session, {@code name=value}. */
    public static void logIn(Chromium chromium, String cookie) {
        String[] pair = cookie.split("=", 2);
        chromium.page().context().addCookies(
                List.of(new Cookie(pair[0], pair[1]).setUrl("https://localhost").setSecure(true)));
    }

    private static List<String> problems(Chromium chromium, String path, List<ColorScheme> schemes) {
        Page page = chromium.open(path);
        List<String> problems = new ArrayList<>();
        for (ColorScheme scheme : schemes) {
            violations(page, scheme).forEach(violation -> problems.add(scheme + " " + violation));
        }
        if (!page.url().endsWith(path)) {
            problems.add("led to " + page.url());
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            problems.add("overflows");
        }
        return problems;
    }
}
