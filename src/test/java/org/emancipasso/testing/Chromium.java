package org.emancipasso.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A real browser with one tab, fresh: no cache, no cookie. The Chromium of the system, started once for a run; Playwright
 * downloads none.
 */
public final class Chromium implements AutoCloseable {

    /** A small phone held upright. */
    public static final int PHONE_WIDTH = 360;
    public static final int PHONE_HEIGHT = 740;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;

    private static com.microsoft.playwright.@Nullable Browser running;

    private final BrowserContext context;
    private final Page page;

    private Chromium(NewContextOptions options) {
        context = browser().newContext(options.setLocale("fr-FR").setBaseURL(Browser.baseUrl()));
        page = context.newPage();
    }

    /** A wide window with JavaScript. */
    public static Chromium desk() {
        return new Chromium(new NewContextOptions().setViewportSize(DESK_WIDTH, DESK_HEIGHT));
    }

    /** A phone with JavaScript. */
    public static Chromium phone() {
        return new Chromium(new NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
    }

    /** A phone where scripts do not run. */
    public static Chromium phoneWithoutJavaScript() {
        return new Chromium(
                new NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT).setJavaScriptEnabled(false));
    }

    /** A window of any width, where nothing moves. */
    public static Chromium of(int width) {
        return new Chromium(new NewContextOptions().setViewportSize(width, DESK_HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** The tab. */
    public Page page() {
        return page;
    }

    /** Opens a path in the tab. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        com.microsoft.playwright.Browser browser = running;
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(arguments()));
            running = browser;
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome").map(Path.of("/usr/bin")::resolve)
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: apt install chromium, as bin/test does"));
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-gpu"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
