package org.emancipasso.web.limit;

import java.lang.reflect.Method;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.emancipasso.web.ClientAddress;
import org.emancipasso.web.FormGuard;
import org.emancipasso.web.FromAnywhere;
import org.emancipasso.web.Visitor;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.vertx.core.http.HttpServerRequest;

/**
 * Refuses who asks too often. Reading is free, and costs no query; each form costs one, or what its endpoint says by
 * {@link Limited}. After web/FormGuard, so that what another site makes a browser send spends nothing.
 */
@Singleton
public class LimitFilter {

    private static final Logger LOG = Logger.getLogger(LimitFilter.class);
    private static final String POST = "POST";

    private final FormGuard guard;
    private final Visitor visitor;
    /** Late: filters are made before the configuration of a running platform is there. */
    private final Provider<ClientAddress> addresses;
    private final Provider<Limits> limits;

    LimitFilter(FormGuard guard, Visitor visitor, Provider<ClientAddress> addresses, Provider<Limits> limits) {
        this.guard = guard;
        this.visitor = visitor;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** Asks the guard itself: in what order filters run was seen not to follow their priorities. */
    @ServerRequestFilter
    @WithFormRead
    void limit(ContainerRequestContext request, ResourceInfo endpoint, HttpServerRequest http) {
        Method method = endpoint.getResourceMethod();
        if (method == null) {
            return;
        }
        guard.guard(request, endpoint);
        boolean isForm = POST.equals(request.getMethod());
        try {
            @Nullable
            Limited own = method.getAnnotation(Limited.class);
            if (own != null && (isForm || isMeant(request))) {
                spend(own.value(), http);
            } else if (isForm && !method.isAnnotationPresent(FromAnywhere.class)) {
                spend(Limit.FORM, http);
            }
        } catch (BucketExecutionException e) {
            if (isForm) {
                throw e;
            }
            LOG.warnf("The database does not answer, nobody is counted: %s", e.getMessage());
        }
    }

    /** A picture on another site's page is no person who asks; what it leads to does not open anyway. */
    private static boolean isMeant(ContainerRequestContext request) {
        String destination = request.getHeaderString("Sec-Fetch-Dest");
        return destination == null || destination.equals("document");
    }

    private void spend(Limit limit, HttpServerRequest http) {
        limits.get().spend(limit, visitor.account(), addresses.get().of(http));
    }
}
