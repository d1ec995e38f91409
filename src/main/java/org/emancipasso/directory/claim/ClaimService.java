package org.emancipasso.directory.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.Spokespeople;
import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.directory.CaredListing;
import org.emancipasso.directory.ProviderCareService;
import org.emancipasso.directory.claim.Claim.Proof;
import org.emancipasso.directory.claim.Claim.Status;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.Outbox;

/** What members do with their claims. The listing's row is locked first, then the claim's. */
@ApplicationScoped
class ClaimService {

    /** Claims of one organisation that are not over; who has more listings asks again later. */
    static final int MOST_OPEN = 10;

    private final ClaimRepository claims;
    private final ClaimHold hold;
    private final ClaimCodes codes;
    private final ClaimCodeLetter letter;
    private final ProviderCareService care;
    private final Spokespeople spokespeople;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    /** A claim, and what it is about. */
    record Standing(CaredListing listing, Optional<Claim> claim, List<SpokenFor> organisations) {}

    ClaimService(ClaimRepository claims, ClaimHold hold, ClaimCodes codes, ClaimCodeLetter letter,
            ProviderCareService care, Spokespeople spokespeople, Outbox outbox, AuditLog audit, Clock clock) {
        this.claims = claims;
        this.hold = hold;
        this.codes = codes;
        this.letter = letter;
        this.care = care;
        this.spokespeople = spokespeople;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands between a member and a listing; empty when there is no such listing to claim. */
    @Transactional
    Optional<Standing> standing(Actor actor, long provider) {
        List<SpokenFor> mine = spokespeople.of(actor.id());
        return care.find(provider).filter(CaredListing::isKept).map(listing -> new Standing(listing,
                claims.last(provider, mine.stream().map(SpokenFor::organisation).toList()), mine));
    }

    /** Says that a listing is an organisation's: one claim, however often it is said. */
    @Transactional
    Outcome open(Actor actor, long provider, long organisation) {
        Optional<CaredListing> listing = care.lock(provider).filter(CaredListing::isKept);
        if (listing.isEmpty()) {
            return Outcome.MISSING;
        }
        if (spokespeople.of(actor.id(), organisation).isEmpty()) {
            return Outcome.NOT_THEIRS;
        }
        if (Long.valueOf(organisation).equals(listing.get().organisation())) {
            return Outcome.ALREADY_KEPT;
        }
        if (claims.open(provider, organisation).isEmpty()) {
            if (claims.countOpen(organisation) >= MOST_OPEN) {
                return Outcome.TOO_MANY;
            }
            Claim claim = new Claim(provider, organisation, actor.id(), clock.instant());
            claims.add(claim);
            record(actor, "provider.claim", claim);
        }
        return Outcome.DONE;
    }

    /** Mails a code to a mailbox of the listing's own domain; the one before is of no use any more. */
    @Transactional
    Outcome sendCode(Actor actor, long provider, String mailbox) {
        return onOpen(actor, provider, (listing, claim, organisation) -> {
            Optional<String> domain = listing.domain();
            if (domain.isEmpty()) {
                return Outcome.NO_DOMAIN;
            }
            Instant now = clock.instant();
            Optional<EmailAddress> address = ClaimCodes.address(mailbox, domain.get());
            if (address.isEmpty()) {
                return Outcome.BAD_MAILBOX;
            }
            String hash = address.get().hash();
            if (claims.lastCode(claim.id()).filter(code -> code.isOnItsWay(hash, now)).isPresent()) {
                return Outcome.DONE;
            }
            if (claims.codesSince(claim.id(), actor.id(),
                    now.minus(Duration.ofDays(1))) >= ClaimCode.MOST_IN_A_DAY) {
                return Outcome.TOO_MANY_CODES;
            }
            String code = codes.next();
            claims.add(new ClaimCode(claim.id(), actor.id(), domain.get(), hash, codes.seal(claim, listing, code),
                    now));
            outbox.post(letter.to(address.get(), listing.name(), organisation.label(), code));
            return Outcome.DONE;
        });
    }

    /** Takes the code that somebody read there. */
    @Transactional
    Outcome giveCode(Actor actor, long provider, String typed) {
        return onOpen(actor, provider, (listing, claim, organisation) -> {
            String domain = listing.domain().orElse("");
            Optional<ClaimCode> sent = claims.lastCode(claim.id())
                    .filter(code -> code.isGood(domain, clock.instant()));
            if (sent.isEmpty()) {
                return Outcome.NO_CODE;
            }
            sent.get().countTry();
            if (!ClaimCodes.isSame(sent.get().codeHash(),
                    codes.seal(claim, listing, typed.replaceAll("[^0-9]", "")))) {
                return Outcome.WRONG_CODE;
            }
            sent.get().use();
            claim.prove(Proof.MAIL, domain);
            record(actor, "provider.claim-prove", claim);
            hold.begin(claim, listing, organisation.name());
            return Outcome.DONE;
        });
    }

    /** The host whose file is to be read, while there is a claim to prove. */
    @Transactional
    Optional<String> hostToRead(Actor actor, long provider) {
        Optional<CaredListing> listing = care.find(provider).filter(CaredListing::isKept);
        return listing.flatMap(found -> mine(actor, provider)).filter(claim -> claim.status() == Status.OPEN)
                .flatMap(_ -> ClaimCodes.host(listing.get()));
    }

    /**
     * Takes the file that a site has.
     *
     * @param host that was read
     * @param text what it holds; empty when it could not be read
     */
    @Transactional
    Outcome giveFile(Actor actor, long provider, String host, Optional<String> text) {
        return onOpen(actor, provider, (listing, claim, organisation) -> {
            String wanted = codes.file(claim, host);
            boolean holdsIt = text.stream().flatMap(String::lines)
                    .anyMatch(line -> ClaimCodes.isSame(line.strip(), wanted));
            if (!holdsIt || ClaimCodes.host(listing).filter(host::equals).isEmpty()) {
                return Outcome.NO_FILE;
            }
            claim.prove(Proof.FILE, host);
            record(actor, "provider.claim-prove", claim);
            hold.begin(claim, listing, organisation.name());
            return Outcome.DONE;
        });
    }

    /** Wants two curators to look, who has neither mail nor a site at a domain of their own. */
    @Transactional
    Outcome askCurators(Actor actor, long provider) {
        return onOpen(actor, provider, (listing, claim, _) -> {
            hold.review(claim, listing);
            return Outcome.DONE;
        });
    }

    /** Gives it up. */
    @Transactional
    Outcome drop(Actor actor, long provider) {
        Optional<CaredListing> listing = care.lock(provider);
        Optional<Claim> claim = mine(actor, provider).flatMap(found -> claims.locked(found.id()));
        if (listing.isEmpty() || claim.isEmpty()) {
            return Outcome.MISSING;
        }
        if (claim.get().status().isOver()) {
            return Outcome.TOO_LATE;
        }
        claim.get().drop(clock.instant());
        hold.leaveQueue(claim.get());
        record(actor, "provider.claim-drop", claim.get());
        return Outcome.DONE;
    }

    @Transactional
    void forgetOld() {
        claims.forgetCodesBefore(clock.instant().minus(Duration.ofDays(2)));
        claims.forgetContactsBefore(clock.instant().minus(Duration.ofDays(2)));
    }

    private Outcome onOpen(Actor actor, long provider, Step step) {
        Optional<CaredListing> listing = care.lock(provider).filter(CaredListing::isKept);
        Optional<Claim> claim = mine(actor, provider);
        if (listing.isEmpty() || claim.isEmpty()) {
            return Outcome.MISSING;
        }
        Claim locked = claims.locked(claim.get().id()).orElseThrow();
        if (locked.status() != Status.OPEN) {
            return Outcome.TOO_LATE;
        }
        return spokespeople.of(actor.id(), locked.organisationId())
                .map(organisation -> step.take(listing.get(), locked, organisation)).orElse(Outcome.NOT_THEIRS);
    }

    private Optional<Claim> mine(Actor actor, long provider) {
        return claims.last(provider, spokespeople.of(actor.id()).stream().map(SpokenFor::organisation).toList());
    }

    private void record(Actor actor, String action, Claim claim) {
        audit.record(AuditEntry.of(actor.id(), action, "provider", claim.providerId(),
                "organisation " + claim.organisationId()));
    }

    private interface Step {
        Outcome take(CaredListing listing, Claim claim, SpokenFor organisation);
    }
}
