package org.emancipasso.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.qute.TemplateGlobal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Style sheets, scripts and images under an address that holds a fingerprint of them all, so that a browser keeps them
 * for a year and never shows an old one: {@code /assets/3f2a…/css/app.css}. One fingerprint for all keeps the relative
 * addresses inside a style sheet true. They are few and small, and stay in memory.
 */
public final class Assets {

    /** For templates: {@code {assets.url('css/app.css')}}. */
    @TemplateGlobal(name = "assets")
    static final Assets INSTANCE = new Assets(List.of(
            "css/app.css",
            "css/compose.css",
            "css/form.css",
            "css/forum.css",
            "css/library.css",
            "css/moderation.css",
            "css/staff.css",
            "css/tools.css",
            "img/bunting.svg",
            "img/favicon.svg",
            "img/logo.svg",
            "js/compose.js",
            "js/form.js",
            "js/moderation.js",
            "js/path.js"));

    static final String PREFIX = "/assets/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    private final Map<String, Buffer> contents = new TreeMap<>();
    private final String fingerprint;

    private Assets(List<String> files) {
        files.forEach(file -> contents.put(file, read(file)));
        contents.put("js/htmx.js", read("webjars/htmx.org/2.0.10/dist/htmx.min.js"));
        this.fingerprint = fingerprint(contents);
    }

    /**
     * The address of an asset.
     *
     * @throws IllegalArgumentException when there is no such asset
     */
    public String url(String path) {
        if (!contents.containsKey(path)) {
            throw new IllegalArgumentException("No asset " + path);
        }
        return PREFIX + fingerprint + "/" + path;
    }

    /** Answers a request below {@code /assets/}; another fingerprint than today's is no asset. */
    void serve(RoutingContext context) {
        String[] parts = context.normalizedPath().substring(PREFIX.length()).split("/", 2);
        if (parts.length < 2 || !parts[0].equals(fingerprint) || !contents.containsKey(parts[1])) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, type(parts[1]))
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        Compression.allow(context.response());
        context.response().end(contents.get(parts[1]));
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Buffer read(String file) {
        try (InputStream bytes = Assets.class.getResourceAsStream("/META-INF/resources/" + file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No asset " + file);
            }
            return Buffer.buffer(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(Map<String, Buffer> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.values().forEach(content -> digest.update(content.getBytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
