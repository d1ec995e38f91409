package org.emancipasso.account.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.SessionTokens;
import org.emancipasso.account.organisation.InvitationPolicy.State;
import org.emancipasso.account.organisation.InvitationRepository.Received;
import org.emancipasso.mail.EmailAddress;
import org.emancipasso.mail.InvalidLetter;
import org.emancipasso.mail.Outbox;
import org.jspecify.annotations.Nullable;

import io.quarkus.scheduler.Scheduled;

/** Asks people to join by mail, and lets in those who answer. */
@ApplicationScoped
class InvitationService {

    /** How long a link that is no longer of use says why. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final OrganisationRepository organisations;
    private final InvitationRepository invitations;
    private final SessionTokens tokens;
    private final InvitationLetter letter;
    private final Outbox outbox;
    private final Clock clock;
    private final OrganisationNews news;

    /**
     * What a link leads to.
     *
     * @param invitedBy who invites; empty for all but the one invited
     */
    record Seen(long organisation, String name, State state, Part part, String invitedBy) {}

    InvitationService(OrganisationRepository organisations, InvitationRepository invitations, SessionTokens tokens,
            InvitationLetter letter, Outbox outbox, Clock clock,
            OrganisationNews news) {
        this.news = news;
        this.organisations = organisations;
        this.invitations = invitations;
        this.tokens = tokens;
        this.letter = letter;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Invites an address; a new invitation takes the place of the one before, unless it is the same form sent twice. */
    @Transactional
    Outcome invite(Actor actor, long id, String typed, Part part) {
        Optional<Organisation> organisation = organisations.locked(id);
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        if (organisation.isEmpty() || allowed != Outcome.DONE) {
            return organisation.isEmpty() ? Outcome.MISSING : allowed;
        }
        Optional<EmailAddress> address = address(typed);
        if (address.isEmpty()) {
            return Outcome.BAD_ADDRESS;
        }
        EmailAddress to = address.get();
        if (organisations.emails(id).stream().anyMatch(email -> addressHash(email).equals(to.hash()))) {
            return Outcome.ALREADY_IN;
        }
        Instant now = clock.instant();
        List<Invitation> unanswered = invitations.unanswered(id, to.hash());
        if (unanswered.stream().anyMatch(before -> before.isSame(part, now))) {
            return Outcome.DONE;
        }
        if (invitations.countSince(id, actor.id(), now.minus(Duration.ofDays(1))) >= InvitationPolicy.MOST_IN_A_DAY) {
            return Outcome.TOO_MANY_INVITATIONS;
        }
        unanswered.forEach(old -> old.end(Invitation.Ended.WITHDRAWN));
        invitations.flush();
        String token = tokens.next();
        Invitation invitation = new Invitation(id, SessionTokens.hash(token), to, part, actor.id(), now);
        invitations.add(invitation);
        outbox.post(letter.to(to, actor.displayName(), organisation.get().name(), token, invitation.expiresAt()));
        return Outcome.DONE;
    }

    /** Takes an invitation back; one that ended already is no mistake. */
    @Transactional
    Outcome withdraw(Actor actor, long id, long invitation) {
        if (organisations.locked(id).isEmpty()) {
            return Outcome.MISSING;
        }
        Outcome allowed = OrganisationPolicy.lookAfter(organisations.membership(id, actor.id()));
        if (allowed == Outcome.DONE) {
            invitations.find(invitation).filter(found -> found.organisationId() == id)
                    .ifPresent(found -> found.end(Invitation.Ended.WITHDRAWN));
        }
        return allowed;
    }

    /** Refuses an invitation; by the one invited only. */
    @Transactional
    void decline(Actor actor, long invitation) {
        invitations.find(invitation).filter(found -> found.addressHash().equals(addressHash(actor.email())))
                .ifPresent(found -> found.end(Invitation.Ended.WITHDRAWN));
    }

    /** What a link leads to; empty when it is none of ours. */
    @Transactional
    Optional<Seen> see(String token, @Nullable Actor reader) {
        return invitations.byToken(SessionTokens.hash(token)).map(found -> seen(found, reader));
    }

    /** Lets in whoever was invited, once. */
    @Transactional
    Optional<Seen> accept(String token, Actor actor) {
        return invitations.byToken(SessionTokens.hash(token)).map(found -> accepted(found, actor));
    }

    /** The same, from the page of one's organisations. */
    @Transactional
    Optional<Seen> accept(long invitation, Actor actor) {
        return invitations.find(invitation)
                .filter(found -> found.addressHash().equals(addressHash(actor.email())))
                .map(found -> accepted(found, actor));
    }

    /** Those that wait for somebody's answer. */
    @Transactional
    List<Received> receivedBy(Actor actor) {
        return invitations.receivedBy(addressHash(actor.email()), clock.instant());
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        invitations.expire(clock.instant());
        invitations.forgetBefore(clock.instant().minus(REMEMBERED));
    }

    /** The hash of an address; of one that no letter can go to, one that no invitation has. */
    static String addressHash(String email) {
        return address(email).map(EmailAddress::hash).orElse("");
    }

    private Seen accepted(Invitation found, Actor actor) {
        organisations.locked(found.organisationId());
        invitations.refresh(found);
        Seen seen = seen(found, actor);
        if (seen.state() == State.OPEN) {
            found.end(Invitation.Ended.ACCEPTED);
            if (organisations.membership(found.organisationId(), actor.id()).isEmpty()) {
                organisations.add(new Membership(found.organisationId(), actor.id(), found.part(), clock.instant()));
                news.joined(found.organisationId(), actor.id());
            }
        }
        return seen;
    }

    private Seen seen(Invitation found, @Nullable Actor reader) {
        Long by = found.invitedBy();
        State state = InvitationPolicy.state(found, reader == null ? null : addressHash(reader.email()),
                by != null && organisations.looksAfter(found.organisationId(), by), clock.instant());
        String invitedBy = reader == null || by == null || state != State.OPEN
                ? ""
                : organisations.displayName(by).orElse("");
        return new Seen(found.organisationId(), organisations.find(found.organisationId()).orElseThrow().name(), state,
                found.part(), invitedBy);
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(EmailAddress.of(typed));
        } catch (InvalidLetter e) {
            return Optional.empty();
        }
    }
}
