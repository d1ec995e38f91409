package org.emancipasso.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
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
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Visitor visitor;
    private final WebConfig web;

    FormGuard(Visitor visitor, WebConfig web) {
        this.visitor = visitor;
        this.web = web;
    }

    @ServerRequestFilter(readBody = true)
    void guard(ContainerRequestContext request, ResourceInfo endpoint, ResteasyReactiveRequestContext context) {
        if (READING.contains(request.getMethod()) || endpoint.getResourceMethod() != null
                && endpoint.getResourceMethod().isAnnotationPresent(FromAnywhere.class)) {
            return;
        }
        if (!isFromHere(request) || visitor.isMember() && !isBelieved(context)) {
            throw new ForbiddenException();
        }
    }

    private boolean isFromHere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        return origin == null || origin.equals(web.baseUrl()) || origin.equals(origin(request.getUriInfo().getBaseUri()));
    }

    private boolean isBelieved(ResteasyReactiveRequestContext context) {
        Object token = context.getFormParameter(FIELD, true, false);
        return token instanceof String text && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8),
                visitor.formToken().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
