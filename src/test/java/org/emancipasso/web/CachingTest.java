package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.EveryPage;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Platform
class CachingTest {

    private static final Set<EveryPage> FOR_ONE_PERSON = EnumSet.of(EveryPage.REFUSAL, EveryPage.INVITATION,
            EveryPage.REPORT, EveryPage.REPORT_ILLEGAL, EveryPage.PROPOSAL, EveryPage.CORRECTION, EveryPage.WRITE,
            EveryPage.NOBODY, EveryPage.ALERT, EveryPage.ITEM_FEEDBACK, EveryPage.SUGGESTION,
            EveryPage.SUGGESTED);

    private final Browser browser = new Browser();

    @BeforeAll
    static void awaitIndex() {
        Browser.awaitIndex();
    }

    static Stream<String> found() {
        return Stream.of(EveryPage.values()).filter(page -> page.status() == 200 && !FOR_ONE_PERSON.contains(page))
                .map(EveryPage::path);
    }

    static Stream<String> failed() {
        return Stream.concat(
                Stream.of(EveryPage.values()).filter(page -> page.status() != 200).map(EveryPage::path),
                Stream.concat(FOR_ONE_PERSON.stream().map(EveryPage::path),
                        Stream.of("/essais/pannes/defaut", "/essais/pannes/base", "/api/nulle-part",
                                "/assets/000/css/app.css")));
    }

    static Stream<String> assets() {
        return Stream.of("css/app.css", "js/htmx.js", "img/bunting.svg", "img/favicon.svg").map(Assets.INSTANCE::url);
    }

    @ParameterizedTest
    @MethodSource("found")
    void a_page_is_kept_a_minute_by_anyone(String path) {
        assertEquals("public, max-age=60", browser.open(path).header("Cache-Control"));
    }

    @ParameterizedTest
    @MethodSource("found")
    void a_page_that_has_not_changed_is_not_sent_again(String path) {
        String tag = browser.open(path).header("ETag");
        Page again = get(path, "If-None-Match", tag);

        assertEquals(304, again.status());
        assertEquals("", again.response().body());
    }

    @Test
    void an_unchanged_page_repeats_how_long_it_is_kept() {
        Page again = get("/", "If-None-Match", browser.open("/").header("ETag"));

        assertEquals("public, max-age=60", again.header("Cache-Control"));
    }

    @Test
    void two_pages_have_two_tags() {
        assertNotEquals(browser.open("/").header("ETag"), browser.open("/prestataires").header("ETag"));
    }

    @ParameterizedTest
    @MethodSource("failed")
    void a_failure_and_a_page_for_one_person_are_not_kept(String path) {
        assertEquals("no-store", browser.open(path).header("Cache-Control"));
    }

    @ParameterizedTest
    @MethodSource("assets")
    void an_asset_is_kept_for_ever(String path) {
        Page page = browser.open(path);

        assertEquals(200, page.status());
        assertEquals("public, max-age=31536000, immutable", page.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/", "/assets/css/app.css", "/assets/000000000000/css/app.css"})
    void an_asset_of_another_version_does_not_exist(String path) {
        assertEquals(404, browser.open(path).status());
    }

    @Test
    void an_asset_that_does_not_exist_is_missing_under_the_right_fingerprint_too() {
        String path = Assets.INSTANCE.url("css/app.css").replace("app.css", "nothing.css");

        assertEquals(404, browser.open(path).status());
    }

    @ParameterizedTest
    @MethodSource({"found", "failed", "assets"})
    void text_leaves_compressed(String path) {
        Page page = get(path, "Accept-Encoding", "gzip");

        assertEquals("gzip", page.header("Content-Encoding"));
    }

    @ParameterizedTest
    @MethodSource({"found", "failed", "assets"})
    void a_cache_is_told_that_compression_varies(String path) {
        String varies = browser.open(path).header("Vary");

        assertTrue(varies.toLowerCase(Locale.ROOT).startsWith("accept-encoding"), varies);
    }

    @ParameterizedTest
    @MethodSource("found")
    void a_cache_is_told_that_members_see_another_page(String path) {
        assertEquals("Accept-Encoding, Cookie", browser.open(path).header("Vary"));
    }

    private Page get(String path, String header, String value) {
        return browser.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path)).header(header, value).build());
    }
}
