package org.emancipasso.web.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Chromium;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;

/** Texts that try to run a script in a real browser, or to have it ask a stranger. */
@Platform
class ScriptsTest {

    /** Counts what runs; presses, hovers and focuses all that there is; reads it back as a browser writes it (mutations). */
    private static final String HOOK = """
        window.ran = 0;
        window.alert = () => { window.ran++; };
        document.addEventListener('DOMContentLoaded', () => {
          const texts = [...document.querySelectorAll('section')];
          const unstable = texts.filter(text => {
            const before = text.innerHTML;
            const again = document.createElement('section');
            document.body.append(again);
            again.innerHTML = before;
            return again.innerHTML !== before;
          }).length;
          for (const one of document.body.querySelectorAll('*')) {
            for (const event of ['mouseover', 'mouseenter', 'focus', 'toggle', 'error', 'load', 'pointerover']) {
              one.dispatchEvent(new Event(event));
            }
            const ours = one.tagName === 'A' && /^(https?|mailto):/.test(one.protocol ?? '');
            if (!ours) { one.dispatchEvent(new MouseEvent('click', { cancelable: true })); }
          }
          setTimeout(() => {
                Object.assign(document.body.dataset, { ran: window.ran, unstable });
              }, 300);
        });
        """;

    private final List<String> texts = Examples.ofScripts();

    @Test
    void none_of_them_runs_or_asks_a_stranger_whether_or_not_the_policy_helps() {
        String page = page(texts.stream().map(text -> Markdown.render(text, new Forum()).html()).toList());
        assertTrue(texts.size() >= 200, "too few: " + texts.size());
        assertEquals(new Seen(0, 0, List.of()), seen(page, Map.of()));
        String policy = new Browser().open("/").header("Content-Security-Policy");
        assertEquals(new Seen(0, 0, List.of()), seen(page, Map.of("Content-Security-Policy", policy)));
    }

    @Test
    void without_the_allow_list_they_do_run() {
        Parser parser = Parser.builder().build();
        HtmlRenderer open = HtmlRenderer.builder().build();
        Seen seen = seen(page(List.of(open.render(parser.parse("[a](javascript:alert(1))")),
                open.render(parser.parse("<img src=x onerror=alert(1)> ![x](https://evil.invalid/p.png)")))), Map.of());
        assertTrue(seen.ran >= 2, "ran: " + seen.ran);
        assertFalse(seen.asked.isEmpty());
    }

    @Test
    void what_is_safe_stays_as_it_is_when_made_safe_again() {
        assertEquals(List.of(), texts.stream().map(text -> Markdown.render(text, new Forum()).html())
                .filter(html -> !Rendering.safe(html).equals(html)).toList());
    }

    /** @param unstable texts that a browser reads otherwise the second time */
    private record Seen(int ran, int unstable, List<String> asked) {}

    private static Seen seen(String page, Map<String, String> headers) {
        HttpServer server = serve(page, headers);
        try (Chromium chromium = Chromium.desk()) {
            String site = "http://localhost:" + server.getAddress().getPort() + "/";
            List<String> asked = new CopyOnWriteArrayList<>();
            Page tab = chromium.page();
            tab.onRequest(request -> {
                if (!List.of(site, site + "hook.js", site + "favicon.ico").contains(request.url())
                        && !request.url().startsWith(site + "forum/pieces/1")) {
                    asked.add(request.url());
                }
            });
            tab.onDialog(dialog -> asked.add("dialog " + dialog.message()));
            tab.navigate(site);
            // Not evaluated in the page: the policy refuses that too.
            Locator body = tab.locator("body[data-ran]");
            return new Seen(Integer.parseInt(body.getAttribute("data-ran")),
                    Integer.parseInt(body.getAttribute("data-unstable")), asked);
        } finally {
            server.stop(0);
        }
    }

    private static String page(List<String> texts) {
        return "<!DOCTYPE html><html lang=\"fr\"><head><title>x</title><script src=\"/hook.js\"></script></head><body>"
                + texts.stream().map(text -> "<section>" + text + "</section>").collect(Collectors.joining("\n"))
                + "</body></html>";
    }

    private static HttpServer serve(String page, Map<String, String> headers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                boolean isPage = "/".equals(exchange.getRequestURI().getPath());
                boolean isHook = "/hook.js".equals(exchange.getRequestURI().getPath());
                byte[] body = (isPage ? page : isHook ? HOOK : "").getBytes(StandardCharsets.UTF_8);
                headers.forEach(exchange.getResponseHeaders()::set);
                exchange.getResponseHeaders().set("Content-Type",
                        isHook ? "text/javascript" : "text/html; charset=utf-8");
                exchange.sendResponseHeaders(isPage || isHook ? 200 : 404, body.length == 0 ? -1 : body.length);
                if (body.length > 0) {
                    exchange.getResponseBody().write(body);
                }
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
