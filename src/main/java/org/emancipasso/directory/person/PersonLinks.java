package org.emancipasso.directory.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.SessionTokens;

/** The signed link by which somebody agrees to be named, and takes their name away: for ever, without an account. */
@Singleton
class PersonLinks {

    private static final String PURPOSE = "provider-person";
    private static final String BETWEEN = "_";

    private final SessionTokens tokens;

    PersonLinks(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String token(long person) {
        return person + BETWEEN + tokens.seal(PURPOSE, "" + person);
    }

    /** Whose it is; empty when it is not exactly one of ours. */
    Optional<Long> read(String token) {
        String id = token.split(BETWEEN, 2)[0];
        return id.matches("[0-9]{1,18}")
                && MessageDigest.isEqual(token(Long.parseLong(id)).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8)) ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
