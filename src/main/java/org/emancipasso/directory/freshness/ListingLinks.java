package org.emancipasso.directory.freshness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.SessionTokens;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.Keepers;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.directory.ParisDay;
import org.emancipasso.directory.ProviderCareService;
import org.jspecify.annotations.Nullable;

/**
 * The part of a letter's link that lets a structure look after its listing without logging in: which one, until when, for
 * whom, signed. It is of no use once somebody else answers for the listing.
 */
@ApplicationScoped
public class ListingLinks {

    private static final String PURPOSE = "listing-link";
    private static final String BETWEEN = "_";

    private final SessionTokens tokens;
    private final ProviderCareService care;
    private final Keepers keepers;
    private final FreshnessConfig config;
    private final Clock clock;

    /** What a link is worth. */
    public sealed interface Reading {

        /** It opens: its letter was sent to whoever answers for the listing. */
        record Good(CaredListing listing, @Nullable Long member) implements Reading {}

        /** It was one of ours, and is too old. */
        record Expired(CaredListing listing) implements Reading {}

        /** It is none of ours, or whoever it was for does not answer for the listing any more. */
        record Bad() implements Reading {}
    }

    ListingLinks(SessionTokens tokens, ProviderCareService care, Keepers keepers, FreshnessConfig config,
            Clock clock) {
        this.tokens = tokens;
        this.care = care;
        this.keepers = keepers;
        this.config = config;
        this.clock = clock;
    }

    /** A new one: letters, digits, {@code -} and {@code _}. */
    String token(CaredListing listing, Keeper keeper) {
        String said = String.join(BETWEEN, Long.toString(listing.id()),
                Long.toString(ParisDay.of(clock.instant().plus(config.link())).toEpochDay()),
                keeper.member() == null ? "0" : keeper.member().toString());
        return said + BETWEEN + seal(said, listing);
    }

    /** What a token says. In a transaction. */
    public Reading read(String token) {
        String[] parts = token.split(BETWEEN, 4);
        if (parts.length != 4 || !(parts[0] + parts[1] + parts[2]).matches("[0-9]{3,40}")
                || parts[0].length() > 18 || parts[1].length() > 8 || parts[2].length() > 18) {
            return new Reading.Bad();
        }
        Optional<CaredListing> found = care.find(Long.parseLong(parts[0])).filter(CaredListing::isKept);
        if (found.isEmpty() || !isSame(seal(String.join(BETWEEN, parts[0], parts[1], parts[2]), found.get()),
                parts[3])) {
            return new Reading.Bad();
        }
        long member = Long.parseLong(parts[2]);
        if (LocalDate.ofEpochDay(Long.parseLong(parts[1])).isBefore(ParisDay.of(clock))) {
            return new Reading.Expired(found.get());
        }
        return member == 0 || isResponsible(found.get(), member)
                ? new Reading.Good(found.get(), member == 0 ? null : member)
                : new Reading.Bad();
    }

    private boolean isResponsible(CaredListing listing, long member) {
        return keepers.of(listing).stream().map(Keeper::member).anyMatch(keeper -> keeper != null && keeper == member);
    }

    private String seal(String said, CaredListing listing) {
        return tokens.seal(PURPOSE, said + ":" + keepers.key(listing));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }
}
