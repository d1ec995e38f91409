package org.emancipasso.directory.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.SessionTokens;

/** The signed link by which one changes or ends what one is told of, without an account. */
@Singleton
class AlertLinks {

    private static final String PURPOSE = "alert";
    private static final String BETWEEN = "_";

    private final SessionTokens tokens;

    AlertLinks(SessionTokens tokens) {
        this.tokens = tokens;
    }

    String token(long alert) {
        return alert + BETWEEN + tokens.seal(PURPOSE, "" + alert);
    }

    String path(long alert) {
        return AlertRoutes.ROUTES.alert(token(alert));
    }

    /** Which one a token is of; empty when it is not exactly one of ours. */
    Optional<Long> read(String token) {
        String id = token.split(BETWEEN, 2)[0];
        return id.matches("[0-9]{1,18}")
                && MessageDigest.isEqual(token(Long.parseLong(id)).getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8)) ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
