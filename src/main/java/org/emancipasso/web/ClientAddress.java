package org.emancipasso.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;

/**
 * Where a request comes from. Each proxy adds whom it heard to the end of {@code X-Forwarded-For}, and whatever the client
 * wrote stands before: so it is read from its end, as long as those who speak are trusted. Quarkus would read its beginning
 * (quarkusio/quarkus issue 45005), which is the client's to choose.
 */
@Singleton
public class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    /** Some proxies add the port. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\[\\]]+)\\](?::\\d+)?|([0-9.]+):\\d+");
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final WebConfig config;

    ClientAddress(WebConfig config) {
        this.config = config;
    }

    /** Who asks, as far as it can be known. */
    public InetAddress of(HttpServerRequest request) {
        return of(peer(request.remoteAddress().hostAddress()), request.headers().getAll(FORWARDED),
                config.trustedProxies().orElse(Networks.NONE));
    }

    /** The nearest that is not trusted, or the farthest that is. */
    static InetAddress of(InetAddress peer, List<String> forwarded, Networks trusted) {
        List<String> hops = forwarded.stream().flatMap(line -> Arrays.stream(line.split(",", -1))).toList().reversed();
        InetAddress nearest = peer;
        for (String hop : hops) {
            Optional<InetAddress> before = read(hop.strip());
            if (!trusted.hold(nearest) || before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
        }
        return nearest;
    }

    private static Optional<InetAddress> read(String hop) {
        Matcher port = WITH_PORT.matcher(hop);
        String text = port.matches() ? port.group(port.group(1) == null ? 2 : 1) : hop;
        try {
            return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.ofLiteral(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Without the interface of a local address; a socket that is a file has none. */
    private static InetAddress peer(@Nullable String address) {
        return address == null
                ? InetAddress.getLoopbackAddress()
                : InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
    }
}
