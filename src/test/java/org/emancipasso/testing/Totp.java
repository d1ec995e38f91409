package org.emancipasso.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits each thirty seconds (RFC 6238), as an application on a telephone computes them. */
public final class Totp {

    private static final int SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final String secret;
    private final Set<Long> used;

    /**
     * From a secret as Keycloak stores it: text whose bytes are the key.
     */
    public Totp(String secret) {
        this(secret, "");
    }

    /**
     * Of one of several accounts with the same secret.
     *
     * @param account Keycloak takes a code once from each
     */
    Totp(String secret, String account) {
        this.secret = secret;
        this.used = used(secret + account);
    }

    /** Known to all of this process: tests of the platform are loaded apart from others, and log in as the same people. */
    @SuppressWarnings("unchecked")
    private static Set<Long> used(String whose) {
        return (Set<Long>) System.getProperties().computeIfAbsent("emancipasso.test.codes." + whose.hashCode(),
                _ -> ConcurrentHashMap.newKeySet());
    }

    /** The code of now. */
    String code() {
        return code(step());
    }

    /** A code that this object has not given yet, since Keycloak takes each once: of now, just before or just after. */
    public synchronized String freshCode() {
        Long[] free = new Long[1];
        Wait.until("there is a code that was not used", () -> {
            long now = step();
            // The one before last is not taken any more: what is just before must not become it on the way.
            boolean isJustBefore = Instant.now().getEpochSecond() % SECONDS < SECONDS / 2;
            for (long step : isJustBefore ? List.of(now - 1, now, now + 1) : List.of(now, now + 1)) {
                if (used.add(step)) {
                    free[0] = step;
                    return true;
                }
            }
            return false;
        });
        return code(free[0]);
    }

    /** The secret as a person types it into an application. */
    public String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte part : secret.getBytes(StandardCharsets.UTF_8)) {
            buffer = buffer << 8 | part & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits & 31));
            }
        }
        return bits == 0 ? text.toString() : text.append(ALPHABET.charAt(buffer << 5 - bits & 31)).toString();
    }

    /** As Keycloak's admin interface takes it. */
    Map<String, ?> credential() {
        return Map.of("type", "otp", "userLabel", "Démonstration", "secretData", "{\"value\":\"" + secret + "\"}",
                "credentialData",
                "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
    }

    private static long step() {
        return Instant.now().getEpochSecond() / SECONDS;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
