package org.emancipasso.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Platform;
import org.junit.jupiter.api.Test;

/** Nobody gets a new budget by saying that they are somebody else. Tests believe 127.0.0.1, and no other peer. */
@Platform
class SpoofedAddressTest {

    private static final int BUDGET = 20;
    private static final List<String> LIES = List.of("X-Forwarded-For: 198.51.100.%d",
            "X-Forwarded-For: 198.51.100.%d, 127.0.0.1", "X-Forwarded-For: 127.0.0.1, 198.51.100.%d",
            "Forwarded: for=198.51.100.%d", "Forwarded: for=\"[2001:db8::%d]\";proto=https", "X-Real-IP: 198.51.100.%d",
            "X-Forwarded-For: 2001:db8:%d::1", "x-forwarded-for: 198.51.100.%d\r\nX-Forwarded-For: 127.0.0.1",
            "Client-IP: 198.51.100.%d", "X-Forwarded-For: 198.51.100.%d\r\nX-Forwarded-Trusted-Proxy: true",
            "CF-Connecting-IP: 198.51.100.%d", "X-Forwarded-For:\t198.51.100.%d,,,");

    @Test
    void a_stranger_who_writes_what_a_proxy_would_stays_who_they_are() throws IOException {
        for (int i = 0; i < BUDGET; i++) {
            assertEquals(200, ask("127.0.0.7", LIES.get(i % LIES.size()).formatted(i)));
        }
        for (String lie : LIES) {
            assertEquals(429, ask("127.0.0.7", lie.formatted(99)), lie);
        }
    }

    @Test
    void behind_a_proxy_what_the_client_wrote_itself_counts_for_nothing() throws IOException {
        for (int i = 0; i <= BUDGET; i++) {
            assertEquals(i < BUDGET ? 200 : 429,
                    ask("127.0.0.1", "X-Forwarded-For: 203.0.113." + i + ", 198.51.110.1, 127.0.0.1"));
        }
    }

    private static int ask(String from, String header) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", URI.create(Browser.baseUrl()).getPort()));
            socket.getOutputStream().write(("GET /essais/limites/comptee HTTP/1.1\r\nHost: localhost\r\n" + header
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return Integer.parseInt(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ")[1]);
        }
    }
}
