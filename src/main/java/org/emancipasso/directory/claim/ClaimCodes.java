package org.emancipasso.directory.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.SessionTokens;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.web.WebAddress;

/** What shows that somebody reads the mail of a domain, or writes its site; and the links of letters about it. */
@Singleton
class ClaimCodes {

    private static final String DIGITS = "%08d";
    private static final int CODES = 100_000_000;
    private static final String BETWEEN = "_";

    private final SecureRandom random = new SecureRandom();
    private final SessionTokens tokens;

    ClaimCodes(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** A new one: eight digits. */
    String next() {
        return DIGITS.formatted(random.nextInt(CODES));
    }

    /** What the database knows of a code; of no use for another claim, or once the listing has another name or site. */
    String seal(Claim claim, CaredListing listing, String code) {
        return tokens.seal("claim-code", claim.id() + ":" + listing.website() + ":" + listing.name() + ":" + code);
    }

    /** What the file of a site is to hold. */
    String file(Claim claim, String host) {
        return "emancipasso-" + tokens.seal("claim-file", claim.id() + ":" + claim.providerId() + ":" + host);
    }

    /** The part of the link by which whoever answered for the listing objects. */
    String objection(Claim claim) {
        return claim.id() + BETWEEN + sealObjection(claim);
    }

    /** The claim that such a token is about, maybe. */
    static Optional<Long> claimOf(String token) {
        String id = token.split(BETWEEN, 2)[0];
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    /** Whether a token is the one of a claim. */
    boolean isObjection(Claim claim, String token) {
        return isSame(token, objection(claim));
    }

    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The host whose file counts: that of the site, where its domain is nobody else's. */
    static Optional<String> host(CaredListing listing) {
        return listing.domain().isEmpty() ? Optional.empty() : WebAddress.host("" + listing.website());
    }

    /** A mailbox of a domain; what comes before the {@code @} is all that one types. */
    static Optional<EmailAddress> address(String mailbox, String domain) {
        String local = mailbox.strip();
        try {
            return local.contains("@") ? Optional.empty() : Optional.of(EmailAddress.of(local + "@" + domain));
        } catch (InvalidLetter e) {
            return Optional.empty();
        }
    }

    private String sealObjection(Claim claim) {
        return tokens.seal("claim-objection", claim.id() + ":" + claim.warnedKeeper());
    }
}
