package org.emancipasso.account;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Vouching.Vouched;
import org.emancipasso.web.SessionCookie;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport.Type;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Recognises members by the cookie of their session, and sends others to log in. The provider's own mechanism is asked at
 * {@link AccountRoutes#OPENING} only.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    /** The {@link Actor} among the attributes of an identity. */
    static final String ACTOR = "actor";
    /** Whether the provider confirms their role, or they have none. */
    static final String VOUCHED = "vouched";
    /** Their address among them, for packages that know no accounts. */
    static final String EMAIL = "email";

    /** Before the provider's, so that it is this one that challenges. */
    private static final int PRIORITY = 2_000;
    private static final int SEE_OTHER = 303;

    private final Vouching vouching;
    private final BlockingSecurityExecutor blocking;

    SessionMechanism(Vouching vouching, BlockingSecurityExecutor blocking) {
        this.vouching = vouching;
        this.blocking = blocking;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        return cookie == null
                ? Uni.createFrom().nullItem()
                : blocking.executeBlocking(
                        () -> vouching.recognise(cookie.getValue()).map(SessionMechanism::identity).orElse(null));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        String after = HttpMethod.GET.equals(context.request().method())
                ? context.request().uri()
                : AccountRoutes.ACCOUNT;
        return Uni.createFrom()
                .item(new ChallengeData(SEE_OTHER, "Location", AccountRoutes.ROUTES.logIn(ReturnPath.of(after))));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(Type.COOKIE, SessionCookie.NAME));
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    private static SecurityIdentity identity(Vouched vouched) {
        Actor actor = vouched.actor();
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(Long.toString(actor.id())))
                .addRoles(actor.roles()).addAttribute(ACTOR, actor).addAttribute(EMAIL, actor.email())
                .addAttribute(VOUCHED, vouched.isVouchedFor()).build();
    }
}
