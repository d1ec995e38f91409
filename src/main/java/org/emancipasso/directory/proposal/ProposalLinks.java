package org.emancipasso.directory.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.emancipasso.account.SessionTokens;
import org.emancipasso.web.SiteRoutes;

/** The signed link by which whoever sent a proposal comes back to it without an account. Nothing of it is stored. */
@Singleton
class ProposalLinks {

    /** How long one may come back. */
    static final Duration LIFE = Duration.ofDays(90);

    private static final String PURPOSE = "provider-proposal";
    private static final int RADIX = 36;
    private static final Pattern TOKEN = Pattern.compile("([0-9a-z]{1,12})-([0-9a-z]{1,12})-([A-Za-z0-9_-]{43})");

    private final SessionTokens tokens;

    ProposalLinks(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** What a link leads to, and until when. */
    record Led(long id, Instant until) {}

    /** Path of the page of a proposal. */
    String path(Proposal proposal) {
        String id = Long.toString(proposal.id(), RADIX);
        String until = Long.toString(proposal.createdAt().plus(LIFE).getEpochSecond(), RADIX);
        return ProposalRoutes.ROUTES.state(id + "-" + until + "-" + signature(id, until));
    }

    /** The same, for a letter. */
    String absolute(Proposal proposal) {
        return SiteRoutes.ROUTES.absolute(path(proposal));
    }

    /** What a token leads to; empty when it is not exactly one of ours. */
    Optional<Led> read(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches() && MessageDigest.isEqual(
                signature(parts.group(1), parts.group(2)).getBytes(StandardCharsets.UTF_8),
                parts.group(3).getBytes(StandardCharsets.UTF_8))
                        ? Optional.of(new Led(Long.parseLong(parts.group(1), RADIX),
                                Instant.ofEpochSecond(Long.parseLong(parts.group(2), RADIX))))
                        : Optional.empty();
    }

    private String signature(String id, String until) {
        return tokens.seal(PURPOSE, id + " " + until);
    }
}
