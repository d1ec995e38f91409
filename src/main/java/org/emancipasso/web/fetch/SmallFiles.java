package org.emancipasso.web.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

/**
 * Reads a small public file of a site. The name is resolved once, every address of it must be on the Internet, and the first
 * is the one that is connected to; https on its usual port alone; no redirection is followed; a megabyte and five seconds are
 * all it may take. Why it failed is not told, so that nobody learns what our network holds.
 */
@Singleton
public class SmallFiles {

    private static final int MOST_BYTES = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** HTTP/1.0, which knows no pieces: the answer ends where the line does (RFC 1945 §7.2.2). */
    private static final String REQUEST = "GET %s HTTP/1.0\r\nHost: %s\r\nAccept: text/plain\r\n"
            + "Accept-Encoding: identity\r\nUser-Agent: emancipasso\r\nConnection: close\r\n\r\n";
    private static final Pattern FOUND = Pattern.compile("HTTP/1\\.[01] 200( .*)?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final String HEAD_END = "\r\n\r\n";

    private final Outside outside;

    SmallFiles(Outside outside) {
        this.outside = outside;
    }

    /**
     * The text of a file.
     *
     * @param host as DNS knows it, in small letters
     * @param path from the root, without anything that somebody typed
     */
    public Optional<String> read(String host, String path) {
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        FutureTask<String> reading = new FutureTask<>(() -> fetch(host, path));
        Thread reader = Thread.ofVirtual().start(reading);
        try {
            return Optional.ofNullable(reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            reader.interrupt();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String fetch(String host, String path) throws IOException {
        List<InetAddress> addresses = outside.addresses(host);
        if (addresses.isEmpty() || !addresses.stream().allMatch(PublicAddress::is)) {
            throw new IOException("Not on the Internet");
        }
        try (Socket line = outside.connect(addresses.getFirst(), host, PATIENCE)) {
            line.getOutputStream().write(REQUEST.formatted(path, host).getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            return body(read(line.getInputStream()));
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        int count = in.read(piece);
        while (count >= 0) {
            read.write(piece, 0, count);
            if (read.size() > MOST_BYTES || Thread.currentThread().isInterrupted()) {
                throw new IOException("Too long");
            }
            count = in.read(piece);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static String body(String answer) throws IOException {
        int end = answer.indexOf(HEAD_END);
        if (end < 0 || !FOUND.matcher(answer.lines().findFirst().orElse("")).matches()) {
            throw new IOException("Not found");
        }
        return answer.substring(end + HEAD_END.length());
    }
}
