package org.emancipasso.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.emancipasso.account.MemberNote.Kind;
import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Staff look for accounts, close them and open them again: with a reason, which its owner is told and the log keeps. */
@ApplicationScoped
class SuspensionService {

    private final MemberRepository members;
    private final SessionRepository sessions;
    private final MemberNotes notes;
    private final SuspensionLetters letters;
    private final AccountLetters say;
    private final AuditLog log;
    private final Clock clock;

    /**
     * An account as staff see it.
     *
     * @param email empty for who may not know it
     * @param until when a suspension ends by itself
     * @param mayDecide whether who asks may close it or open it again
     */
    record Seen(long id, String name, String email, List<String> roles, boolean isSuspended, @Nullable Instant until,
            boolean mayDecide) {}

    /** What became of a decision. */
    enum Outcome {
        DONE,
        UNCHANGED,
        NOT_ALLOWED
    }

    SuspensionService(MemberRepository members, SessionRepository sessions, MemberNotes notes,
            SuspensionLetters letters, AccountLetters say, AuditLog log, Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.notes = notes;
        this.letters = letters;
        this.say = say;
        this.log = log;
        this.clock = clock;
    }

    /** Those whose name holds these words, or whose address is this; the latest to come without any. */
    @Transactional
    List<Seen> find(Actor actor, String words) {
        return members.found(words).stream().map(member -> seen(actor, member)).toList();
    }

    @Transactional
    Optional<Seen> one(Actor actor, long id) {
        return members.findByIdOptional(id).map(member -> seen(actor, member));
    }

    /**
     * Closes an account, and its sessions with it, or opens it again; once, however often it is asked.
     *
     * @param lasting how long it stays closed; until it is opened, without
     */
    @Transactional
    Outcome decide(Actor actor, long id, boolean suspended, String reason, @Nullable Duration lasting) {
        Member member = members.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!MemberPolicy.maySuspend(actor, member.id(), member.roles())) {
            return Outcome.NOT_ALLOWED;
        }
        if (member.isSuspended() == suspended) {
            return Outcome.UNCHANGED;
        }
        Map<String, String> before = Map.of("status", member.status().name());
        if (suspended) {
            member.suspend(lasting == null ? null : clock.instant().plus(lasting));
            sessions.endAllOf(member.issuer(), member.subject());
        } else {
            member.reinstate(members.hasAskedToLeave(id));
        }
        log.record(new AuditEntry(actor.id(), suspended ? "member.suspend" : "member.reinstate", "member", "" + id,
                reason, before, Map.of("status", member.status().name())));
        letters.tell(member.email(), suspended, reason, member.suspendedUntil());
        return Outcome.DONE;
    }

    /** Opens the accounts again whose suspension is over. */
    @Transactional
    void endWhatIsOver() {
        for (Member member : members.suspendedUntil(clock.instant())) {
            member.reinstate(members.hasAskedToLeave(member.id()));
            log.record(new AuditEntry(null, "member.reinstate", "member", "" + member.id(), say.suspensionOver(),
                    Map.of("status", MemberStatus.SUSPENDED.name()), Map.of("status", member.status().name())));
            letters.tell(member.email(), false, say.suspensionOver(), null);
        }
    }

    /** What moderators wrote of somebody, the latest first. */
    @Transactional
    List<MemberNote> notes(long id) {
        return notes.of(id);
    }

    /** Writes something down for other moderators, or warns the member of it by a letter; once, however often it is sent. */
    @Transactional
    Outcome note(Actor actor, long id, Kind kind, String text) {
        Member member = members.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!MemberPolicy.maySuspend(actor, member.id(), member.roles())) {
            return Outcome.NOT_ALLOWED;
        }
        if (!notes.add(id, kind, text, actor.id(), clock.instant())) {
            return Outcome.UNCHANGED;
        }
        log.record(AuditEntry.of(actor.id(), kind == Kind.WARNING ? "member.warn" : "member.note", "member", id,
                kind == Kind.WARNING ? text : null));
        if (kind == Kind.WARNING) {
            letters.warn(member.email(), text);
        }
        return Outcome.DONE;
    }

    private static Seen seen(Actor actor, Member member) {
        return new Seen(member.id(), member.profile().displayName(), actor.is(Role.ADMIN) ? member.email() : "",
                member.roles(), member.isSuspended(), member.suspendedUntil(),
                MemberPolicy.maySuspend(actor, member.id(), member.roles()));
    }
}
