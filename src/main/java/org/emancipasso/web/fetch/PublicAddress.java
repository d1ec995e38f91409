package org.emancipasso.web.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.emancipasso.web.Networks;

/** Which addresses are of sites on the Internet, and not of machines beside ours (IANA special-purpose registries). */
final class PublicAddress {

    private static final Networks SPECIAL = Networks.of("0.0.0.0/8,10.0.0.0/8,100.64.0.0/10,127.0.0.0/8,169.254.0.0/16,"
            + "172.16.0.0/12,192.0.0.0/24,192.0.2.0/24,192.88.99.0/24,192.168.0.0/16,198.18.0.0/15,198.51.100.0/24,"
            + "203.0.113.0/24,224.0.0.0/4,240.0.0.0/4");
    /** All that is given out today (RFC 4291 §2.4), but what embeds IPv4, tests or documents. */
    private static final Networks GLOBAL = Networks.of("2000::/3");
    private static final Networks NOT_A_SITE = Networks.of("2001::/23,2001:db8::/32,2002::/16,3fff::/20");
    /** RFC 6052: whoever translates it reaches the IPv4 address at its end. */
    private static final Networks TRANSLATED = Networks.of("64:ff9b::/96");

    private PublicAddress() {
    }

    /** Whether one may connect there. IPv4 inside IPv6 counts as the IPv4 address. */
    static boolean is(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !SPECIAL.hold(address);
        }
        if (TRANSLATED.hold(address)) {
            return is(last4(address));
        }
        return GLOBAL.hold(address) && !NOT_A_SITE.hold(address);
    }

    private static InetAddress last4(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
