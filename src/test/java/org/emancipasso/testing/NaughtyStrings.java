package org.emancipasso.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.vertx.core.json.JsonArray;

/** The Big List of Naughty Strings (src/test/resources/blns.LICENSE). */
public final class NaughtyStrings {

    private NaughtyStrings() {
    }

    /** All of them, the empty one included. */
    public static List<String> all() {
        try (InputStream in = Objects.requireNonNull(NaughtyStrings.class.getResourceAsStream("/blns.json"))) {
            return new JsonArray(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(String.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
