package org.emancipasso.web;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Several, as somebody configured them. */
public record Networks(List<Network> all) {

    /** None at all. */
    static final Networks NONE = new Networks(List.of());

    /**
     * Reads {@code 10.0.0.0/8,fd00::/8}.
     *
     * @throws IllegalArgumentException when one of them is no address
     */
    public static Networks of(String text) {
        return new Networks(Stream.of(text.split(",", -1)).map(Network::of).toList());
    }

    /** Whether an address is in one of them. */
    public boolean hold(InetAddress address) {
        return all.stream().anyMatch(network -> network.holds(address));
    }
}
