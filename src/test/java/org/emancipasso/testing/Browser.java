package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.emancipasso.web.cache.PageCaches;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A browser without JavaScript: opens pages, follows links, fills forms as rendered, and submits them. */
public final class Browser {

    /** One for all, since each holds threads and files. HTTP/1.1: the upgrade to HTTP/2 that this client offers otherwise was seen to lose a request for ever. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String cookie;

    /** Of somebody who is not logged in. */
    public Browser() {
        this("");
    }

    /** Of somebody who is: {@code name=value}. */
    public Browser(String cookie) {
        this.cookie = cookie;
    }

    /** The address of the platform under test, without a final slash. */
    public static String baseUrl() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** Opens a path; the caller looks at the status. */
    public Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl() + path)).timeout(PATIENCE).build());
    }

    /** Sends a request of any kind. */
    public Page send(HttpRequest request) {
        try {
            HttpRequest.Builder sent = HttpRequest.newBuilder(request, (_, _) -> true).timeout(PATIENCE);
            HttpResponse<String> response = CLIENT.send(
                    (cookie.isEmpty() ? sent : sent.header("Cookie", cookie)).build(),
                    BodyHandlers.ofString());
            return new Page(this, response, Jsoup.parse(plainSpaces(response.body()), response.uri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** French puts no-break spaces before its high signs; a test reads them as a person does. */
    private static String plainSpaces(String html) {
        return html.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Posts a form that was not rendered, as an attacker does: {@code a=b&c=d}, already encoded. */
    public Page post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Waits until the index holds all the demonstration content, and the engine says so itself. */
    public static void awaitIndex() {
        Wait.until("the index holds the demonstration content", () -> {
            PageCaches.forget();
            Page page = new Browser().open("/prestataires");
            return page.total() >= DemonstrationContent.LISTINGS && !page.isDegraded();
        });
    }

    /** What came back. */
    public record Page(Browser browser, HttpResponse<String> response, Document document) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Whether one was sent on to an address on the way to this page. */
        public boolean sentOnTo(String address) {
            return Stream.iterate(response.previousResponse(), Optional::isPresent,
                    previous -> previous.get().previousResponse())
                    .anyMatch(previous -> previous.get().headers().firstValue("Location").orElse("").endsWith(address));
        }

        /** The text of the page as it is read. */
        public String text() {
            return document.text();
        }

        /** The text of the elements that a CSS query finds. */
        public List<String> texts(String query) {
            return document.select(query).eachText();
        }

        /** The names on a page of results, in their order. */
        public List<String> names() {
            return texts("ol.results h3 a");
        }

        /** How many results the heading says. */
        public int total() {
            String heading = document.select("#resultats").text().replaceAll("(?<=\\d) (?=\\d)", "")
                    .replaceAll("\\D.*", "");
            return heading.isEmpty() ? 0 : Integer.parseInt(heading);
        }

        /** Whether the page says that the fine search is away. */
        public boolean isDegraded() {
            return !document.select(".notice.trouble").isEmpty();
        }

        /** Follows the first link with this text. */
        public Page follow(String text) {
            Element link = document.select("a").stream().filter(a -> a.text().equals(text)).findFirst()
                    .orElseThrow(() -> new AssertionError("No link « " + text + " »"));
            return browser.open(link.absUrl("href").substring(baseUrl().length()));
        }

        /** The first form that goes there, as rendered. */
        public Form formTo(String action) {
            return new Form(browser, (FormElement) document.expectFirst("form[action=" + action + "]"));
        }

        /** The form of an id, as rendered. */
        public Form form(String id) {
            return new Form(browser, (FormElement) document.expectFirst("form#" + id));
        }
    }

    /** A form being filled. */
    public record Form(Browser browser, FormElement element) {

        /** Types in a field, found by its label as a person does. */
        public Form type(String label, String value) {
            field(label).val(value);
            return this;
        }

        /** Ticks a box, found by its label without the count. */
        public Form tick(String label) {
            element.select("label:has(input[type=checkbox])").stream()
                    .filter(candidate -> candidate.ownText().strip().equals(label) || candidate.text().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No box « " + label + " »"))
                    .expectFirst("input").attr("checked", true);
            return this;
        }

        /** Ticks a box by its name, where a label holds more than words. */
        public Form tickNamed(String name) {
            element.expectFirst("input[type=checkbox][name=" + name + "]").attr("checked", true);
            return this;
        }

        /** Chooses in a list, found by its label. */
        public Form choose(String label, String value) {
            field(label).select("option").forEach(option -> option.attr("selected", option.val().equals(value)));
            return this;
        }

        /** Does the work that a script does in a browser: whoever sends such a form need not confirm it by mail. */
        public Form prove() {
            Element field = element.expectFirst("input[data-challenge]");
            field.val(Proof.of(field.attr("data-challenge")));
            return this;
        }

        /** Submits what a browser would submit. */
        public Page submit() {
            List<String> pairs = new ArrayList<>();
            for (KeyVal field : element.formData()) {
                pairs.add(field.key() + "=" + URLEncoder.encode(field.value(),
                        StandardCharsets.UTF_8));
            }
            String form = String.join("&", pairs);
            return element.attr("method").equals("post")
                    ? browser.post(element.attr("action"), form)
                    : browser.open(element.attr("action") + "?" + form);
        }

        private Element field(String label) {
            Element found = element.select("label[for]").stream().filter(candidate -> candidate.text().equals(label))
                    .findFirst().orElseThrow(() -> new AssertionError("No field « " + label + " »"));
            return element.expectFirst("#" + found.attr("for"));
        }
    }
}
