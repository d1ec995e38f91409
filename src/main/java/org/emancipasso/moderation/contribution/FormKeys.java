package org.emancipasso.moderation.contribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.emancipasso.account.SessionTokens;

/** The key of a form that was opened: unique, and signed together with the form and the moment. Nothing of it is stored. */
@Singleton
class FormKeys {

    private static final String PURPOSE = "contribution-form";
    private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-z]{1,10})\\.([A-Za-z0-9_-]{43})");
    private static final int RADIX = 36;

    private final SessionTokens tokens;
    private final Clock clock;

    FormKeys(SessionTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new one; 100 characters at most. */
    String issue(String form) {
        String unique = UUID.randomUUID().toString();
        String opened = Long.toString(clock.millis(), RADIX);
        return unique + "." + opened + "." + signature(form, unique, opened);
    }

    /** When a form was opened; empty when the key is not one that this form was given. */
    Optional<Instant> opened(String form, String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches() && MessageDigest.isEqual(
                signature(form, parts.group(1), parts.group(2)).getBytes(StandardCharsets.UTF_8),
                parts.group(3).getBytes(StandardCharsets.UTF_8))
                        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(parts.group(2), RADIX)))
                        : Optional.empty();
    }

    private String signature(String form, String unique, String opened) {
        return tokens.seal(PURPOSE, form + " " + unique + " " + opened);
    }
}
