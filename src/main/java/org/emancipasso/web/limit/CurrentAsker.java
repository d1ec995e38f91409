package org.emancipasso.web.limit;

import jakarta.inject.Singleton;

import org.emancipasso.web.ClientAddress;
import org.emancipasso.web.TooManyRequests;
import org.emancipasso.web.Visitor;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** What whoever sends the current request has left, for features that answer by their own page. */
@Singleton
public class CurrentAsker {

    private final Limits limits;
    private final Visitor visitor;
    private final ClientAddress addresses;
    private final CurrentVertxRequest current;

    CurrentAsker(Limits limits, Visitor visitor, ClientAddress addresses, CurrentVertxRequest current) {
        this.limits = limits;
        this.visitor = visitor;
        this.addresses = addresses;
        this.current = current;
    }

    /** Takes one from it; whether there was one. */
    public boolean mayStill(Limit limit) {
        try {
            limits.spend(limit, visitor.account(), addresses.of(current.getCurrent().request()));
            return true;
        } catch (TooManyRequests _) {
            return false;
        }
    }
}
