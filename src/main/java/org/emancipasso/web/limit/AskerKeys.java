package org.emancipasso.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

/**
 * What stands for an account or an address in a count: an HMAC, since all addresses could be tried against a mere hash. Of
 * an IPv6 address the first 64 bits count, which is the least that one subscriber has (RFC 6177).
 */
@Singleton
class AskerKeys {

    private static final String HMAC = "HmacSHA256";
    private static final String SECRET = "emancipasso.account.secret";
    private static final int SUBSCRIBER_BYTES = 8;

    private final Config config;

    AskerKeys(Config config) {
        this.config = config;
    }

    String ofAccount(Limit limit, String account) {
        return key(limit.code() + ":account:" + account);
    }

    String ofAddress(Limit limit, InetAddress address) {
        return key(limit.code() + ":address:" + HexFormat.of().formatHex(subscriber(address)));
    }

    private static byte[] subscriber(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? Arrays.copyOf(bytes, SUBSCRIBER_BYTES) : bytes;
    }

    private String key(String said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(config.getValue(SECRET, String.class).getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(("limit:" + said).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
