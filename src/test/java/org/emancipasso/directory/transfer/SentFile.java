package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.emancipasso.testing.Browser;
import org.emancipasso.testing.Browser.Page;
import org.jsoup.Jsoup;

/** A file of listings, sent by the form that imports one. */
public final class SentFile {

    static final String HEADER = "external_id,name,structure,postcode,commune\n";

    private static final String PATH = "/equipe/import";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private SentFile() {
    }

    /** The content of a file with one listing. */
    public static String listing(String externalId) {
        return HEADER + externalId + ",Essai d’import,association,44000,Nantes\n";
    }

    /** The page that one is sent on to. */
    public static Page send(String cookie, String name, String content, String key) {
        Browser admin = new Browser(cookie);
        String boundary = "limite-des-parties";
        String token = admin.open(PATH).document().expectFirst("[name=jeton]").val();
        String body = part(boundary, "name=\"jeton\"", token) + part(boundary, "name=\"cle\"", key)
                + part(boundary, "name=\"fichier\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content)
                + "--" + boundary + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.baseUrl() + PATH))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary).header("Cookie", cookie)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)).build();
        // A browser forgets the type of what it sent when it is sent on; this client does not.
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            String path = answer.headers().firstValue("Location").map(to -> URI.create(to).getPath()).orElse("");
            return path.isEmpty() ? new Page(admin, answer, Jsoup.parse(answer.body())) : admin.open(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n";
    }
}
