package org.emancipasso.web.cache;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.emancipasso.web.Compression;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.SessionCookie;
import org.jspecify.annotations.Nullable;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers from the pages that are kept, on the thread that reads requests, before anything else is done for one: after
 * web/RequestGuard and web/SecurityHeaders, which every answer needs.
 */
@Singleton
public class PageServer {

    private static final int AFTER_GUARDS = 9_000;
    private static final int LONGEST_QUERY = 1_000;
    private static final String GZIP = "gzip";
    private static final String ANY = "*/*";
    private static final String HTML = "text/html";
    private static final Pattern TAKES_GZIP = Pattern.compile("(?:^|,)\\s*gzip\\s*(?:,|;\\s*q=(?:1|0\\.\\d*[1-9])|$)");

    private final PageCache cache;
    private final PageVersions versions;

    PageServer(PageCache cache, PageVersions versions) {
        this.cache = cache;
        this.versions = versions;
    }

    void register(@Observes Filters filters) {
        if (cache.isUsed()) {
            filters.register(this::serve, AFTER_GUARDS);
        }
    }

    /** What a browser calls itself; empty when it says nothing. */
    static String agent(RoutingContext context) {
        return Objects.toString(context.request().getHeader(HttpHeaders.USER_AGENT), "");
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        String query = request.query();
        if (!isOfAnybody(request) || query != null && query.length() > LONGEST_QUERY) {
            context.next();
            return;
        }
        QueryParameters parameters = QueryParameters.parse(query);
        String key = key(request.path(), parameters);
        Stamp now = versions.current();
        KeptPage page = cache.get(key, now);
        if (page == null) {
            context.put(Draft.KEY, new Draft(key, parameters.names(), now));
            context.next();
        } else {
            show(context, key, page);
        }
    }

    /** A plain reading of a page by somebody who is not logged in; all else is the endpoint's to answer. */
    private static boolean isOfAnybody(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.equals(request.method())
                && (request.getHeader(HttpHeaders.COOKIE) == null || request.getCookie(SessionCookie.NAME) == null)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(HttpHeaders.IF_MATCH) == null
                && (accepted == null || accepted.contains(HTML) || accepted.contains(ANY));
    }

    /** One for all ways to write the same: a value holds no control character. */
    private static String key(String path, QueryParameters parameters) {
        if (parameters.names().isEmpty()) {
            return path;
        }
        StringBuilder key = new StringBuilder(path);
        parameters.names().stream().sorted().forEach(name -> {
            key.append('\0').append(name);
            parameters.all(name).forEach(value -> key.append('\1').append(value));
        });
        return key.toString();
    }

    private void show(RoutingContext context, String key, KeptPage page) {
        page.eachTime().forEach(action -> action.accept(agent(context)));
        HttpServerResponse response = context.response();
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        page.headers().forEach(response::putHeader);
        if (known != null && isOneOf(page.tag(), known)) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (takesGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            KeptPage compressed = page.gzip() == null ? cache.compressed(key, page) : page;
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP)
                    .end(Objects.requireNonNull(compressed.gzip()));
        } else {
            Compression.allow(response);
            response.end(page.body());
        }
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && TAKES_GZIP.matcher(accepted).find();
    }

    /** RFC 9110 §13.1.2: compared weakly. */
    private static boolean isOneOf(String tag, String known) {
        return Stream.of(known.split(",")).map(String::strip).anyMatch(one -> one.equals("*")
                || one.replaceFirst("^W/", "").equals(tag.replaceFirst("^W/", "")));
    }
}
