package org.emancipasso.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * The first thing a request meets: it gets an id, and a path in disguise is refused before any route is looked up, since
 * what a router and a guard understand differently is how guards are walked around (CVE-2026-50559, CVE-2026-87743). So
 * is a body that says it is too large, which Quarkus would refuse with an empty page. What follows the question mark may be
 * anything: {@link QueryParameters}.
 */
@Singleton
public class RequestGuard {

    /** Where the id of a request is kept, and the name of the response header that tells it. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final int LONGEST_LENGTH = 18;
    private static final Duration MOST_THROWN_AWAY = Duration.ofSeconds(30);
    /** Where staff send files. */
    public static final String UPLOAD = SiteRoutes.TEAM + "/import";

    /** Where members do. */
    public static final String ATTACHING = "/forum/brouillons/pieces";
    private static final Set<String> UPLOADS = Set.of(UPLOAD, ATTACHING);
    /** Where curators send the file that a resource is. */
    private static final Pattern RESOURCE = Pattern.compile(SiteRoutes.TEAM + "/ressources/[0-9]{1,18}/fichier");

    static final int BEFORE_EVERYTHING = 10_000;
    /** After Quarkus has said how long a body may be, and before anybody reads one. */
    private static final int AFTER_LIMITS = 1;
    private static final Pattern DISGUISED = Pattern
            .compile(";|\\\\|//|%2f|%5c|%3b|%2e|%00|%25|/\\.{1,2}(?:/|$)|\\p{Cntrl}");

    private final long largestFile;
    private final long largestForm;

    RequestGuard(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestFile,
            @ConfigProperty(name = "emancipasso.largest-form") MemorySize largestForm) {
        this.largestFile = largestFile.asLongValue();
        this.largestForm = largestForm.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING);
        filters.register(context -> {
            // What does not say how long it is may be no longer either.
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(context.request().path()));
            context.next();
        }, AFTER_LIMITS);
    }

    private void admit(RoutingContext context) {
        String id = UUID.randomUUID().toString();
        MDC.put("requestId", id);
        context.put(REQUEST_ID, id);
        context.response().putHeader(REQUEST_ID, id);
        String path = context.request().path();
        if (path == null || !isPath(path) || DISGUISED.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            context.fail(400);
        } else if (isTooLarge(path, context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            refuseLarge(context);
        } else {
            context.next();
        }
    }

    /**
     * What is on its way is read and thrown away, so that the sender gets to read the answer: a connection that is closed while it
     * still brings something takes the answer with it.
     */
    private static void refuseLarge(RoutingContext context) {
        HttpServerRequest request = context.request();
        long tooLong = context.vertx().setTimer(MOST_THROWN_AWAY.toMillis(), _ -> request.connection().close());
        request.endHandler(_ -> context.vertx().cancelTimer(tooLong)).resume();
        context.fail(413);
    }

    /** RFC 3986 §3.3: no broken escape, none of the characters that an address writes as escapes. */
    private static boolean isPath(String path) {
        try {
            return new URI(path).getRawPath().equals(path);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private long largest(String path) {
        return UPLOADS.contains(path) || RESOURCE.matcher(path).matches() ? largestFile : largestForm;
    }

    private boolean isTooLarge(String path, @Nullable String length) {
        return length != null && (length.length() > LONGEST_LENGTH || Long.parseLong(length) > largest(path));
    }
}
