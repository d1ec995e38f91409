package org.emancipasso.web.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is asked of a site.
 *
 * @param method {@code GET} or {@code HEAD}
 * @param address http or https, on its usual port, with a host and without credentials
 * @param headers beside those that every request has; {@code User-Agent} among them
 * @param mostBytes how much of the body is read; whatever follows stays unread
 * @param patience how long the site may be silent
 * @param longest how long all of it may take
 */
public record Question(String method, URI address, Map<String, String> headers, int mostBytes, Duration patience,
        Duration longest) {

    /** A host that ends so is an address, which browsers, the JDK and the C library read in different ways (WHATWG URL). */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:0[xX][0-9a-fA-F]*|[0-9]+)\\.?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Whether anything may be asked there: what leads elsewhere than to a site as a visitor sees it may not. */
    public static boolean mayAsk(URI address) {
        return address.getHost() != null && address.getRawUserInfo() == null && isUsual(address)
                && (!NUMBER.matcher(address.getHost()).matches() || PLAIN_NUMBER.matcher(address.getHost()).matches());
    }

    boolean isSecured() {
        return isHttps(address);
    }

    /** As DNS knows it: an IPv6 address without its brackets. */
    String host() {
        return address.getHost().replaceAll("[\\[\\]]", "");
    }

    int port() {
        return isSecured() ? HTTPS : HTTP;
    }

    /** What the request line says (RFC 9112 §3.2.1). */
    String target() {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static boolean isUsual(URI address) {
        return isHttps(address)
                ? address.getPort() == -1 || address.getPort() == HTTPS
                : "http".equalsIgnoreCase(address.getScheme())
                        && (address.getPort() == -1 || address.getPort() == HTTP);
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
