import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** What the platform asks the engine for some pages: a second platform asks through a proxy that writes down. */
final class Asking implements AutoCloseable {

    private static final String SEARCH = "/_search";

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Map<String, Queue<String>> asked = new ConcurrentHashMap<>();
    private final String engine;
    private final HttpServer proxy;
    private final Site.Second second;

    Asking(Site site) throws Exception {
        engine = site.engine();
        proxy = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        proxy.createContext("/", this::pass);
        proxy.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        proxy.start();
        second = site.second(Map.of("QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS",
                "localhost:" + proxy.getAddress().getPort()));
        Site.await("its search", () -> !Web.get(second.url() + "/prestataires").body().contains("notice trouble"));
    }

    /** The bodies of its questions, one a line, by index. */
    Map<String, List<String>> of(List<String> paths) {
        asked.clear();
        for (String path : paths) {
            Web.get(second.url() + path);
        }
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> List.copyOf(entry.getValue())));
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith(SEARCH)) {
            asked.computeIfAbsent(path.substring(1, path.length() - SEARCH.length()), _ -> new ConcurrentLinkedQueue<>())
                    .add(new String(body, StandardCharsets.UTF_8).replace("\n", " "));
        }
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(HttpRequest.newBuilder(URI.create(engine + exchange.getRequestURI()))
                    .header("Content-Type", "application/json")
                    .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body)).build(),
                    BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        new ByteArrayInputStream(answer.body()).transferTo(exchange.getResponseBody());
        exchange.close();
    }

    @Override
    public void close() throws InterruptedException {
        second.close();
        proxy.stop(0);
    }
}
