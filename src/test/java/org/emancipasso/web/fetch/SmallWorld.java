package org.emancipasso.web.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** The world under test: the sites that a test made, and no others. Their addresses are theirs to say; lines go to the loopback. */
@Singleton
@Alternative
@Priority(1)
public class SmallWorld extends Outside {

    /** An address that could be anybody's. */
    public static final String SOMEWHERE = "93.184.215.14";

    private static final Map<String, Site> SITES = new ConcurrentHashMap<>();

    private record Site(List<String> addresses, byte[] answer) {}

    /** Has a host with these addresses give this answer, head included, to whatever is asked. */
    public static void site(String host, String answer, String... addresses) {
        SITES.put(host, new Site(List.of(addresses), answer.getBytes(StandardCharsets.UTF_8)));
    }

    /** Has a host hold one file. */
    public static void file(String host, String text) {
        site(host, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text, SOMEWHERE);
    }

    @Override
    List<InetAddress> addresses(String host) throws IOException {
        Site site = SITES.get(host);
        if (site == null) {
            throw new UnknownHostException(host);
        }
        return Stream.of(site.addresses.toArray(String[]::new)).map(InetAddress::ofLiteral).toList();
    }

    @Override
    Socket connect(InetAddress address, int port, Duration patience) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (server; Socket line = server.accept()) {
                line.getOutputStream().write(answer(line));
            } catch (IOException e) {
                // Whoever asked went away: the test looks at what they made of it.
            }
        });
        Socket line = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
        line.setSoTimeout((int) patience.toMillis());
        return line;
    }

    /** Nobody needs a certificate here. */
    @Override
    Socket secure(Socket line, String host, int port) {
        return line;
    }

    /** What the host that the request names answers, once all of it was read: a line that is closed before is reset. */
    private static byte[] answer(Socket line) throws IOException {
        var request = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        byte[] answer = {};
        for (String read = request.readLine(); read != null && !read.isEmpty(); read = request.readLine()) {
            answer = read.startsWith("Host: ") ? SITES.get(read.substring("Host: ".length())).answer : answer;
        }
        return answer;
    }
}
