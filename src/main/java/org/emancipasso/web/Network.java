package org.emancipasso.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;

/** Addresses that begin alike: {@code 10.0.0.0/8}, {@code fd00::/8}, or a single one. */
public final class Network {

    private final IpSubnetFilterRule rule;

    private Network(InetAddress address, int length) {
        rule = new IpSubnetFilterRule(address, length, IpFilterRuleType.ACCEPT);
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
        return rule.matches(new InetSocketAddress(address, 0));
    }
}
