package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Another platform on the servers of the tests, as it is built and in a process of its own. It only answers: letters,
 * indexing and other chores are left to the platform under test.
 */
public final class Replica implements AutoCloseable {

    private static final Path LOG = TestFolder.of("replica.log");
    /** What all replicas of a platform have in common. */
    private static final List<String> SHARED = List.of("emancipasso.account.secret", "emancipasso.mail.secret");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int port = LocalSearch.freePort();
    private final int management = LocalSearch.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /** Starts one and returns once it answers; the overrides are environment variables. */
    public Replica(Map<String, String> overrides) throws IOException {
        environment.putAll(Serve.examples());
        // As in production, where TLS ends at a proxy.
        environment.remove("QUARKUS_OIDC_AUTHENTICATION_FORCE_REDIRECT_HTTPS_SCHEME");
        environment.putAll(LocalStackResource.running().environment());
        environment.put("EMANCIPASSO_BASE_URL", url());
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + management);
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("QUARKUS_LOG_LEVEL", "WARN");
        environment.put("QUARKUS_SHUTDOWN_DELAY", "0s");
        // All tests come from one address.
        environment.put("EMANCIPASSO_LIMITS_LOGIN_ADDRESS", "1000000/1m");
        environment.put("EMANCIPASSO_LIMITS_FORM_ADDRESS", "1000000/1m");
        environment.put("QUARKUS_SCHEDULER_ENABLED", "false");
        environment.put("QUARKUS_HIBERNATE_SEARCH_ORM_COORDINATION_EVENT_PROCESSOR_ENABLED", "false");
        for (String shared : SHARED) {
            environment.put(LocalStack.variable(shared),
                    ConfigProvider.getConfig().getValue(shared, String.class));
        }
        environment.putAll(overrides);
        process = begin();
    }

    /** Its address, without a final slash. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** What a series of its metrics says now; 0 while there is none. */
    public double metric(String series) {
        URI metrics = URI.create("http://127.0.0.1:" + management + "/q/metrics");
        return send(HttpRequest.newBuilder(metrics), "").body().lines().filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1))).findFirst().orElse(0);
    }

    /** Dies as a machine does that loses its power, and comes back. */
    public void restart() throws IOException {
        process.destroyForcibly().onExit().join();
        process = begin();
    }

    /** Opens a path as a browser with these cookies does, and follows nothing. */
    public HttpResponse<String> get(String path, String cookies) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)), cookies);
    }

    /** Submits a form, already encoded. */
    public HttpResponse<String> post(String path, String form, String cookies) {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)),
                cookies);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String cookies) {
        try {
            return CLIENT.send((cookies.isEmpty() ? request : request.header("Cookie", cookies)).timeout(PATIENCE)
                    .build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process begin() throws IOException {
        ProcessBuilder builder = Program.with("-Xmx256m", Java.SHORT_LIVED, List.of()).redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        Process begun = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(begun::destroyForcibly));
        Wait.until("a replica answers, see " + LOG, () -> !begun.isAlive() || isThere());
        if (!begun.isAlive()) {
            throw new IOException("The replica did not start, see " + LOG);
        }
        return begun;
    }

    private boolean isThere() {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(url() + "/")).timeout(PATIENCE).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
