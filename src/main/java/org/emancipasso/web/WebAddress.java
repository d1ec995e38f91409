package org.emancipasso.web;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a site as people write it. */
public final class WebAddress {

    private static final int LONGEST = 500;
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");
    /** A name below one that the Internet gives out: no number, and none that a network keeps for itself (RFC 6761, 6762, 8375). */
    private static final Pattern GIVEN_OUT = Pattern
            .compile(
                    "(?:[^.]+\\.)+(?!(?:localhost|local|internal|intranet|lan|home|corp|arpa)\\.?$)\\p{Alpha}[^.]*\\.?");

    private WebAddress() {
    }

    /** A web address, accented domain names included; a name before the host (« framasoft.org@… ») would deceive. */
    public static boolean isOne(String value) {
        return host(value).isPresent();
    }

    /** One that everybody may open, as far as its name tells: of a site that has a name on the Internet. */
    public static boolean isPublic(String value) {
        return host(value).filter(host -> GIVEN_OUT.matcher(host).matches()).isPresent();
    }

    /** Its host as DNS knows it: ASCII (RFC 3490), in small letters; empty when it is no web address. */
    public static Optional<String> host(String value) {
        try {
            URI uri = URI.create(value);
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            String authority = uri.getRawAuthority();
            if (value.length() > LONGEST || !isWeb || uri.getRawUserInfo() != null || authority == null) {
                return Optional.empty();
            }
            // Java sees no host in an address that is not ASCII.
            String host = uri.getHost() == null
                    ? IDN.toASCII(PORT.matcher(authority).replaceFirst(""), IDN.USE_STD3_ASCII_RULES)
                    : uri.getHost();
            return host.isEmpty() ? Optional.empty() : Optional.of(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
