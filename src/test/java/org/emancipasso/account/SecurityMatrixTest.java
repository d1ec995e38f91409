package org.emancipasso.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;

import org.emancipasso.account.organisation.Houses;
import org.emancipasso.architecture.KnownRoutes;
import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.emancipasso.testing.RawHttp;
import org.junit.jupiter.api.Test;

/** Every route asked by everyone (R28). Who may ask is written in {@link KnownRoutes}, by hand. */
@Platform
class SecurityMatrixTest {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /** Somebody, and what they may be. */
    private record Person(String name, String cookie, Set<String> roles) {}

    /** The one route that takes a file. */
    private static final Set<String> UPLOADS = Set.of("/equipe/import", "/forum/brouillons/pieces",
            "/equipe/ressources/1/fichier");

    private enum Outcome {
        IN,
        SENT_TO_LOG_IN,
        REFUSED,
        SHADOWED
    }

    @Test
    void every_route_lets_in_whom_it_should_and_nobody_else() throws Exception {
        Map<String, Outcome> expected = new HashMap<>();
        Map<String, Outcome> seen = new HashMap<>();
        for (KnownRoutes.Route route : KnownRoutes.all()) {
            // A new session each time, since some of these routes end it.
            for (Person person : people()) {
                String cell = route + " by " + person.name();
                expected.put(cell, outcome(route, person));
                seen.put(cell, outcome(ask(route.verb(), route.example(), person)));
            }
        }

        assertEquals(expected, seen);
    }

    /** The rows of an editor, and of an editor of another organisation: for the latter it does not exist. */
    @Test
    void every_route_of_an_organisation_is_for_those_who_are_in_it() throws Exception {
        Map<String, String> expected = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        for (KnownRoutes.Route route : KnownRoutes.all()) {
            if (!route.path().startsWith("/compte/organisations/{id")) {
                continue;
            }
            Browser browser = People.member("matrix-editor");
            Person editor = person("editor");
            Person another = person("another-editor");
            People.member("matrix-another-editor");
            // A new organisation each time, since some of these routes leave it.
            String path = route.path().replaceFirst("\\{id:[^/]*}",
                    Long.toString(Houses.create(browser, "Matrice " + expected.size())));
            String body = "&personne=" + People.id("matrix-editor") + "&role=responsible&invitation=1";
            expected.put(route + " by an editor", "in");
            seen.put(route + " by an editor", access(ask(route.verb(), path, editor, body).statusCode()));
            expected.put(route + " by an editor of another organisation", "404");
            seen.put(route + " by an editor of another organisation",
                    access(ask(route.verb(), path, another, body).statusCode()));
        }

        assertEquals(24, seen.size());
        assertEquals(expected, seen);
    }

    @Test
    void no_disguise_of_a_guarded_path_lets_a_visitor_in() throws Exception {
        List<String> open = new ArrayList<>();
        for (KnownRoutes.Route route : KnownRoutes.all()) {
            if (!route.caller().equals("everyone")) {
                for (String disguise : disguises(route.example())) {
                    int status = RawHttp.send(route.verb() + " " + disguise + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Length: 0\r\nConnection: close\r\n\r\n").status();
                    if (status >= 200 && status < 300) {
                        open.add(disguise + " → " + status);
                    }
                }
            }
        }

        assertEquals(List.of(), open);
    }

    private static List<Person> people() {
        return List.of(new Person("a visitor", "", Set.of()),
                person("a member"), person("a curator", Role.CURATOR), person("a moderator", Role.MODERATOR),
                person("an admin", Role.ADMIN));
    }

    private static Person person(String name, String... roles) {
        String cookie = People.cookie("matrix-" + name.replace(' ', '-'), true, roles);
        return new Person(name, cookie, People.actor(cookie).roles());
    }

    private static Outcome outcome(KnownRoutes.Route route, Person person) {
        if (route.caller().equals("everyone")
                || Stream.of(route.caller().split(" ")).anyMatch(person.roles()::contains)) {
            return Outcome.IN;
        }
        if (route.caller().equals("login")) {
            return Outcome.SENT_TO_LOG_IN;
        }
        return person.roles().isEmpty() ? Outcome.SENT_TO_LOG_IN : Outcome.REFUSED;
    }

    private static Outcome outcome(HttpResponse<Void> response) {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.startsWith("/connexion?") || location.contains("/protocol/openid-connect/auth?")) {
            return Outcome.SENT_TO_LOG_IN;
        }
        return switch (response.statusCode()) {
            case 401, 403 -> Outcome.REFUSED;
            // Another class answers at this address, or none takes what was sent: nobody was asked who may.
            case 405, 415 -> Outcome.SHADOWED;
            default -> Outcome.IN;
        };
    }

    private static String access(int status) {
        return List.of(200, 303, 422).contains(status) ? "in" : Integer.toString(status);
    }

    private static HttpResponse<Void> ask(String verb, String path, Person person)
            throws IOException, InterruptedException {
        return ask(verb, path, person, "");
    }

    private static HttpResponse<Void> ask(String verb, String path, Person person, String fields)
            throws IOException, InterruptedException {
        String token = person.cookie().isEmpty()
                ? ""
                : CDI.current().select(SessionTokens.class).get()
                        .formToken(SessionTokens.hash(People.token(person.cookie())));
        // Another type is refused before anybody is asked who may.
        boolean isFile = UPLOADS.contains(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + path))
                .header("Content-Type", isFile
                        ? "multipart/form-data; boundary=x"
                        : "application/x-www-form-urlencoded")
                .method(verb, verb.equals("GET")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(isFile
                                ? "--x\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\n" + token
                                        + "\r\n--x--\r\n"
                                : "jeton=" + token + fields));
        return CLIENT.send((person.cookie().isEmpty() ? request : request.header("Cookie", person.cookie())).build(),
                BodyHandlers.discarding());
    }

    private static List<String> disguises(String path) {
        String inner = path.substring(1);
        return List.of(path + ";x", path + ";a=b", path + "%3b", path + "%2f", path + "/", path + "//", "//" + inner,
                "/./" + inner, "/x/../" + inner, "/x/..;/" + inner, "/%2e/" + inner, "/x/%2e%2e/" + inner,
                "/;/" + inner,
                "/%2f" + inner, "/%5c" + inner, "\\" + inner, path + "%00", path + ".css", path + ".json", path + "%20",
                path + "?x=/", path + "#x", path.toUpperCase(java.util.Locale.ROOT), path.replace("o", "%6f"),
                path.replace("e", "%65"), path + "/.", path + "/..", path + "%23", path + "%3f", path + "%09");
    }
}
