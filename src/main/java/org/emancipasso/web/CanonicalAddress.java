package org.emancipasso.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One spelling for all the addresses of one page: by http or https, with « www. » or without, whatever follows who visits. To
 * compare, and never to open. RFC 3986 §6.
 */
public final class CanonicalAddress {

    /** What says where a visitor comes from, and nothing of the page. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_|mtm_|pk_|piwik_|matomo_|at_|hsa_)[^=]*(=.*)?"
                    + "|(fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|xtor|ref_src)(=.*)?");
    private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
    /** Some sites write their pages behind the sign that elsewhere names a place in one. */
    private static final Pattern PAGE_IN_FRAGMENT = Pattern.compile("!?/.*");

    private CanonicalAddress() {
    }

    /** The one spelling: {@code https://host/path?query}; empty when it is no web address. */
    public static Optional<String> of(String address) {
        return WebAddress.host(address).map(host -> {
            URI uri = URI.create(address).normalize();
            String authority = DEFAULT_PORT.matcher(uri.getRawAuthority()).replaceFirst("");
            int port = authority.lastIndexOf(':');
            String fragment = uri.getRawFragment();
            return "https://" + host.replaceFirst("^www\\.", "")
                    + (port > authority.lastIndexOf(']') ? authority.substring(port) : "")
                    + escapes(path(uri.getRawPath())) + query(uri.getRawQuery())
                    + (fragment != null && PAGE_IN_FRAGMENT.matcher(fragment).matches() ? "#" + fragment : "");
        });
    }

    private static String path(@Nullable String path) {
        return path == null ? "" : path.replaceFirst("^(/\\.\\.)+(?=/|$)", "").replaceFirst("/+$", "");
    }

    private static String query(@Nullable String query) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&")).filter(part -> !part.isEmpty())
                        .filter(part -> !TRACKING.matcher(part).matches()).map(CanonicalAddress::escapes)
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** What needs no escape has none, the others in capitals. */
    private static String escapes(String text) {
        String ascii = NOT_ASCII.matcher(text)
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
        return ESCAPE.matcher(ascii).replaceAll(found -> {
            String letter = String.valueOf((char) Integer.parseInt(found.group(1), 16));
            return Matcher.quoteReplacement(UNRESERVED.matcher(letter).matches()
                    ? letter
                    : found.group().toUpperCase(Locale.ROOT));
        });
    }
}
