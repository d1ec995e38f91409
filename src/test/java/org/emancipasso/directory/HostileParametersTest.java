package org.emancipasso.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.emancipasso.testing.NaughtyStrings;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.RawHttp;
import org.emancipasso.testing.RawHttp.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is put in an address, the platform answers, and shows it as text. */
@Platform
class HostileParametersTest {

    private static final List<String> PARAMETERS = List.of("q", "accompagnement", "etape", "taille", "modalite",
            "structure", "outil", "quitter", "departement", "pres-de", "rayon", "tri", "page", "lettre");
    private static final List<String> PAGES = List.of("/prestataires?", "/prestataires/carte?");
    private static final int AT_ONCE = 4;
    /** One string in so many is tried in each parameter by itself. */
    private static final int SAMPLE = 30;
    private static final Pattern FOREIGN = Pattern
            .compile("img|iframe|object|embed|video|audio|style|base|frame|marquee");

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @Test
    void all_parameters_take_any_string() {
        assertEquals(List.of(), problems(PAGES.stream().flatMap(page -> NaughtyStrings.all().stream()
                .map(naughty -> PARAMETERS.stream().map(name -> name + "=" + encode(naughty))
                        .collect(Collectors.joining("&", page, ""))))));
    }

    @Test
    void each_parameter_takes_any_string_alone() {
        List<String> all = NaughtyStrings.all();
        assertEquals(List.of(), problems(IntStream.range(0, all.size() * PARAMETERS.size())
                .filter(i -> i % SAMPLE == 0)
                .mapToObj(i -> PAGES.get(i / SAMPLE % PAGES.size()) + PARAMETERS.get(i % PARAMETERS.size()) + "="
                        + encode(all.get(i / PARAMETERS.size())))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires.csv?", "/prestataires.geojson?", "/prestataires.atom?",
            "/prestataires/encart?", "/prestataires/reprendre?", "/api/v1/providers?"})
    void every_format_takes_any_string(String path) {
        List<String> all = NaughtyStrings.all();
        assertEquals(List.of(), problems(IntStream.range(0, all.size())
                .mapToObj(i -> path + PARAMETERS.get(i % (PARAMETERS.size() - 1)) + "=" + encode(all.get(i)))));
    }

    @Test
    void any_string_may_be_the_name_of_a_parameter() {
        assertEquals(List.of(), problems(NaughtyStrings.all().stream()
                .map(naughty -> "/prestataires?" + encode(naughty) + "=1")));
    }

    @Test
    void any_string_may_follow_the_number_of_a_listing() {
        assertEquals(List.of(), problems(NaughtyStrings.all().stream()
                .map(naughty -> "/prestataires/1-" + encode(naughty).replace("+", "%20"))));
    }

    @Test
    void suggestions_and_letters_take_any_string() {
        assertEquals(List.of(), problems(NaughtyStrings.all().stream().map(HostileParametersTest::encode)
                .flatMap(naughty -> Stream.of("/prestataires/suggestions/fiches?q=" + naughty,
                        "/prestataires/suggestions/lieux?pres-de=" + naughty,
                        "/prestataires/a-z?lettre=" + naughty))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E9", "%00", "%C0%AF", "%FF%FE", "%ED%A0%80", "a%0d%0aSet-Cookie:x=y", "%7f", "%1b[31m"})
    void bytes_that_are_no_text_are_read_all_the_same(String value) {
        assertEquals(200, RawHttp.get("/prestataires?q=" + value).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%u0041", "<script>", "a|b^c`{}", "[\"", "50%"})
    void what_no_address_may_hold_is_read_as_text(String words) {
        Answer answer = RawHttp.get("/prestataires?q=" + words);

        assertEquals(200, answer.status());
        assertEquals(words, Jsoup.parse(answer.body()).select("input[name=q]").val());
    }

    @ParameterizedTest
    @CsvSource({"etape=%zz,%zz", "etape=1&structure=%,%", "tri=%u0041,%u0041", "page=%zz,%zz", "%zz=1,%zz"})
    void a_broken_escape_is_named_and_the_page_goes_on(String query, String named) {
        Answer answer = RawHttp.get("/prestataires?" + query);

        assertEquals(200, answer.status());
        String text = Jsoup.parse(answer.body()).text();
        assertTrue(text.contains("Nous n’avons pas reconnu"), text);
        assertTrue(text.contains("« " + named + " »"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prestataires/%zz", "/prestataires/%", "/prestataires/1-<b>", "/%zz?q=%zz", "/{}"})
    void a_path_that_is_no_address_is_refused_with_a_page(String target) {
        Answer answer = RawHttp.get(target);

        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("<h1"), answer.body());
    }

    @Test
    void ten_thousand_characters_are_cut_with_a_notice() {
        Page page = browser.open("/prestataires?q=" + "a".repeat(10_000));

        assertEquals(200, page.status());
        assertTrue(page.text().contains("Nous en avons gardé les 200 premiers caractères"));
    }

    @Test
    void five_hundred_times_the_same_parameter_is_one_search() {
        Page page = browser.open("/prestataires?" + String.join("&", Collections.nCopies(500, "etape=1")));

        assertEquals(200, page.status());
        assertEquals(browser.open("/prestataires?etape=1").total(), page.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "1e3", "٣"})
    void a_page_that_is_no_number_is_the_first(String page) {
        Page first = browser.open("/prestataires?page=" + encode(page));

        assertEquals(200, first.status());
        assertTrue(first.text().contains("Nous n’avons pas reconnu la valeur « " + page + " »"));
    }

    @ParameterizedTest
    @CsvSource({"3", "500"})
    void a_page_beyond_the_end_is_missing_and_leads_back(int number) {
        Page page = browser.open("/prestataires?page=" + number);

        assertEquals(404, page.status());
        assertEquals(20, page.follow("Revenir à la première page").names().size());
    }

    @Test
    void a_page_beyond_the_end_does_not_say_that_nothing_was_found() {
        assertTrue(browser.open("/prestataires?page=3").document().select(".empty").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"501", "2147483648", "99999999999"})
    void a_page_beyond_all_asks_to_narrow_the_search(String number) {
        Page page = browser.open("/prestataires?page=" + number);

        assertEquals(404, page.status());
        assertTrue(page.text().contains("affinez votre recherche"));
    }

    /** Asks for all of them, some at once; gives what went wrong. */
    private static List<String> problems(Stream<String> paths) {
        try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
                ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Optional<String>>> tasks = paths.distinct()
                    .map(path -> (Callable<Optional<String>>) () -> problem(client, path)).toList();
            return workers.invokeAll(tasks).stream().map(Future::resultNow).flatMap(Optional::stream).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> problem(HttpClient client, String path) throws InterruptedException {
        HttpResponse<String> response;
        try {
            response = client.send(HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            return Optional.of(e + " " + path);
        }
        if (response.statusCode() >= 500) {
            return Optional.of(response.statusCode() + " " + path);
        }
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return Optional.empty();
        }
        return Jsoup.parse(response.body()).getAllElements().stream().filter(HostileParametersTest::isForeign)
                .findFirst().map(element -> path + " shows " + element);
    }

    /** Whether an element, or one of its attributes, cannot come from our templates. */
    private static boolean isForeign(Element element) {
        boolean script = element.nameIs("script") && !element.attr("src").startsWith("/assets/")
                && !element.attr("type").equals("application/ld+json");
        // The one style in a page is that of the list for other sites, whole and in the head.
        boolean ours = element.nameIs("style") && element.parents().is("head")
                && element.data().startsWith("\n:root {");
        return script || !ours && FOREIGN.matcher(element.normalName()).matches()
                || element.attributes().asList().stream()
                        .map(Attribute::getKey).anyMatch(name -> name.startsWith("on"))
                || element.attr("href").strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
