import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asking by HTTP, following nothing. */
final class Web {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private Web() {
    }

    static HttpResponse<String> get(String url) {
        return send("GET", url, "");
    }

    /** Posts JSON. */
    static HttpResponse<String> post(String url, String body) {
        return send("POST", url, body);
    }

    static HttpResponse<String> send(String method, String url, String body) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body)).build());
        } catch (IOException e) {
            throw new IllegalStateException(url, e);
        }
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of an answer; 0 when there is none. */
    static int status(String url) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
