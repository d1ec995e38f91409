package org.emancipasso.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.emancipasso.web.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A video on a PeerTube server, known by the shape of its address: the only kind that is shown here, since its player follows
 * nobody.
 *
 * @param host that the player is loaded from
 * @param player address of the player
 */
record PeerTube(String host, String player) {

    private static final Pattern WATCH = Pattern.compile("https://([^/:?#]+)/(?:w|videos/watch|videos/embed)/"
            + "([1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[?#;].*)?");

    /** The video at an address; empty when it is none. */
    static Optional<PeerTube> at(@Nullable String address) {
        Matcher watch = WATCH.matcher(address == null ? "" : address);
        return watch.matches() && WebAddress.host(watch.group(1).isEmpty() ? "" : "https://" + watch.group(1))
                .filter(watch.group(1)::equalsIgnoreCase).isPresent()
                        ? Optional.of(new PeerTube(watch.group(1),
                                "https://" + watch.group(1) + "/videos/embed/" + watch.group(2) + "?p2p=0"))
                        : Optional.empty();
    }
}
