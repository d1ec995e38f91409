package org.emancipasso.forum;

import org.emancipasso.data.Scalars;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/**
 * Only published posts of published topics that everyone may see are in the index: what is not there cannot leak through a
 * count, an extract or a suggestion.
 */
public class OpenPostsOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("status").use("topic.status").use("topic.categoryId");
        context.bridge(Post.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Post> {
        @Override
        public void route(DocumentRoutes routes, Object id, Post post, RoutingBridgeRouteContext context) {
            Session session = context.extension(HibernateOrmExtension.get()).session();
            Topic topic = session.find(Topic.class, post.topicId());
            if (post.isPublished() && topic.status() == TopicStatus.PUBLISHED
                    && isOpen(session, topic.categoryId())) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Post post, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }

        /** Asked while changes are being written: a query that wrote them first would go round in a circle. */
        private static boolean isOpen(Session session, long category) {
            return CategoryPolicy.EVERYONE
                    .equals(Scalars.query(session, "select may_see from forum_category where id = :id", String.class)
                            .setParameter("id", category).setQueryFlushMode(QueryFlushMode.NO_FLUSH).getSingleResult());
        }
    }
}
