package org.emancipasso.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.qute.TemplateGlobal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Style sheets, scripts and images under an address that holds a fingerprint of them all, so that a browser keeps them
 * for a year and never shows an old one: {@code /assets/3f2a…/css/app.css}. One fingerprint for all keeps the relative
 * addresses inside a style sheet true.
 */
public final class Assets {

    /** For templates: {@code {assets.url('css/app.css')}}. */
    @TemplateGlobal(name = "assets")
    static final Assets INSTANCE = new Assets(new TreeMap<>(Map.of(
            "css/app.css", "css/app.css",
            "img/bunting.svg", "img/bunting.svg",
            "img/favicon.svg", "img/favicon.svg",
            "img/logo.svg", "img/logo.svg",
            "js/htmx.js", "webjars/htmx.org/2.0.10/dist/htmx.min.js")));

    static final String PREFIX = "/assets/";

    private final Map<String, String> files;
    private final String fingerprint;

    private Assets(Map<String, String> files) {
        this.files = files;
        this.fingerprint = fingerprint(files);
    }

    /**
     * The address of an asset.
     *
     * @throws IllegalArgumentException when there is no such asset
     */
    public String url(String path) {
        if (!files.containsKey(path)) {
            throw new IllegalArgumentException("No asset " + path);
        }
        return PREFIX + fingerprint + "/" + path;
    }

    /** Answers a request below {@code /assets/}; another fingerprint than today's is no asset. */
    void serve(RoutingContext context) {
        String[] parts = context.normalizedPath().substring(PREFIX.length()).split("/", 2);
        if (parts.length < 2 || !parts[0].equals(fingerprint) || !files.containsKey(parts[1])) {
            context.next();
            return;
        }
        context.addHeadersEndHandler(_ -> context.response().putHeader(HttpHeaders.CACHE_CONTROL,
                "public, max-age=31536000, immutable"));
        context.reroute("/" + files.get(parts[1]));
    }

    private static String fingerprint(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files.values()) {
                try (InputStream bytes = Assets.class.getResourceAsStream("/META-INF/resources/" + file)) {
                    if (bytes == null) {
                        throw new IllegalArgumentException("No asset " + file);
                    }
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
