package org.emancipasso.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Compression of failures, assets and streams; Quarkus compresses by itself only what an endpoint returns whole. */
public final class Compression {

    private Compression() {
    }

    /** Takes back the {@code identity} that Quarkus puts on every answer to begin with. */
    public static void allow(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
}
