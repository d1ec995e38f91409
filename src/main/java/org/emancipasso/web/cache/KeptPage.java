package org.emancipasso.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

/**
 * A page as it leaves.
 *
 * @param headers all that the page says of itself
 * @param tag its ETag
 * @param gzip the same as {@code body}, made for the first who takes it
 * @param spaces what it shows
 * @param eachTime what is done whenever it is shown, given what the browser calls itself
 */
record KeptPage(Map<String, String> headers, String tag, Buffer body, @Nullable Buffer gzip, Set<Space> spaces,
        Stamp stamp, List<Consumer<String>> eachTime) {

    private static final int OVERHEAD = 1_000;

    /** Bytes of memory, about. */
    int weight() {
        return OVERHEAD + body.length() + (gzip == null ? 0 : gzip.length());
    }

    boolean isOf(Stamp now) {
        return stamp.holds(spaces, now);
    }

    KeptPage compressed() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() / 4)) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body.getBytes());
            }
            return new KeptPage(headers, tag, body, Buffer.buffer(bytes.toByteArray()), spaces, stamp, eachTime);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
