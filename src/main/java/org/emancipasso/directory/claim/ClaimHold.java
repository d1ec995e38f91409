package org.emancipasso.directory.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.emancipasso.account.OrganisationChanged;
import org.emancipasso.account.organisation.Organisations;
import org.emancipasso.account.organisation.Organisations.Known;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.Keepers;
import org.emancipasso.directory.Keepers.Keeper;
import org.emancipasso.directory.ProviderService;
import org.emancipasso.directory.claim.Claim.Proof;
import org.emancipasso.mail.Outbox;
import org.emancipasso.moderation.ReviewQueue;
import org.emancipasso.moderation.ReviewQueue.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What comes between a proof and a listing: whoever answered for it is warned and has time to object, names that look like
 * others go to curators, and at the end all is looked at once more. In the caller's transaction, with the listing and the
 * claim locked.
 */
@ApplicationScoped
class ClaimHold {

    private static final int LONGEST_TITLE = 200;

    private final ClaimNames names;
    private final ClaimCodes codes;
    private final ClaimLetters letters;
    private final Keepers keepers;
    private final ProviderService providers;
    private final Organisations organisations;
    private final Spokespeople spokespeople;
    private final ReviewQueue queue;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Event<OrganisationChanged> news;
    private final ClaimMessages say;
    private final ClaimConfig config;
    private final Clock clock;

    ClaimHold(ClaimNames names, ClaimCodes codes, ClaimLetters letters, Keepers keepers, ProviderService providers,
            Organisations organisations, Spokespeople spokespeople, ReviewQueue queue, Outbox outbox, AuditLog audit,
            Event<OrganisationChanged> news, ClaimMessages say, ClaimConfig config, Clock clock) {
        this.names = names;
        this.codes = codes;
        this.letters = letters;
        this.keepers = keepers;
        this.providers = providers;
        this.organisations = organisations;
        this.spokespeople = spokespeople;
        this.queue = queue;
        this.outbox = outbox;
        this.audit = audit;
        this.news = news;
        this.say = say;
        this.config = config;
        this.clock = clock;
    }

    /** It is proven: it waits, or goes to curators when a name looks like another one. */
    void begin(Claim claim, CaredListing listing, String organisation) {
        if (names.warnings(listing.id(), listing.name(), organisation).isEmpty()) {
            warn(claim, listing, organisation);
        } else {
            review(claim, listing);
        }
    }

    /** Two curators are to decide. */
    void review(Claim claim, CaredListing listing) {
        claim.review();
        String title = listing.name();
        queue.submit(new Submission(ClaimReview.KIND, claim.id(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                listing.department()));
    }

    /** Nobody needs to decide any more. */
    void leaveQueue(Claim claim) {
        queue.withdraw(ClaimReview.KIND, claim.id());
    }

    /** Whoever answered for the listing objects: curators decide. */
    void oppose(Claim claim, CaredListing listing) {
        claim.oppose();
        audit.record(AuditEntry.of(null, "provider.claim-oppose", "provider", listing.id(), null));
        review(claim, listing);
        tell(claim, say.newsOpposed(ClaimLetters.shortened(listing.name())));
    }

    /** Two curators approved: at once when whoever answered for the listing had their say, else they have it now. */
    void approve(Claim claim, CaredListing listing, long curator) {
        if (claim.isOpposed() && keepers.key(listing).equals(claim.warnedKeeper())) {
            grant(claim, listing, curator);
            return;
        }
        if (claim.proof() == null) {
            claim.prove(Proof.CURATORS, "");
        }
        warn(claim, listing, organisation(claim).map(Known::name).orElse(""));
    }

    /** The time to object is over. Nothing may have changed since the proof. */
    void settle(Claim claim, CaredListing listing) {
        Long member = claim.memberId();
        if (!listing.isKept() || member == null
                || spokespeople.of(member, claim.organisationId()).isEmpty()) {
            claim.drop(clock.instant());
            audit.record(AuditEntry.of(null, "provider.claim-drop", "provider", listing.id(), null));
        } else if (!isStillProven(claim, listing)) {
            review(claim, listing);
        } else if (!keepers.key(listing).equals(claim.warnedKeeper())) {
            // Somebody else answers for it by now, and was not warned.
            warn(claim, listing, organisation(claim).map(Known::name).orElse(""));
        } else {
            grant(claim, listing, null);
        }
    }

    private void grant(Claim claim, CaredListing listing, @Nullable Long curator) {
        String contact = listing.contactEmail();
        claim.grant(listing.organisation(), contact, clock.instant());
        if (contact != null) {
            // Whoever answered for it before does so no more.
            providers.reachAt(curator, listing.id(), contact, null);
        }
        providers.entrust(curator, listing.id(), claim.organisationId(), reason(claim));
        tell(claim, say.newsGranted(ClaimLetters.shortened(listing.name())));
    }

    private void warn(Claim claim, CaredListing listing, String organisation) {
        Instant until = clock.instant().plus(config.hold());
        claim.hold(keepers.key(listing), until);
        List<Keeper> warned = keepers.of(listing);
        warned.forEach(keeper -> outbox
                .post(letters.warning(keeper, listing.name(), organisation, until, codes.objection(claim))));
    }

    private static boolean isStillProven(Claim claim, CaredListing listing) {
        return switch (claim.proof()) {
            case MAIL -> listing.domain().filter(domain -> domain.equals(claim.provenAt())).isPresent();
            case FILE -> ClaimCodes.host(listing).filter(host -> host.equals(claim.provenAt())).isPresent();
            case CURATORS -> true;
            case null -> false;
        };
    }

    private String reason(Claim claim) {
        return switch (claim.proof()) {
            case MAIL -> say.grantedByMail("" + claim.provenAt());
            case FILE -> say.grantedByFile("" + claim.provenAt());
            case CURATORS -> say.grantedByCurators();
            case null -> say.grantedByCurators();
        };
    }

    private Optional<Known> organisation(Claim claim) {
        return organisations.known(claim.organisationId());
    }

    private void tell(Claim claim, String text) {
        Long member = claim.memberId();
        if (member != null) {
            news.fire(new OrganisationChanged(member, text, ClaimRoutes.ROUTES.claim(claim.providerId()),
                    "claim-" + claim.id() + "-" + claim.status().name().toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
