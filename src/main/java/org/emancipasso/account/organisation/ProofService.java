package org.emancipasso.account.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.SessionTokens;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Outbox;
import org.jspecify.annotations.Nullable;

import io.quarkus.scheduler.Scheduled;

/** Shows that an organisation is the one of its name: by mail to its own domain, or by a curator. */
@ApplicationScoped
class ProofService {

    private static final String PURPOSE = "organisation-code";
    private static final String DIGITS = "%08d";
    private static final int CODES = 100_000_000;

    private final SecureRandom random = new SecureRandom();
    private final OrganisationRepository organisations;
    private final SessionTokens tokens;
    private final CodeLetter letter;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ProofService(OrganisationRepository organisations, SessionTokens tokens, CodeLetter letter, Outbox outbox,
            AuditLog audit, Clock clock) {
        this.organisations = organisations;
        this.tokens = tokens;
        this.letter = letter;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Mails a code to a mailbox of the organisation's own domain; the one before is of no use any more. */
    @Transactional
    Outcome sendCode(Actor actor, long id, String mailbox) {
        Optional<Organisation> found = organisations.locked(id);
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        if (found.isEmpty() || allowed != Outcome.DONE) {
            return found.isEmpty() ? Outcome.MISSING : allowed;
        }
        Instant now = clock.instant();
        Optional<String> domain = OwnDomain.of(found.get().website());
        Outcome possible = ProofPolicy.send(found.get().isProven(), domain,
                organisations.codesSince(id, actor.id(), now.minus(Duration.ofDays(1))));
        if (possible != Outcome.DONE) {
            return possible;
        }
        Optional<EmailAddress> address = address(mailbox, domain.orElseThrow());
        if (address.isEmpty()) {
            return Outcome.BAD_MAILBOX;
        }
        String code = DIGITS.formatted(random.nextInt(CODES));
        organisations.add(new ProofCode(id, actor.id(), domain.orElseThrow(), seal(found.get(), code), now));
        outbox.post(letter.to(address.get(), found.get().name(), code));
        return Outcome.DONE;
    }

    /** Takes the code that somebody read there. */
    @Transactional
    Outcome giveCode(Actor actor, long id, String typed) {
        Optional<Organisation> found = organisations.locked(id);
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        if (found.isEmpty() || allowed != Outcome.DONE) {
            return found.isEmpty() ? Outcome.MISSING : allowed;
        }
        if (found.get().isProven()) {
            return Outcome.ALREADY_PROVEN;
        }
        Instant now = clock.instant();
        Optional<ProofCode> sent = organisations.lastCode(id)
                .filter(code -> ProofPolicy.isGood(code, OwnDomain.of(found.get().website()), now));
        if (sent.isEmpty()) {
            return Outcome.NO_CODE;
        }
        sent.get().countTry();
        if (!isSame(sent.get().codeHash(), seal(found.get(), typed.replaceAll("[^0-9]", "")))) {
            return Outcome.WRONG_CODE;
        }
        sent.get().use();
        prove(found.get(), actor, sent.get().domain(), null);
        return Outcome.DONE;
    }

    /** Wants a curator to look. */
    @Transactional
    Outcome askCurator(Actor actor, long id) {
        Optional<Organisation> found = organisations.locked(id);
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        if (found.isEmpty() || allowed != Outcome.DONE) {
            return found.isEmpty() ? Outcome.MISSING : allowed;
        }
        if (found.get().isProven()) {
            return Outcome.ALREADY_PROVEN;
        }
        found.get().askCurator(clock.instant());
        return Outcome.DONE;
    }

    /** A curator vouches for what they read: not for what it says of itself by now. */
    @Transactional
    Outcome vouch(Actor curator, long id, String identity, String reason) {
        Optional<Organisation> found = organisations.locked(id);
        if (found.isEmpty()) {
            return Outcome.MISSING;
        }
        if (!ProofPolicy.isReason(reason)) {
            return Outcome.NO_REASON;
        }
        if (!found.get().facts().identity().equals(identity)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        if (!found.get().isProven()) {
            prove(found.get(), curator, null, reason);
        }
        return Outcome.DONE;
    }

    /** A curator takes a proof back, and with it what was said in the organisation's name from now on. */
    @Transactional
    Outcome doubt(Actor curator, long id, String reason) {
        Optional<Organisation> found = organisations.locked(id);
        if (found.isEmpty()) {
            return Outcome.MISSING;
        }
        if (!ProofPolicy.isReason(reason)) {
            return Outcome.NO_REASON;
        }
        if (found.get().isProven()) {
            found.get().unprove();
            organisations.memberships(id).forEach(membership -> membership.speak(false));
            audit.record(AuditEntry.of(curator.id(), "organisation.unprove", "organisation", id, reason));
        }
        return Outcome.DONE;
    }

    @Scheduled(every = "6h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        organisations.forgetCodesBefore(clock.instant().minus(Duration.ofDays(2)));
    }

    private void prove(Organisation organisation, Actor actor, @Nullable String domain, @Nullable String reason) {
        organisation.prove(domain, clock.instant());
        audit.record(new AuditEntry(actor.id(), "organisation.prove", "organisation",
                Long.toString(organisation.id()), reason, Map.of(),
                domain == null
                        ? Map.of("name", organisation.name())
                        : Map.of("name", organisation.name(), "domain", domain)));
    }

    /** Of no use once it has another name or site: the letter told of this one. */
    private String seal(Organisation organisation, String code) {
        return tokens.seal(PURPOSE, organisation.id() + ":" + organisation.facts().identity() + ":" + code);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<EmailAddress> address(String mailbox, String domain) {
        String local = mailbox.strip();
        try {
            return local.contains("@") ? Optional.empty() : Optional.of(EmailAddress.of(local + "@" + domain));
        } catch (InvalidLetter e) {
            return Optional.empty();
        }
    }
}
