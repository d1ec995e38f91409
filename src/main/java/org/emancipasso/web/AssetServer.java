package org.emancipasso.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

/** Puts {@link Assets} on the router, before everything else. */
@Singleton
class AssetServer {

    private static final int FIRST = -1000;

    void register(@Observes Router router) {
        router.route(Assets.PREFIX + "*").method(HttpMethod.GET).method(HttpMethod.HEAD).order(FIRST)
                .handler(Assets.INSTANCE::serve);
    }
}
