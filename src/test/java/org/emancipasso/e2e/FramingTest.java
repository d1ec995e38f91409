package org.emancipasso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;

/** Somebody else's page, on another origin, in a real browser: it may show the list made for that, and nothing else. */
@Platform
class FramingTest {

    /** What the browser tells the developers of the other site. */
    private static final String REFUSAL = "frame-ancestors 'none'";

    /** One window: a new one for each page would cost more than the page. */
    private static Chromium chromium;
    private Page page;
    private HttpServer other;

    @BeforeAll
    static void open() {
        Browser.awaitIndex();
        chromium = Chromium.desk();
    }

    @AfterAll
    static void closeAll() {
        chromium.close();
    }

    @BeforeEach
    void openAnotherSite() throws IOException {
        page = chromium.page().context().newPage();
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.start();
    }

    @AfterEach
    void close() {
        page.close();
        other.stop(0);
    }

    @Test
    void shows_the_list_with_its_look_and_its_filters() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        FrameLocator frame = framed("/prestataires/encart?q=nextcloud&etape=3");

        assertThat(frame.getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setLevel(1)))
                .hasText("5 structures correspondent");
        assertThat(frame.locator("ol")).hasCSS("list-style-type", "none");
        assertThat(frame.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Ligne de touche")))
                .hasAttribute("href", java.util.regex.Pattern.compile("^https://emancipasso.test/prestataires/\\d+"));
        assertEquals(List.of("/prestataires/encart"), asked.stream().filter(url -> url.startsWith(Browser.baseUrl()))
                .map(url -> java.net.URI.create(url).getPath()).toList());
        assertEquals(List.of(), page.context().cookies());
    }

    @ParameterizedTest
    @EnumSource
    void no_other_page_may_be_framed(EveryPage every) {
        String path = every.path();

        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions().setPredicate(message -> message.text().contains(REFUSAL)),
                () -> framed(path));
    }

    private FrameLocator framed(String path) {
        String html = "<!doctype html><html lang=fr><title>Ailleurs</title><iframe width=600 height=600 src='"
                + Browser.baseUrl() + path.replace("&", "&amp;").replace("'", "%27") + "'></iframe>";
        other.createContext("/", exchange -> {
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        page.navigate("http://127.0.0.1:" + other.getAddress().getPort() + "/");
        return page.frameLocator("iframe");
    }
}
