package org.emancipasso.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Compression of failures and assets; Quarkus compresses by itself only what an endpoint returns. */
final class Compression {

    private Compression() {
    }

    /** Takes back the {@code identity} that Quarkus puts on every answer to begin with. */
    static void allow(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
}
