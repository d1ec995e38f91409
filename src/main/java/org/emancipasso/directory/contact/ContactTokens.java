package org.emancipasso.directory.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.emancipasso.mail.MailConfig;

/** The part of a link that opens a message without logging in: which one and for whom, signed. */
@Singleton
class ContactTokens {

    private static final String HMAC = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final String PURPOSE = "contact:";
    private static final String BETWEEN = " ";

    private final MailConfig config;

    /** Whose link it is. */
    enum Side {
        /** The structure that was written to. */
        PROVIDER,
        /** The association that wrote. */
        WRITER
    }

    ContactTokens(MailConfig config) {
        this.config = config;
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String sign(Side side, long message) {
        byte[] said = (side + BETWEEN + message).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(SIGNATURE + said.length)
                .put(signature(said)).put(said).array());
    }

    /** The message that a token opens for that side; empty when it is not exactly one of ours. */
    Optional<Long> read(Side side, String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            String[] said = new String(bytes, SIGNATURE, bytes.length - SIGNATURE, StandardCharsets.UTF_8)
                    .split(BETWEEN, -1);
            long message = Long.parseLong(said[1]);
            return MessageDigest.isEqual(sign(side, message).getBytes(StandardCharsets.UTF_8),
                    token.getBytes(StandardCharsets.UTF_8)) ? Optional.of(message) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(config.secret().orElseThrow().getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
