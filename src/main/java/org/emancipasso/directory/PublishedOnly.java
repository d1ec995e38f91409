package org.emancipasso.directory;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Only published listings are in the index: what is not there cannot leak through a count, a suggestion or a feed. */
public class PublishedOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("status");
        context.bridge(Provider.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Provider> {
        @Override
        public void route(DocumentRoutes routes, Object id, Provider provider, RoutingBridgeRouteContext context) {
            if (provider.isPublished()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Provider provider,
                RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
