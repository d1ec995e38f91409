package org.emancipasso.account;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.SessionService.Recognised;
import org.emancipasso.account.keycloak.ProviderAccounts;
import org.emancipasso.account.keycloak.ProviderAccounts.Standing;
import org.jboss.logging.Logger;

/**
 * Asks the provider again, while staff are at work, whether they still have their role: one that was taken from them there
 * does not last as long as their session. While it does not answer, nobody has a role (docs/adr/0020).
 */
@ApplicationScoped
class Vouching {

    private static final Logger LOG = Logger.getLogger(Vouching.class);

    private final SessionService sessions;
    private final LoginServer server;
    private final ProviderAccounts provider;

    /** Who asks; {@code isVouchedFor} unless they have a role that nobody can confirm now. */
    record Vouched(Actor actor, boolean isVouchedFor) {}

    Vouching(SessionService sessions, LoginServer server, ProviderAccounts provider) {
        this.sessions = sessions;
        this.server = server;
        this.provider = provider;
    }

    /** Who holds this token, with the roles that are theirs now. */
    Optional<Vouched> recognise(String token) {
        return sessions.recogniseOrAsk(token).flatMap(this::vouched);
    }

    private Optional<Vouched> vouched(Recognised recognised) {
        String subject = recognised.unvouched();
        if (subject == null) {
            return Optional.of(new Vouched(recognised.actor(), true));
        }
        try {
            if (!server.isReachable()) {
                return Optional.of(new Vouched(recognised.actor().withoutRole(), false));
            }
            Standing standing = provider.standing(subject);
            return sessions.vouch(recognised.actor(), standing.isEnabled(), standing.roles())
                    .map(actor -> new Vouched(actor, true));
        } catch (ProviderAccounts.Away e) {
            LOG.warnf("The login server does not say who has a role: %s", e.getMessage());
            return Optional.of(new Vouched(recognised.actor().withoutRole(), false));
        }
    }
}
