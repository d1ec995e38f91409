package org.emancipasso.web.cache;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

import org.emancipasso.web.limit.Limited;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Keeps a page that was just rendered, if its controller said so and nothing in the answer says otherwise. */
@Singleton
public class KeepFilter {

    /** All that a page says of itself. An answer that says more is not understood here. */
    private static final Set<String> SAID = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

    /** Late: filters are made before the configuration of a running platform is there. */
    private final Provider<PageCache> cache;

    KeepFilter(Provider<PageCache> cache) {
        this.cache = cache;
    }

    @ServerResponseFilter
    void keep(ContainerResponseContext response, ResourceInfo endpoint, RoutingContext context) {
        Draft draft = context.get(Draft.KEY);
        if (draft == null || !draft.isKept() || response.getStatus() != 200
                || !(response.getEntity() instanceof byte[] body) || isLimited(endpoint)
                || context.response().headers().contains(HttpHeaders.SET_COOKIE)) {
            return;
        }
        MultivaluedMap<String, String> said = response.getStringHeaders();
        String rule = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        if (said.keySet().equals(SAID) && rule.startsWith("public")) {
            Map<String, String> headers = SAID.stream().collect(Collectors.toMap(name -> name,
                    response::getHeaderString));
            cache.get().put(draft.key(), new KeptPage(headers, response.getHeaderString(HttpHeaders.ETAG),
                    Buffer.buffer(body), null, draft.spaces(), draft.stamp(), draft.eachTime()));
        }
    }

    private static boolean isLimited(ResourceInfo endpoint) {
        return endpoint.getResourceMethod() == null
                || endpoint.getResourceMethod().isAnnotationPresent(Limited.class);
    }
}
