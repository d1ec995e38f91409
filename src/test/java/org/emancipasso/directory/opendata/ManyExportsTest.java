package org.emancipasso.directory.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many take the whole directory away at once, or ask for it and never read it: the pages go on. */
@Platform
class ManyExportsTest {

    private static final int MANY = 1000;

    private final Browser browser = new Browser();

    @BeforeEach
    void awaitIndex() {
        Browser.awaitIndex();
    }

    @Test
    void a_thousand_people_take_the_directory_away_at_once() {
        try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + "/prestataires.csv")).build();
            List<CompletableFuture<HttpResponse<String>>> exports = IntStream.range(0, MANY)
                    .mapToObj(_ -> client.sendAsync(request, BodyHandlers.ofString())).toList();

            assertEquals(200, browser.open("/prestataires?q=nextcloud").status());
            Set<String> bodies = exports.stream().map(CompletableFuture::join).map(HttpResponse::body)
                    .collect(Collectors.toSet());
            assertEquals(1, bodies.size());
            assertEquals(34, bodies.iterator().next().split("\r\n(?=\\d)").length);
        }
    }

    @Test
    void clients_that_never_read_hold_nobody_else_up() throws IOException {
        URI base = URI.create(Browser.baseUrl());
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < MANY / 2; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1024);
                silent.add(socket);
                socket.connect(new java.net.InetSocketAddress(base.getHost(), base.getPort()));
                socket.getOutputStream().write("GET /donnees/annuaire.json HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            }

            assertEquals(200, browser.open("/prestataires?q=nextcloud").status());
            assertTrue(browser.open("/donnees/annuaire.json").response().body().endsWith("]}\n"));
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }
}
