package org.emancipasso.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.emancipasso.account.ErasedAccounts.Erased;
import org.jspecify.annotations.Nullable;

/** Accounts as those who carry a member's data out, or away, see them. All of it runs in the caller's transaction. */
@ApplicationScoped
public class Accounts {

    private final MemberRepository members;
    private final SessionRepository sessions;
    private final ErasedAccounts erased;
    private final Clock clock;

    /**
     * One account.
     *
     * @param issuer who says that it is theirs
     * @param subject what the issuer calls it
     * @param seenAt when its owner was last here
     * @param isWelcome whether the terms of use were ever accepted
     */
    public record Account(long id, String issuer, String subject, String email, String displayName, Instant seenAt,
            boolean isWelcome) {}

    /** All that its owner may know of it. */
    public record Facts(Account account, String presentation, String department, List<String> interests, Theme theme,
            boolean isPublic, List<String> roles, @Nullable String termsVersion, @Nullable Instant termsAcceptedAt,
            Instant createdAt) {}

    /** A session, without what it is recognised by. */
    public record SessionFacts(String device, Instant openedAt, Instant seenAt) {}

    Accounts(MemberRepository members, SessionRepository sessions, ErasedAccounts erased, Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.erased = erased;
        this.clock = clock;
    }

    /** The account, which nobody else changes until the transaction ends; none when it is erased. */
    public Optional<Account> lock(long id) {
        return members.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(Accounts::account);
    }

    /** All that is kept of it. */
    public Optional<Facts> facts(long id) {
        return members.findByIdOptional(id).map(member -> {
            Profile profile = member.profile();
            return new Facts(account(member), profile.presentation(), profile.department(), profile.interests(),
                    profile.theme(), profile.isPublic(), member.roles(), member.termsVersion(),
                    member.termsAcceptedAt(), member.createdAt());
        });
    }

    /** Its sessions, the last used first. */
    public List<SessionFacts> sessions(long id) {
        return sessions.of(id).stream()
                .map(session -> new SessionFacts(session.device(), session.openedAt(), session.seenAt())).toList();
    }

    /** When the password of the session that somebody is in was typed, by the provider's word. */
    public Instant authenticatedAt(Actor actor) {
        return sessions.findByIdOptional(actor.session()).map(Session::authenticatedAt).orElse(Instant.EPOCH);
    }

    /** Its owner wants it erased, and may still change their mind. */
    public void leave(long id) {
        members.findById(id).leave();
    }

    /** Its owner changed their mind. */
    public void stay(long id) {
        members.findById(id).stay();
    }

    /** Ends all sessions of somebody's but the one they are in. */
    public void endOtherSessions(Actor actor) {
        sessions.endOthers(actor.id(), actor.session());
    }

    /** Ends all its sessions, at the next request on every replica. */
    public void endSessions(long id) {
        sessions.endAllOf(id);
    }

    /**
     * Removes it for good; whoever logs in as it is refused from then on.
     *
     * @param texts what became of their texts
     */
    public void remove(Account account, String texts) {
        erased.add(new Erased(erased.hash(account.issuer(), account.subject()), texts), clock.instant());
        members.flush();
        members.delete("id", account.id());
    }

    /** Those that nobody used since then. */
    public List<Long> unseenSince(Instant then) {
        return members.unseenSince(then);
    }

    /** Those that nobody used since then, and whose owner never accepted the terms of use. */
    public List<Long> unwelcomedSince(Instant then) {
        return members.unwelcomedSince(then);
    }

    /** Those beyond an id, by id. */
    public List<Account> after(long id, int most) {
        return members.find("id > ?1 order by id", id).range(0, most - 1).stream().map(Accounts::account).toList();
    }

    private static Account account(Member member) {
        return new Account(member.id(), member.issuer(), member.subject(), member.email(),
                member.profile().displayName(), member.seenAt(), member.termsAcceptedAt() != null);
    }
}
