package org.emancipasso.web;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * The first thing a request meets: it gets an id, and a path in disguise is refused before any route is looked up, since
 * what a router and a guard understand differently is how guards are walked around (CVE-2026-50559, CVE-2026-87743).
 */
@Singleton
public class RequestGuard {

    /** Where the id of a request is kept, and the name of the response header that tells it. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final Pattern DISGUISED = Pattern
            .compile(";|\\\\|//|%2f|%5c|%3b|%2e|%00|%25|/\\.{1,2}(?:/|$)|\\p{Cntrl}");

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING);
    }

    private void admit(RoutingContext context) {
        String id = UUID.randomUUID().toString();
        MDC.put("requestId", id);
        context.put(REQUEST_ID, id);
        context.response().putHeader(REQUEST_ID, id);
        String path = context.request().path();
        if (path == null || DISGUISED.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            context.fail(400);
        } else {
            context.next();
        }
    }
}
