package org.emancipasso.forum.search;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.cache.Keeping;
import org.emancipasso.web.cache.Space;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** The search page of the forum. */
@Singleton
@Path(ForumSearchRoutes.SEARCH)
@PermitAll
@Blocking
class TopicSearchController {

    private static final Set<String> PARAMETERS = Set.of(ForumSearchRoutes.Q, ForumSearchRoutes.PAGE);

    private final TopicSearchPages searchPages;
    private final Keeping keeping;
    private final Pages pages;

    TopicSearchController(TopicSearchPages searchPages, Keeping keeping, Pages pages) {
        this.searchPages = searchPages;
        this.keeping = keeping;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "forum")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance search(TopicSearchPage page);
    }

    @GET
    public Response search(@Context HttpServerRequest http, @Context Request request) {
        // The directory's words are those of every search.
        keeping.keep(PARAMETERS, Space.FORUM, Space.INDEX, Space.DIRECTORY);
        TopicSearchPage page = searchPages.page(QueryParameters.parse(http.query()));
        if (page.isBeyondTheEnd()) {
            return pages.passing(404, Templates.search(page));
        }
        return page.isDegraded()
                ? pages.passing(200, Templates.search(page))
                : pages.open(request, Templates.search(page));
    }
}
