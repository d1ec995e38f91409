package org.emancipasso.supervision;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write all addresses that lead to the same: as a request needs it (RFC 3986 §6.2, RFC 3490). */
final class RequestAddress {

    private static final int LONGEST = 2_000;
    /** RFC 3986, appendix B. */
    private static final Pattern PARTS = Pattern
            .compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern HOST_AND_PORT = Pattern
            .compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]@]+)(?::([0-9]{0,5}))?");
    private static final Pattern TO_ESCAPE = Pattern
            .compile("[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]+|%(?![0-9A-Fa-f]{2})");

    private RequestAddress() {
    }

    /** That of an address; nothing when it is none of the web, or holds credentials. */
    static Optional<URI> of(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (address.length() > LONGEST || !parts.matches() || parts.group(1) == null || parts.group(2) == null) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = HOST_AND_PORT.matcher(parts.group(2));
        if (!scheme.matches("https?") || !authority.matches()) {
            return Optional.empty();
        }
        String port = authority.group(2) == null ? "" : authority.group(2);
        String usual = scheme.equals("https") ? "443" : "80";
        String path = escaped(parts.group(3));
        String query = parts.group(4) == null ? "" : escaped(parts.group(4));
        try {
            URI uri = URI.create(scheme + "://" + host(authority.group(1))
                    + (port.isEmpty() || port.equals(usual) ? "" : ":" + port) + (path.isEmpty() ? "/" : path) + query);
            return Optional.of(uri.normalize())
                    .filter(one -> one.getHost() != null && one.toString().length() <= LONGEST);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where an answer leads on (RFC 9110 §10.2.2); nothing likewise. */
    static Optional<URI> from(URI base, String location) {
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        String path = base.getRawPath();
        String typed = location.strip();
        if (typed.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return of(typed);
        }
        if (typed.startsWith("//")) {
            return of(base.getScheme() + ":" + typed);
        }
        if (typed.startsWith("/")) {
            return of(origin + typed);
        }
        if (typed.isEmpty() || typed.startsWith("?") || typed.startsWith("#")) {
            return of(origin + path + typed);
        }
        return of(origin + path.substring(0, path.lastIndexOf('/') + 1) + typed);
    }

    private static String host(String typed) {
        String ascii = typed.startsWith("[") ? typed : IDN.toASCII(typed);
        return ascii.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static String escaped(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> {
            StringBuilder escaped = new StringBuilder();
            for (byte each : found.group().getBytes(StandardCharsets.UTF_8)) {
                escaped.append('%').append("%02X".formatted(each));
            }
            return Matcher.quoteReplacement(escaped.toString());
        });
    }
}
