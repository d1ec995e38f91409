package org.emancipasso.library;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Only published resources are in the index: what is not there cannot leak through a count, a suggestion or a feed. */
public class PublishedItemsOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("status");
        context.bridge(LibraryItem.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<LibraryItem> {
        @Override
        public void route(DocumentRoutes routes, Object id, LibraryItem item, RoutingBridgeRouteContext context) {
            if (item.isPublished()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, LibraryItem item,
                RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
