package org.emancipasso.forum.search;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.forum.ForumRoutes;
import org.emancipasso.forum.TopicNeeds;
import org.emancipasso.forum.search.RelatedPages.Group;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Pieces of pages that a script asks for: what resembles a question. */
@Singleton
@Path(ForumSearchRoutes.SIMILAR)
@PermitAll
@Blocking
class RelatedController {

    private final RelatedPages related;
    private final TopicNeeds needs;
    private final Pages pages;

    RelatedController(RelatedPages related, TopicNeeds needs, Pages pages) {
        this.related = related;
        this.needs = needs;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance related(List<Group> groups);

        static native TemplateInstance listings(List<Group> groups, String topic, String url);
    }

    @GET
    public Response similar(@Context HttpServerRequest http, @Context Request request) {
        return pages.open(request, Templates.related(
                related.of(QueryParameters.parse(http.query()).first(ForumSearchRoutes.TITLE))));
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    public Response listings(long id, @Context Request request) {
        return pages.open(request, Templates.related(groups(id)));
    }

    /** The same as a page, for those who have no script. */
    @GET
    @Path("{id:[0-9]{1,18}}/page")
    public Response page(long id, @Context Request request) {
        return pages.open(request, Templates.listings(groups(id), needs.title(id), ForumRoutes.ROUTES.topic(id, "")));
    }

    private List<Group> groups(long topic) {
        return related.listings(needs.of(topic).orElseThrow(NotFoundException::new));
    }
}
