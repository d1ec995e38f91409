package org.emancipasso.directory.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.claim.Claim.Status;
import org.emancipasso.moderation.ReviewQueue;

/** What others do with claims: whoever answered for the listing, curators, and the clock. */
@ApplicationScoped
class ClaimSettlementService {

    private final ClaimRepository claims;
    private final ClaimHold hold;
    private final ClaimCodes codes;
    private final ProviderCareService care;
    private final ProviderService providers;
    private final Organisations organisations;
    private final ReviewQueue queue;
    private final AuditLog audit;
    private final Clock clock;

    /** A claim as whoever has the letter sees it. */
    record Contested(String listing, String organisation, Status status) {}

    ClaimSettlementService(ClaimRepository claims, ClaimHold hold, ClaimCodes codes, ProviderCareService care,
            ProviderService providers, Organisations organisations, ReviewQueue queue, AuditLog audit, Clock clock) {
        this.claims = claims;
        this.hold = hold;
        this.codes = codes;
        this.care = care;
        this.providers = providers;
        this.organisations = organisations;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** The claims whose time to object is over. */
    @Transactional
    List<Long> due(int most) {
        return claims.due(clock.instant(), most);
    }

    /** Decides on one of them, whoever else does. */
    @Transactional
    void settle(long id) {
        lock(id).filter(locked -> locked.claim.status() == Status.HELD && isOver(locked.claim.holdUntil()))
                .ifPresent(locked -> hold.settle(locked.claim, locked.listing));
    }

    /** What a link is about; empty when it is none of ours. */
    @Transactional
    Optional<Contested> contested(String token) {
        return ClaimCodes.claimOf(token).flatMap(claims::find).filter(claim -> codes.isObjection(claim, token))
                .flatMap(claim -> care.find(claim.providerId()).map(listing -> new Contested(listing.name(),
                        organisations.known(claim.organisationId()).map(Organisations.Known::name).orElse(""),
                        claim.status())));
    }

    /** Whoever has the letter objects; twice is once, and too late is too late. */
    @Transactional
    void oppose(String token) {
        ClaimCodes.claimOf(token).flatMap(this::lock).filter(locked -> codes.isObjection(locked.claim, token)
                && locked.claim.status() == Status.HELD)
                .ifPresent(locked -> hold.oppose(locked.claim, locked.listing));
    }

    /** Two curators approved. */
    @Transactional
    void approve(long id, long curator) {
        lock(id).filter(locked -> locked.claim.status() == Status.IN_REVIEW)
                .ifPresent(locked -> hold.approve(locked.claim, locked.listing, curator));
    }

    /** A curator refused. */
    @Transactional
    void refuse(long id, long curator) {
        lock(id).filter(locked -> locked.claim.status() == Status.IN_REVIEW).ifPresent(locked -> {
            locked.claim.refuse(clock.instant());
            audit.record(AuditEntry.of(curator, "provider.claim-refuse", "provider", locked.listing.id(), null));
        });
    }

    /** Takes a decision back, when nothing came of it that others changed. */
    @Transactional
    boolean undo(long id, long curator, String reason) {
        Optional<Locked> found = lock(id);
        if (found.isEmpty()) {
            return false;
        }
        Claim claim = found.get().claim;
        CaredListing listing = found.get().listing;
        if (claim.status().isOver() && claims.open(listing.id(), claim.organisationId()).isPresent()) {
            return false;
        }
        switch (claim.status()) {
            case HELD, REFUSED -> claim.reopen();
            case GRANTED -> {
                if (!Long.valueOf(claim.organisationId()).equals(listing.organisation())) {
                    return false;
                }
                providers.entrust(curator, listing.id(), claim.organisationBefore(), reason);
                if (claim.contactBefore() != null) {
                    providers.reachAt(curator, listing.id(), null, claim.contactBefore());
                }
                claim.reopen();
            }
            case OPEN, DROPPED, IN_REVIEW -> {
                return false;
            }
        }
        return true;
    }

    /** Leaves nothing of a member: their claims that are not over come to nothing. */
    @Transactional
    void forget(long member) {
        for (Claim claim : claims.ofMember(member)) {
            if (!claim.status().isOver()) {
                claim.drop(clock.instant());
                queue.withdraw(ClaimReview.KIND, claim.id());
            }
        }
        claims.forgetAuthor(member);
    }

    private record Locked(Claim claim, CaredListing listing) {}

    private Optional<Locked> lock(long id) {
        return claims.providerOf(id).flatMap(care::lock)
                .flatMap(listing -> claims.locked(id).map(claim -> new Locked(claim, listing)));
    }

    private boolean isOver(Instant until) {
        return !clock.instant().isBefore(until);
    }
}
