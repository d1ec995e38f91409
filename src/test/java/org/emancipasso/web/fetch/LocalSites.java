package org.emancipasso.web.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Sites on the loopback that do whatever a site may do to those who ask it, by http and by https. A name has the addresses that a
 * test gives it; whatever they are, lines go to the loopback.
 */
public final class LocalSites extends Outside implements AutoCloseable {

    /** Of {@code src/test/resources/tls/sites.p12}, made by keytool; the authority that signed all but the last is believed. */
    public enum Certificate {
        GOOD,
        EXPIRED,
        EARLY,
        ANOTHER,
        UNKNOWN,
        /** No certificate: plain HTTP where a secured line is expected. */
        NONE,
        /** None either: the line is cut where a certificate is expected. */
        CUT,
        /** Nobody says anything there. */
        MUTE,
        /** The site wants another cipher, or an older protocol, and says so. */
        REFUSING
    }

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final int HTTPS = 443;
    /** What a secured line begins with (RFC 8446 §5.1). */
    private static final int HANDSHAKE = 22;
    /** A fatal alert: handshake_failure (RFC 8446 §6.2). */
    private static final byte[] ALERT = {21, 3, 3, 0, 2, 2, 40};

    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Map<String, Certificate> certificates = new ConcurrentHashMap<>();
    private final Map<String, Deque<List<String>>> addresses = new ConcurrentHashMap<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final Queue<InetAddress> lines = new ConcurrentLinkedQueue<>();
    private final Map<Certificate, ServerSocket> servers = new EnumMap<>(Certificate.class);
    private final SSLSocketFactory trust;
    /** On every address of this machine, the private ones among them. */
    private final ServerSocket canary = new ServerSocket(0);
    private final AtomicInteger caught = new AtomicInteger();

    /** A request that came. */
    public record Asked(String method, String host, String path, Map<String, String> headers) {}

    /** What a site does. */
    public interface Site {
        void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
    }

    private LocalSites() throws IOException, GeneralSecurityException {
        KeyStore keys = keys();
        trust = trusting(keys);
        for (Certificate certificate : Certificate.values()) {
            ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
            servers.put(certificate, server);
            SSLSocketFactory secured = certificate.compareTo(Certificate.NONE) < 0 ? showing(keys, certificate) : null;
            Thread.ofVirtual().start(() -> accept(server, line -> serve(line, certificate, secured)));
        }
        Thread.ofVirtual().start(() -> accept(canary, line -> caught.incrementAndGet()));
    }

    /** Opens them. */
    public static LocalSites open() {
        try {
            return new LocalSites();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who asks them, as the platform asks the world. */
    public ForeignSites asker() {
        return new ForeignSites(this);
    }

    /** A site by http, and by https with a good certificate. */
    public LocalSites site(String host, Site site) {
        sites.put(host, site);
        return this;
    }

    /** A site that gives one answer to everything, with its head. */
    public LocalSites site(String host, String answer) {
        return site(host, (_, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    /** A page, and rules for programs that are none. */
    public static String page(String text) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + text.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + text;
    }

    /** Has a site show another certificate. */
    public LocalSites secured(String host, Certificate certificate) {
        certificates.put(host, certificate);
        return this;
    }

    /** Has a name lead elsewhere: each time it is asked for, to the next addresses (with commas), then to the last for ever. */
    public LocalSites leading(String host, String... each) {
        addresses.put(host, new ArrayDeque<>(Stream.of(each).map(text -> List.of(text.split(","))).toList()));
        return this;
    }

    /** Forgets what came: it would be what fills the memory, where much does. */
    public void forget() {
        asked.clear();
        lines.clear();
    }

    /** The requests that came, in their order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How many lines came to this machine where none should. */
    public int caught() {
        return caught.get();
    }

    /** The port on which it listens for them. */
    public int canary() {
        return canary.getLocalPort();
    }

    /** The addresses that lines were asked for. */
    public List<InetAddress> lines() {
        return List.copyOf(lines);
    }

    @Override
    List<InetAddress> addresses(String host) throws IOException {
        Deque<List<String>> given = addresses.get(host);
        if (given != null) {
            synchronized (given) {
                List<String> now = given.size() > 1 ? given.removeFirst() : given.getFirst();
                return now.stream().map(InetAddress::ofLiteral).toList();
            }
        }
        if (sites.containsKey(host)) {
            return List.of(InetAddress.ofLiteral(SmallWorld.SOMEWHERE));
        }
        // What is a number in any notation is read as the system reads it; no other name is asked for outside.
        if (host.matches("[0-9a-fx.]*[0-9][0-9a-fx.]*|[0-9a-f:.]*:[0-9a-f:.]*|localhost")) {
            return super.addresses(host);
        }
        throw new UnknownHostException(host);
    }

    @Override
    Socket connect(InetAddress address, int port, Duration patience) throws IOException {
        lines.add(address);
        if (!PublicAddress.is(address)) {
            return super.connect(address, canary.getLocalPort(), patience);
        }
        return super.connect(InetAddress.getLoopbackAddress(),
                servers.get(port == HTTPS ? Certificate.GOOD : Certificate.NONE).getLocalPort(), patience);
    }

    @Override
    Socket secure(Socket line, String host, int port) throws IOException {
        Certificate certificate = certificates.getOrDefault(host, Certificate.GOOD);
        if (certificate == Certificate.GOOD) {
            return super.secure(line, host, port);
        }
        // The line leads to the site with the good one.
        int patience = line.getSoTimeout();
        line.close();
        return super.secure(super.connect(InetAddress.getLoopbackAddress(), servers.get(certificate).getLocalPort(),
                Duration.ofMillis(patience)), host, port);
    }

    @Override
    SSLSocketFactory trust() {
        return trust;
    }

    private static void accept(ServerSocket server, Consumer<Socket> taken) {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                Thread.ofVirtual().start(() -> taken.accept(line));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket plain, Certificate certificate, SSLSocketFactory secured) {
        try (plain; Socket line = secured == null ? plain : secured.createSocket(plain, null, true)) {
            BufferedInputStream in = new BufferedInputStream(line.getInputStream());
            in.mark(1);
            if (in.read() == HANDSHAKE) {
                refuse(certificate, line.getOutputStream());
                return;
            }
            in.reset();
            Asked request = read(in);
            asked.add(request);
            sites.get(request.host()).answer(request, line.getOutputStream());
        } catch (IOException e) {
            // Whoever asked went away: the test looks at what they made of it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever wants a secured line where there is none. */
    private static void refuse(Certificate certificate, OutputStream out) throws IOException, InterruptedException {
        switch (certificate) {
            case CUT -> {
            }
            case MUTE -> Thread.sleep(Duration.ofSeconds(30));
            case REFUSING -> out.write(ALERT);
            default -> out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Asked read(InputStream in) throws IOException {
        List<String> head = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            head.add(line);
        }
        if (head.isEmpty()) {
            throw new IOException("Nothing was asked");
        }
        Map<String, String> headers = new HashMap<>();
        head.stream().skip(1).map(line -> line.split(": ", 2))
                .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]));
        String[] asked = head.getFirst().split(" ");
        return new Asked(asked[0], headers.getOrDefault("host", ""), asked[1], Collections.unmodifiableMap(headers));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.append(read == '\r' ? "" : (char) read);
        }
        return line.toString();
    }

    private static KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = LocalSites.class.getResourceAsStream("/tls/sites.p12")) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLSocketFactory trusting(KeyStore keys) throws IOException, GeneralSecurityException {
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, PASSWORD);
        believed.setCertificateEntry("authority", keys.getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static SSLSocketFactory showing(KeyStore keys, Certificate certificate)
            throws IOException, GeneralSecurityException {
        String alias = certificate.name().toLowerCase(Locale.ROOT);
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, PASSWORD);
        own.setKeyEntry(alias, keys.getKey(alias, PASSWORD), PASSWORD, keys.getCertificateChain(alias));
        KeyManagerFactory manager = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        manager.init(own, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(manager.getKeyManagers(), null, null);
        return context.getSocketFactory();
    }

    @Override
    public void close() {
        Stream.concat(servers.values().stream(), Stream.of(canary)).forEach(server -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
