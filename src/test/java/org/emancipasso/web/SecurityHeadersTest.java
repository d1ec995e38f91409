package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.security.TestSecurity;

@Platform
class SecurityHeadersTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> EXPECTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    private final Browser browser = new Browser();

    /** Every page, every asset, and every way to fail. */
    static Stream<String> everything() {
        return Stream.of(Stream.of(EveryPage.values()).map(EveryPage::path),
                Stream.of("css/app.css", "js/htmx.js", "img/bunting.svg").map(Assets.INSTANCE::url),
                Stream.of("/assets/000/css/app.css", "/api/nulle-part", "/essais/pannes/defaut", "/essais/pannes/base",
                        "/essais/pannes/statut-429",
                        "/prestataires/suggestions/lieux?pres-de=gu", "/robots.txt", "/sitemap.xml", "/favicon.ico"))
                .flatMap(paths -> paths);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void says_all_that_protects(String path) {
        Page page = browser.open(path);

        EXPECTED.forEach((name, value) -> assertEquals(List.of(value), page.response().headers().allValues(name)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void allows_the_site_and_nothing_else(String path) {
        List<String> sources = Stream.of(browser.open(path).header(POLICY).split("; "))
                .filter(directive -> !directive.startsWith("form-action "))
                .flatMap(directive -> Stream.of(directive.split(" ")).skip(1)).distinct().sorted().toList();

        assertEquals(List.of("'none'", "'self'"), sources);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void sends_forms_to_the_site_and_on_to_the_login_server_only(String path) {
        URI loginServer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", URI.class);

        assertTrue(List.of(browser.open(path).header(POLICY).split("; ")).contains(
                "form-action 'self' " + loginServer.getScheme() + "://" + loginServer.getAuthority()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
            "script-src 'self'", "style-src 'self'"})
    void closes_each_door(String directive) {
        assertTrue(List.of(browser.open("/").header(POLICY).split("; ")).contains(directive));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void sets_no_cookie(String path) {
        assertEquals(List.of(), browser.open(path).response().headers().allValues("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/dev-ui", "/q/openapi", "/q/arc"})
    void keeps_the_inside_off_the_public_port(String path) {
        assertEquals(404, browser.open(path).status());
    }

    /** Somebody who may do everything: others are asked who they are, which says nothing of the endpoint. */
    @Test
    @TestSecurity(user = "1", roles = {"curator", "moderator", "admin"})
    void an_endpoint_that_does_not_say_who_may_call_it_is_closed() {
        Page page = browser.open("/essais/pannes/sans-annotation");

        assertEquals(403, page.status());
        assertFalse(page.response().body().contains(FailingController.SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/prestataires?page=2", "/prestataires/1", "/nulle-part"})
    void repeats_no_forged_host(String target) {
        RawHttp.Answer answer = RawHttp.send("GET " + target
                + " HTTP/1.1\r\nHost: forge.example\r\nX-Forwarded-Host: forge.example\r\nConnection: close\r\n\r\n");

        assertFalse((answer.head() + answer.body()).contains("forge.example"));
    }
}
