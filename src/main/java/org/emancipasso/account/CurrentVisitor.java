package org.emancipasso.account;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.emancipasso.web.Visitor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.CurrentIdentityAssociation;

/** Who asks, looked up once a request and only when something depends on it. */
@RequestScoped
public class CurrentVisitor implements Visitor {

    private static final Logger LOG = Logger.getLogger(CurrentVisitor.class);

    private final CurrentIdentityAssociation identity;
    private final SessionTokens tokens;
    private @Nullable Optional<Actor> found;

    CurrentVisitor(CurrentIdentityAssociation identity, SessionTokens tokens) {
        this.identity = identity;
        this.tokens = tokens;
    }

    /** The member who asks; nobody when the database cannot say, so that what is open to all stays open. */
    public Optional<Actor> actor() {
        Optional<Actor> known = found;
        if (known == null) {
            known = lookUp();
            found = known;
        }
        return known;
    }

    /** The member who asks, at an endpoint that lets nobody else in. */
    public Actor member() {
        return actor().orElseThrow(io.quarkus.security.UnauthorizedException::new);
    }

    private Optional<Actor> lookUp() {
        try {
            return Optional.ofNullable(identity.getIdentity().getAttribute(SessionMechanism.ACTOR));
        } catch (RuntimeException e) {
            LOG.warnf("Whose session this is cannot be said: %s", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void disown() {
        found = Optional.empty();
    }

    @Override
    public boolean isMember() {
        return actor().isPresent();
    }

    @Override
    public boolean isStaff() {
        return actor().filter(Actor::isStaff).isPresent();
    }

    @Override
    public boolean lacksVoucher() {
        return actor().isPresent()
                && Boolean.FALSE.equals(identity.getIdentity().getAttribute(SessionMechanism.VOUCHED));
    }

    @Override
    public String account() {
        return actor().map(actor -> Long.toString(actor.id())).orElse("");
    }

    @Override
    public String theme() {
        return actor().map(Actor::theme).filter(theme -> theme != Theme.SYSTEM)
                .map(theme -> theme.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    @Override
    public String formToken() {
        return actor().map(actor -> tokens.formToken(actor.session())).orElse("");
    }
}
