package org.emancipasso.web.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

/**
 * Reads a small public file of a site, by https alone; no redirection is followed; a megabyte and five seconds are all it may
 * take. Why it failed is not told, so that nobody learns what our network holds.
 */
@Singleton
public class SmallFiles {

    private static final int MOST_BYTES = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Map<String, String> HEADERS = Map.of("Accept", "text/plain", "User-Agent", "emancipasso");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int FOUND = 200;

    private final ForeignSites sites;

    SmallFiles(ForeignSites sites) {
        this.sites = sites;
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
        try {
            Reply reply = sites.ask(new Question("GET", URI.create("https://" + host + path), HEADERS, MOST_BYTES + 1,
                    PATIENCE, PATIENCE));
            return reply.status() == FOUND && reply.body().length <= MOST_BYTES
                    ? Optional.of(new String(reply.body(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (NoReply e) {
            return Optional.empty();
        }
    }
}
