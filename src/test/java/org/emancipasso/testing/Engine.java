package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The search engine of the platform under test, asked directly. */
public final class Engine {

    /** The name that the index of listings answers to. */
    public static final String LISTINGS = "provider";

    /** The name that the index of what is written in the forum answers to. */
    public static final String POSTS = "post";

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /** The words that an analyzer of an index makes of a text. */
    public List<String> words(String analyzer, String text) {
        JsonObject question = new JsonObject();
        question.addProperty("analyzer", analyzer);
        question.addProperty("text", text);
        List<String> words = new ArrayList<>();
        ask("POST", LISTINGS + "/_analyze", question.toString()).getAsJsonArray("tokens")
                .forEach(token -> words.add(token.getAsJsonObject().get("token").getAsString()));
        return words;
    }

    /** How many searches an index has answered since it exists. */
    public long searches() {
        return ask("GET", LISTINGS + "/_stats/search", "").getAsJsonObject("_all").getAsJsonObject("primaries")
                .getAsJsonObject("search").get("query_total").getAsLong();
    }

    /** How many documents an index was given since it exists, those that were there before included. */
    public long written(String index) {
        return ask("GET", index + "/_stats/indexing", "").getAsJsonObject("_all").getAsJsonObject("primaries")
                .getAsJsonObject("indexing").get("index_total").getAsLong();
    }

    /** Loses the index of listings, as an engine does whose disk was replaced. */
    public void delete() {
        ask("DELETE", LISTINGS, "");
    }

    private JsonObject ask(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://"
                + ConfigProvider.getConfig().getValue("quarkus.hibernate-search-orm.elasticsearch.hosts", String.class)
                + "/" + path)).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)).build();
        try {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            return JsonParser.parseString(answer).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
