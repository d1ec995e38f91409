package org.emancipasso.catalogue;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Only described tools are in the index: what is not there cannot leak through a count or a suggestion. */
public class DescribedOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("state");
        context.bridge(Tool.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Tool> {
        @Override
        public void route(DocumentRoutes routes, Object id, Tool tool, RoutingBridgeRouteContext context) {
            if (tool.isDescribed()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Tool tool, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
