package org.emancipasso.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Nothing changes because another site made a browser ask for it (OWASP CSRF cheat sheet): a request that changes something
 * must come from a page of this site, by what the browser says of it, and a member's must hold the token of their session,
 * which no other site and no other member knows. Of our own, since the library's token is not bound to a session and sets a
 * cookie on every page: docs/adr/0020.
 */
@Singleton
public class FormGuard {

    /** The field of a form that holds the token. */
    public static final String FIELD = "jeton";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String OWN_PAGE = "same-origin";
    private static final Set<String> OURS = Set.of(OWN_PAGE, "none");

    private final Visitor visitor;
    /** Late: filters are made before the configuration of a running platform is there. */
    private final Provider<WebConfig> web;

    FormGuard(Visitor visitor, Provider<WebConfig> web) {
        this.visitor = visitor;
        this.web = web;
    }

    /** Refuses what is not believed. */
    @ServerRequestFilter
    @WithFormRead
    public void guard(ContainerRequestContext request, ResourceInfo endpoint) {
        if (READING.contains(request.getMethod()) || endpoint.getResourceMethod() != null
                && endpoint.getResourceMethod().isAnnotationPresent(FromAnywhere.class)) {
            return;
        }
        if (!isFromHere(request)) {
            throw new ForbiddenException();
        }
        if (visitor.isMember() && !isBelieved()) {
            if (!isKept(request, endpoint)) {
                throw new ForbiddenException();
            }
            visitor.disown();
        }
    }

    /** The browser itself says that a page of ours sent it, and the endpoint keeps it until it is looked at again. */
    private static boolean isKept(ContainerRequestContext request, ResourceInfo endpoint) {
        return OWN_PAGE.equals(request.getHeaderString("Sec-Fetch-Site")) && endpoint.getResourceMethod() != null
                && endpoint.getResourceMethod().isAnnotationPresent(KeepsWhatIsTyped.class);
    }

    private boolean isFromHere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        return origin == null || origin.equals(web.get().baseUrl())
                || origin.equals(origin(request.getUriInfo().getBaseUri()));
    }

    private boolean isBelieved() {
        Object token = CurrentRequestManager.get().getFormParameter(FIELD, true, false);
        return token instanceof String text && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8),
                visitor.formToken().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
