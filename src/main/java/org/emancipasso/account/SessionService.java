package org.emancipasso.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/** Opens, recognises and ends sessions. All replicas read the same rows, so that what ends here ends everywhere. */
@ApplicationScoped
class SessionService {

    private final SessionRepository sessions;
    private final MemberRepository members;
    private final SessionTokens tokens;
    private final AccountConfig config;
    private final Clock clock;
    private final AccountMessages say;
    private final Event<LoggedIn> loggedIn;
    private final Event<RolesChanged> rolesChanged;

    /** A session as its owner sees it. */
    record OpenSession(String key, String device, Instant openedAt, Instant seenAt) {}

    /**
     * What logging in gave.
     *
     * @param token for the browser alone
     * @param lifetime of the cookie that holds it
     */
    record Opened(String token, Duration lifetime) {}

    SessionService(SessionRepository sessions, MemberRepository members, SessionTokens tokens, AccountConfig config,
            Clock clock, AccountMessages say, Event<LoggedIn> loggedIn, Event<RolesChanged> rolesChanged) {
        this.sessions = sessions;
        this.members = members;
        this.tokens = tokens;
        this.config = config;
        this.clock = clock;
        this.say = say;
        this.loggedIn = loggedIn;
        this.rolesChanged = rolesChanged;
    }

    /**
     * Logs somebody in, whom it makes a member the first time. Always a new token: one that was planted in the browser
     * before is worth nothing (session fixation).
     */
    @Transactional
    Opened open(Login login) {
        Instant now = clock.instant();
        Member member = members.knownOrNew(login, now);
        boolean isNew = member.isNew();
        List<String> rolesBefore = member.roles();
        member.logIn(login.email(), login.roles(), now);
        String token = tokens.next();
        Session session = new Session(SessionTokens.hash(token), member, login, now);
        Duration lifetime = limits(session).lifetime();
        session.endAt(now.plus(lifetime));
        sessions.persist(session);
        loggedIn.fire(new LoggedIn(member.id(), Device.named(login.device(), say), now));
        if (!isNew && !rolesBefore.equals(member.roles())) {
            rolesChanged.fire(new RolesChanged(member.id(), Set.copyOf(member.roles()), now));
        }
        return new Opened(token, lifetime);
    }

    /** Who holds this token, if it still opens anything. */
    @Transactional
    Optional<Actor> recognise(String token) {
        Instant now = clock.instant();
        return sessions.withMember(SessionTokens.hash(token))
                .filter(session -> session.isAlive(now, limits(session).idle()))
                .map(session -> {
                    if (session.isWorthNoting(now)) {
                        sessions.use(session.tokenHash(), now);
                        members.see(session.member().id(), now);
                    }
                    return actor(session);
                });
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
        return sessions.of(actor.id()).stream().filter(session -> session.isAlive(now, limits(session).idle()))
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
        sessions.forgetEnded(clock.instant());
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
