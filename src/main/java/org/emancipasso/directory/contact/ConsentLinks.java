package org.emancipasso.directory.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.SessionTokens;
import org.jspecify.annotations.Nullable;

/**
 * The signed link by which whoever reads a proposed address answers: which proposal, and when a curator accepted it. One that
 * is accepted again, with another address maybe, has another link.
 */
@Singleton
class ConsentLinks {

    private static final String PURPOSE = "address-consent";
    private static final String BETWEEN = "_";

    private final SessionTokens tokens;

    /** What a link says. */
    record Link(long id, long acceptedAt) {

        /** Whether it is of that proposal as it stands. */
        boolean isOf(ProposedAddress proposed) {
            return proposed.isAccepted() && acceptedAt == seconds(proposed.decidedAt());
        }

        Instant since() {
            return Instant.ofEpochSecond(acceptedAt);
        }
    }

    ConsentLinks(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String token(ProposedAddress proposed) {
        return token(proposed.id(), seconds(proposed.decidedAt()));
    }

    /** What a token says; empty when it is not exactly one of ours. */
    Optional<Link> read(String token) {
        String[] parts = token.split(BETWEEN, 3);
        if (parts.length != 3 || !(parts[0] + BETWEEN + parts[1]).matches("[0-9]{1,18}_[0-9]{1,12}")) {
            return Optional.empty();
        }
        Link link = new Link(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        return MessageDigest.isEqual(token(link.id(), link.acceptedAt()).getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8)) ? Optional.of(link) : Optional.empty();
    }

    private String token(long id, long acceptedAt) {
        String said = id + BETWEEN + acceptedAt;
        return said + BETWEEN + tokens.seal(PURPOSE, said);
    }

    private static long seconds(@Nullable Instant at) {
        return Objects.requireNonNull(at).getEpochSecond();
    }
}
