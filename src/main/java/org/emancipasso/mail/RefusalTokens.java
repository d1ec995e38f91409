package org.emancipasso.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

/** The part of a link that refuses letters without logging in: what it refuses, signed (RFC 8058 §5: hard to forge). */
@Singleton
class RefusalTokens {

    private static final String HMAC = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final String BETWEEN = " ";

    private final MailConfig config;

    RefusalTokens(MailConfig config) {
        this.config = config;
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String sign(Refusal refusal) {
        byte[] said = String.join(BETWEEN, refusal.kind(), refusal.addressHash(),
                refusal.memberId() == null ? "" : "" + refusal.memberId()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(SIGNATURE + said.length)
                .put(signature(said)).put(said).array());
    }

    /** What a token refuses; empty when it is not exactly one of ours. */
    Optional<Refusal> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            String[] said = new String(bytes, SIGNATURE, bytes.length - SIGNATURE, StandardCharsets.UTF_8)
                    .split(BETWEEN, -1);
            Refusal refusal = new Refusal(said[0], said[1], said[2].isEmpty() ? null : Long.valueOf(said[2]));
            return MessageDigest.isEqual(sign(refusal).getBytes(StandardCharsets.UTF_8),
                    token.getBytes(StandardCharsets.UTF_8)) ? Optional.of(refusal) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(config.secret().orElseThrow().getBytes(StandardCharsets.UTF_8), HMAC));
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
