package org.emancipasso.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.emancipasso.web.cache.PageCaches;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What is really sent to the search engine, after every transformation: Hibernate Search tells each request whole to a log
 * category of its own.
 */
public final class SentSearches implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.hibernate.search.elasticsearch.client.request");
    /** The sentence of Hibernate Search's {@code HSEARCH400093}. */
    private static final Pattern TOLD = Pattern.compile(
            "with path '[^']*/_search', query parameters \\{(.*?)\\} and .* Request body: <(.*)>. Response body: <",
            Pattern.DOTALL);

    private final List<JsonObject> searches = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord told) {
            Matcher matcher = TOLD.matcher(told.getMessage());
            if (matcher.find()) {
                searches.add(search(matcher.group(1), matcher.group(2)));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    /** Begins to listen. */
    public SentSearches() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
        LOG.setLevel(Level.FINEST);
    }

    /** The first requests of an action, in their order: the parameters of each address and its body. */
    public List<JsonObject> of(Runnable action, int atLeast) {
        PageCaches.forget();
        searches.clear();
        action.run();
        Wait.until("the engine was asked " + atLeast + " times", () -> searches.size() >= atLeast);
        return List.copyOf(searches);
    }

    /** As people read it. */
    public static String pretty(JsonElement json) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    @Override
    public void close() {
        LOG.setLevel(null);
        LOG.setUseParentHandlers(true);
        LOG.removeHandler(handler);
    }

    private static JsonObject search(String parameters, String body) {
        JsonObject named = new JsonObject();
        Stream.of(parameters.split(", ")).sorted().map(parameter -> parameter.split("=", 2))
                .forEach(parameter -> named.addProperty(parameter[0], parameter[1]));
        JsonObject search = new JsonObject();
        search.add("parameters", named);
        search.add("body", JsonParser.parseString(body));
        return search;
    }
}
