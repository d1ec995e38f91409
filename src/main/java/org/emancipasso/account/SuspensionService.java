package org.emancipasso.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.emancipasso.audit.AuditEntry;
import org.emancipasso.audit.AuditLog;

/** Staff look for accounts, close them and open them again: with a reason, which its owner is told and the log keeps. */
@ApplicationScoped
class SuspensionService {

    private final MemberRepository members;
    private final SessionRepository sessions;
    private final SuspensionLetters letters;
    private final AuditLog log;

    /**
     * An account as staff see it.
     *
     * @param email empty for who may not know it
     * @param mayDecide whether who asks may close it or open it again
     */
    record Seen(long id, String name, String email, List<String> roles, boolean isSuspended, boolean mayDecide) {}

    /** What became of a decision. */
    enum Outcome {
        DONE,
        UNCHANGED,
        NOT_ALLOWED
    }

    SuspensionService(MemberRepository members, SessionRepository sessions, SuspensionLetters letters, AuditLog log) {
        this.members = members;
        this.sessions = sessions;
        this.letters = letters;
        this.log = log;
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

    /** Closes an account, and its sessions with it, or opens it again; once, however often it is asked. */
    @Transactional
    Outcome decide(Actor actor, long id, boolean suspended, String reason) {
        Member member = members.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!MemberPolicy.maySuspend(actor, member.id(), member.roles())) {
            return Outcome.NOT_ALLOWED;
        }
        if (member.isSuspended() == suspended) {
            return Outcome.UNCHANGED;
        }
        Map<String, String> before = Map.of("status", member.status().name());
        if (suspended) {
            member.suspend();
            sessions.endAllOf(member.issuer(), member.subject());
        } else {
            member.reinstate(members.hasAskedToLeave(id));
        }
        log.record(new AuditEntry(actor.id(), suspended ? "member.suspend" : "member.reinstate", "member", "" + id,
                reason, before, Map.of("status", member.status().name())));
        letters.tell(member.email(), suspended, reason);
        return Outcome.DONE;
    }

    private static Seen seen(Actor actor, Member member) {
        return new Seen(member.id(), member.profile().displayName(), actor.is(Role.ADMIN) ? member.email() : "",
                member.roles(), member.isSuspended(), MemberPolicy.maySuspend(actor, member.id(), member.roles()));
    }
}
