package org.emancipasso.forum;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.forum.TagRepository.Known;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The topics about something. A tag that was merged leads to the other. */
@Singleton
@Path(ForumRoutes.TAGS)
@PermitAll
@Blocking
class TagController {

    private final TagRepository tags;
    private final TopicRepository topics;
    private final CategoryRepository categories;
    private final TopicRows rows;
    private final CurrentVisitor visitor;
    private final Pages pages;

    TagController(TagRepository tags, TopicRepository topics, CategoryRepository categories, TopicRows rows,
            CurrentVisitor visitor, Pages pages) {
        this.tags = tags;
        this.topics = topics;
        this.categories = categories;
        this.rows = rows;
        this.visitor = visitor;
        this.pages = pages;
    }

    record TagPage(String label, String url, List<RawString> topics, String older, boolean isFirst) {}

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance tag(TagPage page, String canonical);
    }

    @GET
    @Path(ForumRoutes.CODE)
    public Response tag(String code, @Context HttpServerRequest http, @Context Request request) {
        Known known = tags.find(code).orElseThrow(NotFoundException::new);
        String url = known.tag().url();
        if (!known.tag().code().equals(code)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").header(HttpHeaders.LOCATION, url).build();
        }
        List<Category> seen = CategoryPolicy.seen(visitor.actor(), categories.all());
        Optional<Cursor> after = Cursor.of(QueryParameters.parse(http.query()).first(ForumRoutes.AFTER));
        List<TopicLine> lines = topics.tagged(known.id(), CategoriesController.ids(seen), after,
                CategoriesController.PAGE + 1);
        return pages.open(request, Templates.tag(new TagPage(known.tag().label(), url,
                rows.list(lines.stream().limit(CategoriesController.PAGE).toList(), seen),
                CategoriesController.older(lines, url + "?"), after.isEmpty()), ForumRoutes.absolute(url)));
    }
}
