package org.emancipasso.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Opens, recognises and ends sessions. All replicas read the same rows, so that what ends here ends everywhere. */
@ApplicationScoped
class SessionService {

    private final SessionRepository sessions;
    private final MemberRepository members;
    private final SessionTokens tokens;
    private final AddressLetters addressLetters;
    private final ErasedAccounts erased;
    private final AccountConfig config;
    private final Clock clock;
    private final AccountMessages say;
    private final Event<LoggedIn> loggedIn;
    private final Event<RolesChanged> rolesChanged;

    /** A session as its owner sees it. */
    record OpenSession(String key, String device, Instant openedAt, Instant seenAt) {}

    /**
     * Who was recognised.
     *
     * @param unvouched what the provider calls them, if it must be asked of their role before it counts
     */
    record Recognised(Actor actor, @Nullable String unvouched) {}

    /**
     * What logging in gave.
     *
     * @param token for the browser alone
     * @param lifetime of the cookie that holds it
     * @param isLeaving whether they asked for their erasure
     */
    record Opened(String token, Duration lifetime, boolean isLeaving) {}

    SessionService(SessionRepository sessions, MemberRepository members, SessionTokens tokens,
            AddressLetters addressLetters, ErasedAccounts erased, AccountConfig config, Clock clock,
            AccountMessages say,
            Event<LoggedIn> loggedIn, Event<RolesChanged> rolesChanged) {
        this.sessions = sessions;
        this.members = members;
        this.tokens = tokens;
        this.addressLetters = addressLetters;
        this.erased = erased;
        this.config = config;
        this.clock = clock;
        this.say = say;
        this.loggedIn = loggedIn;
        this.rolesChanged = rolesChanged;
    }

    /**
     * Logs somebody in, whom it makes a member the first time. Always a new token: one that was planted in the browser
     * before is worth nothing (session fixation).
     *
     * @return nothing when staff closed the account, nor for somebody who was erased and whom the provider did not forget yet
     */
    @Transactional
    Optional<Opened> open(Login login) {
        if (isErased(login)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Member member = members.knownOrNew(login, now);
        if (isErased(login)) {
            // The erasure ended while this waited for it.
            members.delete(member);
            return Optional.empty();
        }
        String before = member.email();
        boolean isNew = member.isNew();
        List<String> rolesBefore = member.roles();
        member.logIn(login.email(), login.roles(), now);
        addressLetters.trust(login.email());
        if (!before.equals(login.email())) {
            addressLetters.tell(before, login.email());
        }
        if (member.isSuspended()) {
            return Optional.empty();
        }
        String token = tokens.next();
        Session session = new Session(SessionTokens.hash(token), member, login, now);
        Duration lifetime = limits(session).lifetime();
        session.endAt(now.plus(lifetime));
        sessions.persist(session);
        loggedIn.fire(new LoggedIn(member.id(), Device.named(login.device(), say), now));
        if (!isNew) {
            tellOfRoles(member, rolesBefore, now);
        }
        return Optional.of(new Opened(token, lifetime, member.isLeaving()));
    }

    private void tellOfRoles(Member member, List<String> before, Instant now) {
        if (!before.equals(member.roles())) {
            rolesChanged.fire(new RolesChanged(member.id(), Set.copyOf(member.roles()), now));
        }
    }

    /** Whether they were erased here. */
    boolean isErased(Login login) {
        return erased.has(login.issuer(), login.subject());
    }

    /** Who holds this token, if it still opens anything. */
    @ActivateRequestContext
    Optional<Actor> recognise(String token) {
        return recogniseOrAsk(token).map(Recognised::actor);
    }

    /** The same, and whether the provider is to be asked of their role. At each request: it begins a transaction to write only. */
    @ActivateRequestContext
    Optional<Recognised> recogniseOrAsk(String token) {
        Instant now = clock.instant();
        return sessions.withMember(SessionTokens.hash(token))
                .filter(session -> session.isAlive(now, limits(session)))
                .map(session -> {
                    if (session.isWorthNoting(now)) {
                        QuarkusTransaction.joiningExisting().run(() -> note(session, now));
                    }
                    boolean isVouchedFor = session.roles().isEmpty()
                            || session.member().isVouchedFor(now, config.vouchedFor());
                    return new Recognised(actor(session), isVouchedFor ? null : session.member().subject());
                });
    }

    private void note(Session session, Instant now) {
        sessions.use(session.tokenHash(), now);
        members.see(session.member().id(), now);
    }

    /** What the provider says of somebody with a role, from now on; nobody when it closed the account. */
    @Transactional
    Optional<Actor> vouch(Actor actor, boolean isEnabled, Set<String> roles) {
        Member member = members.findById(actor.id(), LockModeType.PESSIMISTIC_WRITE);
        if (!isEnabled) {
            sessions.endAllOf(member.issuer(), member.subject());
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<String> before = member.roles();
        member.vouchFor(roles, now);
        tellOfRoles(member, before, now);
        return sessions.findByIdOptional(actor.session()).map(this::actor);
    }

    /** Ends a session by what its browser holds: another took its place. */
    @Transactional
    void end(String token) {
        sessions.deleteById(SessionTokens.hash(token));
    }

    /** Ends all sessions of who holds this one, but this: their password is another. */
    @Transactional
    void endOthersThan(String token) {
        sessions.findByIdOptional(SessionTokens.hash(token))
                .ifPresent(kept -> sessions.endOthers(kept.member().id(), kept.tokenHash()));
    }

    /** Ends one session of somebody's. */
    @Transactional
    boolean end(String key, Actor actor) {
        return sessions.end(key, actor.id());
    }

    /** Ends all sessions of somebody's but the one they are in. */
    @Transactional
    long endOthers(Actor actor) {
        return sessions.endOthers(actor.id(), actor.session());
    }

    /** What the provider keeps of the session that one is in, to end it there too. */
    @Transactional
    Optional<String> idToken(Actor actor) {
        return sessions.findByIdOptional(actor.session()).map(Session::idToken);
    }

    /** The sessions of somebody's, the last used first. */
    @Transactional
    List<OpenSession> of(Actor actor) {
        Instant now = clock.instant();
        return sessions.of(actor.id()).stream().filter(session -> session.isAlive(now, limits(session)))
                .map(session -> new OpenSession(session.tokenHash(), session.device(), session.openedAt(),
                        session.seenAt()))
                .toList();
    }

    /**
     * The provider says that a session of its own is over, or all of somebody's (OpenID Connect Back-Channel Logout §2.5).
     */
    @Transactional
    void endAtProvider(LogoutToken logout) {
        if (logout.providerSession() != null) {
            sessions.endProviderSession(logout.providerSession());
        } else {
            sessions.endAllOf(logout.issuer(), logout.subject());
        }
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetEnded() {
        Instant now = clock.instant();
        sessions.forgetEnded(now, now.minus(config.member().idle()));
    }

    private AccountConfig.Limits limits(Session session) {
        return session.roles().isEmpty() ? config.member() : config.staff();
    }

    private Actor actor(Session session) {
        Member member = session.member();
        Set<String> roles = new HashSet<>(session.roles());
        roles.add(Role.MEMBER);
        return new Actor(member.id(), member.email(), member.profile().displayName(), Set.copyOf(roles),
                member.isReady(Terms.VERSION),
                session.lacksSecondFactor(), member.profile().theme(), session.tokenHash());
    }
}
