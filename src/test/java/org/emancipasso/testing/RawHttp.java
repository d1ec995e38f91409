package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Requests that no well-behaved client sends: the target goes out as written, byte for byte. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {
    }

    /**
     * What came back.
     *
     * @param head the status line and the headers
     */
    public record Answer(int status, String head, String body) {

        /** The value of a header. */
        public Optional<String> header(String name) {
            return head.lines().filter(line -> line.toLowerCase(Locale.ROOT)
                    .startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip()).findFirst();
        }
    }

    /** GET with a target as written. */
    public static Answer get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Sends a whole request that asks to close the connection, and reads until it is closed. */
    public static Answer send(String request) {
        URI base = URI.create(Browser.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String[] parts = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(parts[0].split(" ")[1]), parts[0], parts.length == 2 ? parts[1] : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
