package org.emancipasso.directory.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

import jakarta.inject.Singleton;

/**
 * The look of a list on somebody else's page. It stands in the page, so that the frame loads nothing else; its fingerprint
 * stands in the policy, so that no other style runs (CSP 3, §2.3.1).
 */
@Singleton
public class EmbedStyle {

    private final String css;
    private final String policy;

    EmbedStyle() {
        css = read();
        policy = "default-src 'none'; style-src 'sha256-" + fingerprint(css)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    }

    /** The rules, without any character that a template would escape. */
    public String css() {
        return css;
    }

    /** The Content-Security-Policy: any site may frame this page, and it runs nothing. */
    String policy() {
        return policy;
    }

    private static String read() {
        try (InputStream file = EmbedStyle.class.getResourceAsStream("/embed.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String css) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
