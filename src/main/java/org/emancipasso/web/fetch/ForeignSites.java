package org.emancipasso.web.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.emancipasso.web.fetch.Reply.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Asks one thing of a site. Its name is resolved once, every address of it must be on the Internet, and those are the ones that
 * are connected to; no redirection is followed; what is read and how long it may take have bounds, whoever answers.
 */
@Singleton
public class ForeignSites {

    private static final int MOST_ADDRESSES = 3;
    private static final Http1Config BOUNDS = Http1Config.custom().setMaxLineLength(16 * 1024).setMaxHeaderCount(100)
            .setMaxEmptyLineCount(10).build();

    private final Outside outside;
    private final HttpRequestExecutor http = new HttpRequestExecutor();
    /** The resolver of the system keeps its own time, and cannot be interrupted. */
    private final ExecutorService resolvers = Executors.newCachedThreadPool(daemons("resolver"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(daemons("deadline"));

    ForeignSites(Outside outside) {
        this.outside = outside;
    }

    /**
     * Asks, and waits.
     *
     * @throws NoReply when there is none
     * @throws IllegalArgumentException when nothing may be asked there: {@link Question#mayAsk}
     */
    public Reply ask(Question question) throws NoReply {
        if (!Question.mayAsk(question.address())) {
            throw new IllegalArgumentException("Nothing is asked of " + question.address());
        }
        Deadline deadline = new Deadline(question);
        List<InetAddress> addresses = addresses(question.host(), deadline);
        if (addresses.isEmpty() || !addresses.stream().allMatch(PublicAddress::is)) {
            throw new NoReply(addresses.isEmpty() ? Trouble.UNKNOWN_HOST : Trouble.NOT_PUBLIC);
        }
        Socket line = connect(addresses, question.port(), deadline);
        AtomicBoolean isLate = new AtomicBoolean();
        ScheduledFuture<?> cut = watch.schedule(() -> {
            isLate.set(true);
            close(line);
        }, deadline.left().toMillis(), TimeUnit.MILLISECONDS);
        try (line) {
            return talk(question.isSecured() ? outside.secure(line, question.host(), question.port()) : line,
                    question);
        } catch (IOException | HttpException e) {
            throw new NoReply(isLate.get() ? Trouble.SILENT : Trouble.of(e));
        } finally {
            cut.cancel(false);
        }
    }

    private List<InetAddress> addresses(String host, Deadline deadline) throws NoReply {
        Future<List<InetAddress>> asked = resolvers.submit(() -> outside.addresses(host));
        try {
            return asked.get(deadline.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NoReply(Trouble.UNKNOWN_HOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoReply(Trouble.UNKNOWN_HOST);
        }
    }

    private Socket connect(List<InetAddress> addresses, int port, Deadline deadline) throws NoReply {
        for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            try {
                return outside.connect(address, port, deadline.patience());
            } catch (IOException e) {
                // Another address of the same site may be taken: many networks have no IPv6.
            }
        }
        throw new NoReply(Trouble.UNREACHABLE);
    }

    private Reply talk(Socket line, Question question) throws IOException, HttpException {
        // It would bound lines alone, and leave the number of headers to a parser without bounds.
        DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(BOUNDS, null, null, null, null, null,
                new DefaultHttpResponseParserFactory(BOUNDS));
        connection.bind(line);
        // Never closed, but by its line: that would first read the rest of what is sent, however long.
        ClassicHttpResponse answer = http.execute(request(question), connection, HttpCoreContext.create());
        return new Reply(answer.getCode(), headers(answer), body(answer.getEntity(), question.mostBytes()),
                validity(line));
    }

    private static ClassicHttpRequest request(Question question) {
        ClassicHttpRequest request = new BasicClassicHttpRequest(question.method(), question.target());
        request.setHeader("Host", question.address().getHost());
        request.setHeader("Accept", "*/*");
        request.setHeader("Accept-Encoding", "identity");
        request.setHeader("Connection", "close");
        question.headers().forEach(request::setHeader);
        return request;
    }

    private static Map<String, String> headers(ClassicHttpResponse answer) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return headers;
    }

    /** The beginning of it, or less when the line was cut or too slow: the site did answer. */
    private static byte[] body(@Nullable HttpEntity entity, int most) throws IOException {
        byte[] read = new byte[entity == null ? 0 : most];
        int length = 0;
        if (entity != null) {
            InputStream in = entity.getContent();
            try {
                int count = in.read(read, 0, read.length);
                while (count > 0) {
                    length += count;
                    count = in.read(read, length, read.length - length);
                }
            } catch (IOException e) {
                return Arrays.copyOf(read, length);
            }
        }
        return Arrays.copyOf(read, length);
    }

    private static @Nullable Validity validity(Socket line) {
        try {
            return line instanceof SSLSocket secured
                    && secured.getSession().getPeerCertificates()[0] instanceof X509Certificate certificate
                            ? new Validity(certificate.getNotBefore().toInstant(),
                                    certificate.getNotAfter().toInstant())
                            : null;
        } catch (SSLPeerUnverifiedException e) {
            return null;
        }
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name("foreign-sites-" + name + "-", 0).factory();
    }

    @PreDestroy
    void end() {
        resolvers.shutdownNow();
        watch.shutdownNow();
    }

    /** What is left of the time for a question. */
    private static final class Deadline {

        private final Duration patience;
        private final long end;

        Deadline(Question question) {
            patience = question.patience();
            end = System.nanoTime() + question.longest().toNanos();
        }

        Duration left() {
            return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        }

        /** For the next step. */
        Duration patience() {
            return patience.compareTo(left()) < 0 ? patience : left();
        }
    }
}
