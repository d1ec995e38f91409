package org.emancipasso.web.limit;

import java.util.Locale;

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

    /**
     * Takes one from what may be written to an address that nobody vouched for; whether there was one. Outside of a
     * transaction.
     */
    public boolean mayWriteTo(String address) {
        return mayStill(Limit.RECIPIENT, address.toLowerCase(Locale.ROOT));
    }

    /** Takes one from what somebody has left who asks by other means than a request; whether there was one. Likewise. */
    public boolean mayStill(Limit limit, String whom) {
        try {
            limits.spendFor(limit, whom);
            return true;
        } catch (TooManyRequests _) {
            return false;
        }
    }
}
