package org.emancipasso.web;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Addresses that begin alike: {@code 10.0.0.0/8}, {@code fd00::/8}, or a single one. Of our own: Netty's rule for IPv6 also takes
 * every address that begins with as many ones.
 */
public final class Network {

    private final byte[] first;
    private final int length;

    private Network(InetAddress first, int length) {
        this.first = first.getAddress();
        this.length = length;
        if (length < 0 || length > this.first.length * Byte.SIZE) {
            throw new IllegalArgumentException("No network is " + first.getHostAddress() + "/" + length);
        }
    }

    /**
     * Reads what somebody configured. A name is none, since the one who answers for names would choose whom to trust.
     *
     * @throws IllegalArgumentException when it is no address
     */
    public static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        return new Network(address,
                parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * Byte.SIZE);
    }

    /** Whether an address is one of them. */
    boolean holds(InetAddress address) {
        byte[] other = address.getAddress();
        return other.length == first.length && beginning(other).equals(beginning(first));
    }

    private BigInteger beginning(byte[] address) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - length);
    }
}
