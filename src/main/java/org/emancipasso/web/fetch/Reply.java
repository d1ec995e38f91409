package org.emancipasso.web.fetch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a site answered.
 *
 * @param status of HTTP
 * @param headers by name in small letters, the first of each name
 * @param body its beginning; empty when there is none
 * @param certificate what secured the line; none on a plain one
 */
public record Reply(int status, Map<String, String> headers, byte[] body, @Nullable Validity certificate) {

    /** From when until when a certificate is valid. */
    public record Validity(Instant from, Instant until) {}

    /** A header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
